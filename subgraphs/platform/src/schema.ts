import { Household, HouseholdMember } from './household/household.entity.js';
import { HouseholdMemberResolver, HouseholdResolver } from './household/household.resolver.js';
import { HouseholdMembershipResolver } from './resident/household-membership.js';
import { Resident } from './resident/resident.entity.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { references as householdReferences } from './household/household.reference.js';
import { ResidentResolver } from './resident/resident.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [ResidentResolver, HouseholdMembershipResolver, HouseholdResolver, HouseholdMemberResolver];
export const entities = [Resident, Household, HouseholdMember];
export const references = { ...residentReferences, ...householdReferences };
