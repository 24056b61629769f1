import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

const { Personal } = labelsOf('ORGS');

export enum OrgPost { LEGAL_REP = 'LEGAL_REP', DIRECTOR = 'DIRECTOR', SUPERVISOR = 'SUPERVISOR', SECRETARY_GENERAL = 'SECRETARY_GENERAL' }
registerEnumType(OrgPost, {
  name: 'OrgPost', description: '社会组织中须登记或备案的职务。Post in an organisation that has to be on record.',
  valuesConfig: {
    LEGAL_REP: { description: '法定代表人。Legal representative.' }, DIRECTOR: { description: '理事。Director.' },
    SUPERVISOR: { description: '监事。Supervisor.' }, SECRETARY_GENERAL: { description: '秘书长。Secretary general.' },
  },
});

// Names on certificates are public one organisation at a time; all posts of one person side by side are not.
@Personal({ facet: 'POSITIONS' })
@ObjectType({ description: '居民在社会组织中的任职。Post of a resident in an organisation.' })
@Entity({ tableName: 'org_positions' })
@Index({ properties: ['residentId'] })
export class OrgPosition extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 90 }) id!: string;
  @Property({ type: 'string', length: 32, index: true }) organizationId!: string;
  @Property({ type: 'string', length: 32 }) residentId!: string;

  @Field(() => OrgPost, { nullable: true, description: '职务。Post.' })
  @Property({ type: 'string', length: 17 })
  post!: OrgPost;

  @Field(() => DateScalar, { nullable: true, description: '任职起始日。Since.' })
  @Property({ type: 'date' })
  since!: string;

  /** Division of the organisation's registrar and that of the resident, for row rights: an applicant's posts lie anywhere. */
  @Property({ type: 'string', length: 12 }) registrarDivisionCode!: string;
  @Property({ type: 'string', length: 12, nullable: true }) residentDivisionCode!: string | null;
}
