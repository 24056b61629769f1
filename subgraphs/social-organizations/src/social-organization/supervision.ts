import type { FilterQuery } from '@mikro-orm/core';
import { parameterOn } from '../parameters.js';
import type { ListEntry, SocialOrganization } from './social-organization.entity.js';
import { AnnualResult, CreditListKind, CreditState, endedStatuses, OrgStatus, OrgType, standingStatuses } from './social-organization.enums.js';

/** Whether an entry of a list stands on a day; an entry removed on a day no longer stands on it. */
export const standsOn = ({ listedOn, removedOn }: Pick<ListEntry, 'listedOn' | 'removedOn'>, day: string): boolean =>
  listedOn <= day && (!removedOn || removedOn > day);

/** The credit state on a day: the graver list decides. */
export function creditStateOn(entries: readonly Pick<ListEntry, 'kind' | 'listedOn' | 'removedOn'>[], day: string): CreditState {
  const kinds = new Set(entries.filter((entry) => standsOn(entry, day)).map(({ kind }) => kind));
  if (kinds.has(CreditListKind.SERIOUS)) return CreditState.SERIOUS;
  return kinds.has(CreditListKind.ABNORMAL) ? CreditState.ABNORMAL : CreditState.NORMAL;
}

/** Entries that stand on a day. */
export const entriesOn = (day: string): FilterQuery<ListEntry> => ({
  listedOn: { $lte: day }, $or: [{ removedOn: null }, { removedOn: { $gt: day } }],
});

const listed = (kind: CreditListKind, day: string): FilterQuery<SocialOrganization> =>
  ({ listRows: { $some: { $and: [{ kind }, entriesOn(day)] } } }) as FilterQuery<SocialOrganization>;

/** Organisations in a credit state on a day; the same rule as `creditStateOn`. */
export function inCreditState(state: CreditState, day: string): FilterQuery<SocialOrganization> {
  const serious = listed(CreditListKind.SERIOUS, day);
  if (state === CreditState.SERIOUS) return serious;
  const abnormal = listed(CreditListKind.ABNORMAL, day);
  return { $and: [{ $not: serious }, state === CreditState.ABNORMAL ? abnormal : { $not: abnormal }] };
}

/** Organisations graded at least so, by a grade in force on the day. */
export const ratedAtLeast = (gradeNo: number, day: string): FilterQuery<SocialOrganization> =>
  ({ ratingRows: { $some: { gradeNo: { $gte: gradeNo }, from: { $lte: day }, to: { $gte: day } } } }) as FilterQuery<SocialOrganization>;

/** Organisations whose licence for public fundraising is in force on the day. */
export const licensedOn = (day: string): FilterQuery<SocialOrganization> =>
  ({ fundraisingFrom: { $lte: day }, $or: [{ fundraisingTo: null }, { fundraisingTo: { $gte: day } }] });

/** Whether the organisation may raise funds from the public on the day: the licence stands, and so does the organisation. */
export function mayRaiseFunds({ status, fundraisingLicenceNo, fundraisingFrom, fundraisingTo }: SocialOrganization, day: string): boolean {
  const licensed = fundraisingLicenceNo !== null && fundraisingFrom !== null && fundraisingFrom <= day && (!fundraisingTo || fundraisingTo >= day);
  return licensed && standingStatuses.some((standing) => standing === status);
}

const withoutReport = (years: readonly number[]): FilterQuery<SocialOrganization> =>
  ({ reportRows: { $none: { year: { $in: [...years] }, result: { $ne: AnnualResult.NOT_REPORTED } } } }) as FilterQuery<SocialOrganization>;

/** The day by which the report on a year had to be with the registrar. */
const dueDay = (year: number, key: 'REPORT_DUE' | 'FOUNDATION_REPORT_DUE'): string => `${year + 1}-${parameterOn(key, `${year}-12-31`)}`;

/** Organisations that existed at the end of the year and until the report on it was due, and made none. */
export function reportMissing(year: number): FilterQuery<SocialOrganization> {
  const standingUntil = (day: string): FilterQuery<SocialOrganization> => ({ $or: [{ deregisteredOn: null }, { deregisteredOn: { $gt: day } }] });
  return {
    $and: [
      { registeredOn: { $lte: `${year}-12-31` }, status: { $ne: OrgStatus.PREPARING } },
      withoutReport([year]),
      {
        $or: [
          { $and: [{ type: OrgType.FOUNDATION }, standingUntil(dueDay(year, 'FOUNDATION_REPORT_DUE'))] },
          { $and: [{ type: { $ne: OrgType.FOUNDATION } }, standingUntil(dueDay(year, 'REPORT_DUE'))] },
        ],
      },
    ],
  };
}

/** The last year whose report was due by the day. */
const lastYearDue = (day: string): number => {
  const year = Number(day.slice(0, 4)) - 1;
  return dueDay(year, 'REPORT_DUE') < day ? year : year - 1;
};

/**
 * Organisations that seem to exist in the register only: going on by their state, yet for so many years neither a report nor an
 * activity, and no staff (“僵尸型”社会组织).
 */
export function dormantOn(day: string): FilterQuery<SocialOrganization> {
  const span = parameterOn('DORMANT_YEARS', day);
  const last = lastYearDue(day);
  const years = Array.from({ length: span }, (_, back) => last - back);
  const since = `${Number(day.slice(0, 4)) - span}${day.slice(4)}`;
  return {
    $and: [
      { status: { $in: [...standingStatuses] }, staff: 0, registeredOn: { $lte: `${Math.min(...years)}-12-31` } },
      { $or: [{ lastActivityOn: null }, { lastActivityOn: { $lt: since } }] },
      withoutReport(years),
    ],
  };
}

/** Organisations on the register on a day: registered by then, and not ended. */
export const registeredOnDay = (day: string): FilterQuery<SocialOrganization> => ({
  registeredOn: { $lte: day },
  $or: [{ deregisteredOn: { $gt: day } }, { $and: [{ deregisteredOn: null }, { status: { $nin: [...endedStatuses] } }] }],
});
