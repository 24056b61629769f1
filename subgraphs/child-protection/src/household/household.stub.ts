import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Representation of a household, with what platform hands over by `@requires`. */
@Directive('@key(fields: "id")')
@ObjectType({ description: '户。Household.' })
export class Household {
  @Field(() => ID, { description: '户标识。Opaque id.' }) id!: string;

  @Directive('@external')
  @Field(() => [ID], { nullable: true, description: '成员标识，供跨域计算。Ids of the members, for computing across subgraphs.' })
  _memberIds?: string[] | null;
}
