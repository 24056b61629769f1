import { createWorld } from '@civil/demo-data';
import { insertRows, type Seeder } from '@civil/subgraph-kernel';
import { Household, HouseholdMember } from '../household/household.entity.js';
import { householdRows, memberRows } from './household-rows.js';
import { residentRows } from './resident-rows.js';
import { Resident } from '../resident/resident.entity.js';

/** Loads residents and households of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  await insertRows(em, Resident, residentRows(world), progress);
  await insertRows(em, Household, householdRows(world), progress);
  await insertRows(em, HouseholdMember, memberRows(world), progress);
};
