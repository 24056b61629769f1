import { DateScalar } from '@civil/schema/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Representation of a resident, with what other subgraphs hand over by `@requires`. */
@Directive('@key(fields: "id")')
@ObjectType({ description: '居民。Resident, the index of natural persons.' })
export class Resident {
  @Field(() => ID, { description: '居民标识，不含身份信息。Opaque id.' }) id!: string;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: '死亡日期，供跨域计算。Date of death, for computing across subgraphs.' })
  _deathDate?: string | null;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: '最近一次结婚登记日期，供跨域计算。Latest marriage, for computing across subgraphs.' })
  _latestMarriageOn?: string | null;

  /** The parents of the child in the order of `ChildFile.parents`, each with the latest marriage; only where `@requires` asks for it. */
  childFile?: { parents?: ({ parent?: { _latestMarriageOn?: string | null } | null } | null)[] | null } | null;
}

/** The reference to a resident, or null where there is none. */
export const residentRef = (id: string | null | undefined): Resident | null => (id ? { id } : null);
