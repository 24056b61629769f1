import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The household as this subgraph knows it: the opaque id and, where a field asks for them, its members. */
@Directive('@key(fields: "id")')
@ObjectType('Household', { description: '户。Household.' })
export class ElderHousehold {
  @Field(() => ID, { description: '户标识。Opaque id.' }) id!: string;

  @Directive('@external')
  @Field(() => [ID], { nullable: true, description: '成员标识，仅供子图之间传递。Ids of the members, passed between subgraphs only.' })
  _memberIds?: string[] | null;
}
