import { createWorld, demoCases } from '@civil/demo-data';
import { insertOnce, insertRows, OpenCase, RunningClock, type Seeder, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource, DataResourceVersion } from '../data-resource/data-resource.entity.js';
import { PopulationSummary } from '../division/population-summary.entity.js';
import { Household, HouseholdMember } from '../household/household.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { DataSet } from '../meta/data-set.entity.js';
import { PolicyParameter } from '../policy-parameter/policy-parameter.entity.js';
import { Resident } from '../resident/resident.entity.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { ShareRequest } from '../share-request/share-request.entity.js';
import { resourceRows, resourceVersionRows } from './catalogue-rows.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { demoItemRows, serviceItemRows } from '../service-item/service-items.js';
import { householdRows, memberRows } from './household-rows.js';
import { indicatorRows } from './indicator-rows.js';
import { loadServices } from './load-services.js';
import { parameterRows } from './parameter-rows.js';
import { populationRows } from './population-rows.js';
import { residentRows } from './resident-rows.js';
import { sharingRows } from './sharing-rows.js';

/** The sharing of data is the province's: it is loaded once, with the first of its counties. */
async function loadSharing(em: EntityManager, progress: (rows: number) => void): Promise<void> {
  if ((await em.count(MachineClient)) > 0) return;
  const { clients, requests, grants, tickets, clocks, timeline } = sharingRows();
  await insertRows(em, MachineClient, clients, progress);
  await insertRows(em, ShareRequest, requests, progress);
  await insertRows(em, ShareGrant, grants, progress);
  await insertRows(em, CorrectionTicket, tickets, progress);
  await insertRows(em, RunningClock, clocks, progress);
  await insertRows(em, TimelineEntry, timeline as TimelineEntry[], progress);
}

/** Loads published figures, numeric rules, the census, the catalogue of shared data with what it led to, and residents and households of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  await insertOnce(em, Indicator, indicatorRows, progress);
  await insertOnce(em, PolicyParameter, parameterRows, progress);
  await insertOnce(em, ServiceItem, () => [...serviceItemRows(), ...demoItemRows()], progress);
  await insertOnce(em, PopulationSummary, populationRows, progress);
  await insertOnce(em, DataResource, resourceRows, progress);
  await insertOnce(em, DataResourceVersion, resourceVersionRows, progress);
  await loadSharing(em, progress);
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  const { factor, asOf } = world;
  await insertRows(em, DataSet, [{ id: only ? `${scale}:${only}` : scale, scale, residentFactor: String(factor), asOf, synthetic: true }], progress);
  await insertRows(em, Resident, residentRows(world), progress);
  await insertRows(em, Household, householdRows(world), progress);
  await insertRows(em, HouseholdMember, memberRows(world), progress);
  await loadServices(em, world, progress);
  await insertRows(em, OpenCase, demoCases(world, ['SJ', 'DC', 'FY']).map((row) => ({ ...row, synthetic: true })), progress);
};
