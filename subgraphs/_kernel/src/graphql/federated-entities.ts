import { DivisionCodeScalar, UsccScalar } from '@civil/schema/scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/**
 * Stubs of the entities that most subgraphs refer to. The owner declares a class of its own with the same name; a
 * contributing subgraph uses the stub and adds fields with a resolver.
 */

@Directive('@key(fields: "id")')
@ObjectType('Resident', { description: '居民。Resident, the index of natural persons.' })
export class ResidentStub {
  @Field(() => ID, { description: '居民标识，不含身份信息。Opaque id.' }) id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Household', { description: '户。Household.' })
export class HouseholdStub {
  @Field(() => ID, { description: '户标识。Opaque id.' }) id!: string;
}

@Directive('@key(fields: "code")')
@ObjectType('Division', { description: '行政区划。Administrative division.' })
export class DivisionStub {
  @Field(() => DivisionCodeScalar, { description: '区划代码（6/9/12 位）。Division code of 6, 9 or 12 digits.' }) code!: string;
}

@Directive('@key(fields: "uscc")')
@ObjectType('SocialOrganization', { description: '社会组织。Social organisation.' })
export class SocialOrganizationStub {
  @Field(() => UsccScalar, { description: '统一社会信用代码。Unified social credit code.' }) uscc!: string;
}

/** The reference to a resident, or null where there is none. */
export const residentRef = (id: string | null | undefined): ResidentStub | null => (id ? { id } : null);
export const householdRef = (id: string | null | undefined): HouseholdStub | null => (id ? { id } : null);
export const divisionRef = (code: string | null | undefined): DivisionStub | null => (code ? { code } : null);
