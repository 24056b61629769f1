import { DateScalar } from '@civil/schema/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The resident as this subgraph knows them: the opaque id and, where a field asks for it, the day of death. */
@Directive('@key(fields: "id")')
@ObjectType('Resident', { description: '居民。Resident, the index of natural persons.' })
export class ElderResident {
  @Field(() => ID, { description: '居民标识，不含身份信息。Opaque id.' }) id!: string;

  @Directive('@external')
  @Field(() => DateScalar, { nullable: true, description: '死亡日期，仅供子图之间传递。Day of death, passed between subgraphs only.' })
  _deathDate?: string | null;
}

/** The reference to a resident. */
export const elderRef = (id: string): ElderResident => ({ id });
