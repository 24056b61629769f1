import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The household as the platform hands it over, with the members that a field here asks for. */
@Directive('@key(fields: "id")')
@ObjectType({ description: '户。Household.' })
export class Household {
  @Field(() => ID, { description: '户标识。Opaque id.' })
  id!: string;

  @Directive('@external')
  @Field(() => [ID], { nullable: true, description: '成员标识，供其他子图计算。Ids of the members, for other subgraphs to compute with.' })
  _memberIds!: string[] | null;
}
