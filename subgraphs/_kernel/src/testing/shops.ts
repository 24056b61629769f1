import { defineErrors } from '@civil/schema/errors';
import type { BoundGrant } from '@civil/schema/identity';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Migration } from '@mikro-orm/migrations';
import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { labelsOf } from '../access/access.js';
import { guarded } from '../access/row-rules.js';
import { pendingSchemaChanges } from '../orm/create-migration.js';
import { sharedSource } from '../sharing/shared-source.js';
import { defineSubgraph, type SubgraphDefinition } from '../subgraph.js';

/** A register as small as can be that is shared, for tests of the kit. */

const { Public, Internal, Sensitive } = labelsOf('ORGS');

@Internal()
@ObjectType({ description: '小店。A shop.' })
@Entity({ tableName: 'shops' })
export class Shop {
  @Field(() => ID, { nullable: true, description: '标识。Id.' }) @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Field(() => String, { nullable: true, description: '名称。Name.' }) @Property({ type: 'string', length: 40 }) name!: string;
  @Sensitive()
  @Field(() => String, { nullable: true, description: '营业额。Turnover.' })
  @Property({ type: 'string', length: 20 })
  turnover!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 10 }) status!: string;
  @Property({ type: 'date' }) adultOn: string = '1990-01-01';
}

@Resolver(() => Shop)
class ShopResolver {
  @Public()
  @Query(() => Shop, { nullable: true, description: '占位。Nothing.' })
  shop(): null { return null; }
}

export const shopSource = sharedSource<Shop>({
  resource: 'R99', root: 'sharedShop', entity: Shop, domain: 'ORGS', division: 'divisionCode', where: { status: { $in: ['OPEN', 'BUSY'] } }, description: '小店。Shops.',
});

const opened = ['Query.sharedShop', ...['changes', 'cursor', 'hasMore'].map((field) => `SharedShopChanges.${field}`), ...['id', 'at', 'record'].map((field) => `SharedShopChange.${field}`), 'Shop.name'];

/** A grant on the shops of a division. */
export const shopGrant = (divisionPrefix: string, more: Partial<BoundGrant> = {}): BoundGrant =>
  ({ id: 'g_1', version: 1, resource: 'R99', fields: opened, divisionPrefix, pseudonymKey: Buffer.from(`key of a consumer of ${divisionPrefix}`).toString('base64url'), ...more });

/** A subgraph that keeps shops and shares those that are open. */
export async function shopSubgraph(): Promise<SubgraphDefinition> {
  const parts = {
    name: 'social-organizations', entities: [Shop], rowRules: { Shop: guarded('ORGS', { division: ['divisionCode'], hideMinorsBy: 'adultOn' }) },
    resolvers: [ShopResolver], references: {}, errors: defineErrors('shops', {}), seed: async () => undefined, shared: [shopSource],
  };
  const statements = await pendingSchemaChanges(defineSubgraph({ ...parts, migrations: [] }));
  class Shops extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(`${statement};`);
    }
  }
  return defineSubgraph({ ...parts, migrations: [{ name: 'Migration20260101000000_shops', class: Shops }] });
}
