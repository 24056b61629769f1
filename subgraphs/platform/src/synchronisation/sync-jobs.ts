import type { EntityManager } from '@mikro-orm/core';
import { ServiceApplication } from '../service-application/service-application.entity.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { SyncJob, SyncRun, SyncRunStatus, SyncSystem } from './sync-run.entity.js';

/** Which jobs a system takes part in. */
export const jobsOf: Readonly<Record<SyncSystem, readonly SyncJob[]>> = {
  [SyncSystem.GOLDEN_CIVIL_AFFAIRS]: [SyncJob.PUSH_SERVICE_ITEMS], [SyncSystem.SERVICE_PLATFORM]: [SyncJob.PUSH_SERVICE_ITEMS, SyncJob.PUSH_APPLICATION_STATUS],
};

/** One record as it is sent; nothing of it tells who somebody is. */
export type SyncRecord = Readonly<Record<string, unknown>>;

/** Since when a job has changes to tell: up to there the last run that was done has told them. */
export async function toldUpTo(em: EntityManager, { system, job }: Pick<SyncRun, 'system' | 'job'>): Promise<Date> {
  const [last] = await em.find(SyncRun, { system, job, status: SyncRunStatus.DONE }, { orderBy: { upTo: 'desc' }, limit: 1, disableIdentityMap: true });
  return last?.upTo ?? new Date(0);
}

const readers: Readonly<Record<SyncJob, (em: EntityManager, run: SyncRun) => Promise<SyncRecord[]>>> = {
  PUSH_SERVICE_ITEMS: async (em) =>
    (await em.find(ServiceItem, { synthetic: false }, { orderBy: { id: 'asc' }, disableIdentityMap: true })).map(({ id, nameZh, nameEn, domain, offers, legalBasis, commitment, cancelledProofs, version }) =>
      ({ code: id, nameZh, nameEn, domain, channels: offers, legalBasis, commitment, cancelledProofs, version })),
  PUSH_APPLICATION_STATUS: async (em, run) => {
    const changed = await em.find(ServiceApplication, { externalNumber: { $ne: null }, changedAt: { $gt: await toldUpTo(em, run), $lte: run.upTo } }, { orderBy: { changedAt: 'asc', id: 'asc' }, disableIdentityMap: true });
    return changed.map(({ code, externalNumber, itemCode, status, changedAt, remark }) => ({ code, externalNumber, itemCode, status, changedAt: changedAt.toISOString(), remark }));
  },
};

/** What a run has to send. */
export const recordsOf = (em: EntityManager, run: SyncRun): Promise<SyncRecord[]> => readers[run.job](em, run);
