import { createWorld, demoCases } from '@civil/demo-data';
import { insertOnce, insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { PopulationSummary } from '../division/population-summary.entity.js';
import { Household, HouseholdMember } from '../household/household.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { DataSet } from '../meta/data-set.entity.js';
import { PolicyParameter } from '../policy-parameter/policy-parameter.entity.js';
import { Resident } from '../resident/resident.entity.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { demoItemRows, serviceItemRows } from '../service-item/service-items.js';
import { householdRows, memberRows } from './household-rows.js';
import { indicatorRows } from './indicator-rows.js';
import { loadServices } from './load-services.js';
import { parameterRows } from './parameter-rows.js';
import { populationRows } from './population-rows.js';
import { residentRows } from './resident-rows.js';

/** Loads published figures, numeric rules, the census, and residents and households of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  await insertOnce(em, Indicator, indicatorRows, progress);
  await insertOnce(em, PolicyParameter, parameterRows, progress);
  await insertOnce(em, ServiceItem, () => [...serviceItemRows(), ...demoItemRows()], progress);
  await insertOnce(em, PopulationSummary, populationRows, progress);
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  const { factor, asOf } = world;
  await insertRows(em, DataSet, [{ id: only ? `${scale}:${only}` : scale, scale, residentFactor: String(factor), asOf, synthetic: true }], progress);
  await insertRows(em, Resident, residentRows(world), progress);
  await insertRows(em, Household, householdRows(world), progress);
  await insertRows(em, HouseholdMember, memberRows(world), progress);
  await loadServices(em, world, progress);
  await insertRows(em, OpenCase, demoCases(world, ['SJ', 'DC', 'FY']).map((row) => ({ ...row, synthetic: true })), progress);
};
