import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The facility as this subgraph knows it: by its key alone. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('ElderlyFacility', { description: '养老服务设施。Facility for the elderly.' })
export class ElderlyFacilityStub {
  @Field(() => ID, { description: '设施标识。Opaque id.' }) id!: string;
}
