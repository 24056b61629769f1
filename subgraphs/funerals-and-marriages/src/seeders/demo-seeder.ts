import { createWorld, demoCases } from '@civil/demo-data';
import { insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { FuneralFacility } from '../funeral-facility/funeral-facility.entity.js';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { deathRows } from './death-rows.js';
import { facilityRows } from './facility-rows.js';
import { officeRows } from './office-rows.js';
import { loadMarriageCertificates } from './load-marriage-certificates.js';
import { registrationRows } from './registration-rows.js';

/** Loads the registers of marriages and deaths and the offices and facilities of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  await insertRows(em, MarriageOffice, officeRows(world), progress);
  await insertRows(em, FuneralFacility, facilityRows(world), progress);
  await insertRows(em, MarriageRegistration, registrationRows(world), progress);
  await insertRows(em, DeathRecord, deathRows(world), progress);
  await loadMarriageCertificates(em, progress);
  await insertRows(em, OpenCase, demoCases(world, ['HY', 'BZ']).map((row) => ({ ...row, synthetic: true })), progress);
};
