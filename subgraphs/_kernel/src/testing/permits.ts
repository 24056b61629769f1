import { defineErrors } from '@civil/schema/errors';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { labelsOf } from '../access/access.js';
import { guarded } from '../access/row-rules.js';
import { pendingSchemaChanges } from '../orm/create-migration.js';
import { assertNotMaker } from '../procedures/assert-not-maker.js';
import { defineMachine } from '../procedures/machine.js';
import { procedureEntities, procedureRules } from '../procedures/procedure-parts.js';
import { ProcedureRecord } from '../procedures/procedure-record.js';
import { Refusal } from '../procedures/refusal.js';
import { defineSubgraph, type SubgraphDefinition } from '../subgraph.js';

/** A procedure as small as can be, for tests of the kit: a permit is asked for, examined and granted. */

const { Public } = labelsOf('ORGS');

@Entity({ tableName: 'permits' })
export class Permit extends ProcedureRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 10 }) status!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  @Property({ type: 'integer', default: 0 }) fee!: number;
  get policyDivision(): string { return this.divisionCode; }
}

export interface PermitInputs {
  askPermit: { clientMutationId: string };
  examine: { clientMutationId: string; fee?: number };
  grant: { clientMutationId: string; breaks?: boolean };
  lapse: { clientMutationId: string };
}

export const permitMachine = defineMachine<'ASKED' | 'EXAMINED' | 'GRANTED' | 'LAPSED', Permit, PermitInputs>({
  name: 'Permit', entity: Permit, states: ['ASKED', 'EXAMINED', 'GRANTED', 'LAPSED'], final: ['GRANTED', 'LAPSED'],
  transitions: {
    askPermit: { from: [], to: 'ASKED', actors: ['org'], starts: [{ name: 'examination', parameter: 'assistance.county-decision' }] },
    examine: {
      from: ['ASKED'], to: 'EXAMINED', actors: ['county.orgs', 'county.orgs.approver'], stops: ['examination'],
      starts: [{ name: 'decision', parameter: 'assistance.procedure-length' }, { name: 'never', parameter: 'assistance.procedure-length', onlyFor: () => false }],
      guards: [({ input }) => { if ((input.fee ?? 0) < 0) throw new Refusal('BAD_USER_INPUT', ['input', 'fee']); }],
      effect: ({ subject, input }) => { subject.fee = input.fee ?? 0; },
    },
    grant: {
      from: ['EXAMINED'], to: 'GRANTED', actors: ['county.orgs.approver'], stops: 'all',
      guards: [({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['examine'])],
      effect: ({ input }) => { if (input.breaks) throw new Error('the effect breaks'); },
      note: () => 'granted as asked',
    },
    lapse: { from: ['ASKED', 'EXAMINED'], to: 'LAPSED', actors: ['SYSTEM'], stops: 'all' },
  },
});

@ObjectType({ description: '占位。Something to ask for.' })
class Nothing {
  @Public()
  @Field(() => String, { nullable: true, description: '文字。Text.' })
  text?: string;
}

@Resolver()
class NothingResolver {
  @Public()
  @Query(() => Nothing, { nullable: true, description: '占位。Nothing.' })
  nothing(): Nothing { return {}; }
}

/** A subgraph that keeps permits and nothing else. */
export async function permitSubgraph(): Promise<SubgraphDefinition> {
  const parts = {
    name: 'social-organizations', entities: [Permit, ...procedureEntities], rowRules: { ...procedureRules('ORGS'), Permit: guarded('ORGS', { division: ['divisionCode'], organization: 'id' }) },
    resolvers: [NothingResolver], references: {}, errors: defineErrors('permits', {}), seed: async () => undefined,
  };
  const statements = await pendingSchemaChanges(defineSubgraph({ ...parts, migrations: [] }));
  class Permits extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(`${statement};`);
    }
  }
  return defineSubgraph({ ...parts, migrations: [{ name: 'Migration20260101000000_permits', class: Permits }] });
}
