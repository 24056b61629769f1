import { Refusal } from '@civil/subgraph-kernel';
import type { ShareRequest } from '../share-request/share-request.entity.js';

/** No more rows a day than were asked for. @throws Refusal. */
export function isWithinQuota(quotaPerDay: number, { quotaAsked }: Pick<ShareRequest, 'quotaAsked'>): void {
  if (quotaPerDay < 1) throw new Refusal('BAD_USER_INPUT', ['input', 'quotaPerDay']);
  if (quotaPerDay > quotaAsked) throw new Refusal('GRANT_BEYOND_REQUEST', ['input', 'quotaPerDay']);
}

/** No longer than was asked for, and not over before it begins. @throws Refusal. */
export function isWithinTime(validTo: string, { useFrom, useTo }: Pick<ShareRequest, 'useFrom' | 'useTo'>, today: string): void {
  if (validTo < today || validTo < useFrom) throw new Refusal('BAD_USER_INPUT', ['input', 'validTo']);
  if (validTo > useTo) throw new Refusal('GRANT_BEYOND_REQUEST', ['input', 'validTo']);
}
