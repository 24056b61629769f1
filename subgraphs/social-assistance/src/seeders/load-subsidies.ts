import type { World } from '@civil/demo-data';
import { insertRows, insertTimeline, OpenCase, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { CertificateImport } from '../disability-certificate/certificate-import.entity.js';
import { compareCounty } from '../disability-certificate/comparison.js';
import { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { SubsidyFindingKind, SubsidyFindingStatus } from '../disability-certificate/finding-enums.js';
import { SubsidyFinding } from '../disability-certificate/subsidy-finding.entity.js';
import { DisabilitySubsidyApplication } from '../disability-subsidy/disability-subsidy-application.entity.js';
import { SpecialNeed } from '../special-need/special-need.entity.js';
import { certificateRows, endedFindingRows, importRows } from './certificate-rows.js';
import { loadPriceRuns } from './load-price-runs.js';
import { needRows } from './need-rows.js';
import { subsidyRows } from './subsidy-rows.js';

const PROVINCE = '62';
const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));

/** Loads certificates and what their comparison finds, applications for disability subsidies, runs of the price-linked subsidy, and special needs. */
export async function loadSubsidies(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  await insertRows(em, DisabilityCertificate, certificateRows(world), progress);
  await insertRows(em, CertificateImport, importRows(world), progress);
  await insertRows(em, SubsidyFinding, endedFindingRows(world), progress);
  const counties = [...new Set(world.residents.map(({ countyCode }) => countyCode))];
  // All at once where they are loaded at once, since they are judged by the same rules.
  for (const prefix of counties.length === 1 ? counties : [PROVINCE]) await compareCounty(em, prefix, world.asOf);
  await tellSome(em, world);
  const { applications, cases, clocks, timeline } = subsidyRows(world);
  const needs = needRows(world);
  await insertRows(em, DisabilitySubsidyApplication, plain(applications), progress);
  await insertRows(em, OpenCase, plain(cases), progress);
  await insertRows(em, SpecialNeed, plain(needs.needs), progress);
  await insertRows(em, RunningClock, plain([...clocks, ...needs.clocks]), progress);
  await insertTimeline(em, [...timeline, ...needs.timeline, ...(await loadPriceRuns(em, world, progress))], progress);
}

const ONE_TOLD_OF = 4;

/** Of those who qualify and are not paid, some were told. */
async function tellSome(em: EntityManager, { asOf, residents }: World): Promise<void> {
  const counties = new Set(residents.map(({ countyCode }) => countyCode));
  const open = await em.find(SubsidyFinding, { finding: SubsidyFindingKind.NOT_PAID, status: SubsidyFindingStatus.OPEN }, { orderBy: { id: 'asc' }, disableIdentityMap: true });
  const told = open.filter(({ divisionCode }, place) => place % ONE_TOLD_OF === 0 && counties.has(divisionCode.slice(0, 6)));
  await em.nativeUpdate(SubsidyFinding, { id: { $in: told.map(({ id }) => id) } }, { status: SubsidyFindingStatus.NOTIFIED, notifiedOn: asOf, version: 2 });
}
