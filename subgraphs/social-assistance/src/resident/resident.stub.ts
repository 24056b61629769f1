import { DateScalar } from '@civil/schema/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The resident as this subgraph knows it: a key, and the day of death where a field requires it. */
@Directive('@key(fields: "id")')
@ObjectType('Resident', { description: '居民。Resident, the index of natural persons.' })
export class ResidentStub {
  @Field(() => ID, { description: '居民标识，不含身份信息。Opaque id.' }) id!: string;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: '死亡日期，供子图之间计算。Date of death, for computation between subgraphs.' })
  _deathDate?: string | null;
}
