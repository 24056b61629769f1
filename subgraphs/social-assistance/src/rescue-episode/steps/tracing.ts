import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { newId, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { MissingPersonNotice } from '../../missing-person-notice/missing-person-notice.entity.js';
import { TracingWithdrawal } from '../rescue-enums.js';
import type { RescueEpisode } from '../rescue-episode.entity.js';
import type { RescueGuard, RescueStep } from './rescue-step.js';

const LONGEST_FEATURES = 200;
const LONGEST_NUMBER = 40;
const DIGEST = /^[0-9a-f]{64}$/;

const isMinor = ({ adultOn }: RescueEpisode, today: string): boolean => adultOn > today;

const runningOf = (em: EntityManager, { id }: Pick<RescueEpisode, 'id'>): Promise<MissingPersonNotice[]> => em.find(MissingPersonNotice, { episodeId: id, withdrawnOn: null });

export const hasNoNotice: RescueGuard = async ({ em, subject }) => { if ((await runningOf(em, subject)).length > 0) throw new Refusal('TRACING_NOTICE_RUNNING'); };
export const hasNotice: RescueGuard = async ({ em, subject }) => { if ((await runningOf(em, subject)).length === 0) throw new Refusal('TRACING_NOTICE_MISSING'); };

/** A child is shown to the public with the consent of the police alone (Minors Protection Law arts. 103 and 110). */
export function hasConsent({ subject, input, today }: RescueStep<'publishTracingNotice'>): void {
  const { policeConsent } = input;
  if (isMinor(subject, today) && !policeConsent) throw new Refusal('CONSENT_REQUIRED', ['input', 'policeConsent']);
  if (!policeConsent) return;
  const { documentNo, on } = policeConsent;
  if (documentNo.trim() === '' || documentNo.length > LONGEST_NUMBER || on > today) throw new Refusal('BAD_USER_INPUT', ['input', 'policeConsent']);
}

/** Puts up a notice: county and age of anybody, features and picture of grown-ups alone. */
export function putUp({ em, subject, input, today }: RescueStep<'publishTracingNotice'>): void {
  if ((input.features?.length ?? 0) > LONGEST_FEATURES) throw new Refusal('BAD_USER_INPUT', ['input', 'features']);
  if (input.pictureSm3 && !DIGEST.test(input.pictureSm3)) throw new Refusal('BAD_USER_INPUT', ['input', 'pictureSm3']);
  const ofChild = isMinor(subject, today);
  em.persist(Object.assign(new MissingPersonNotice(), {
    id: newId('mp'), episodeId: subject.id, stationId: subject.stationId, divisionCode: subject.divisionCode, foundCountyCode: subject.foundDivisionCode.slice(0, COUNTY_DIGITS), sexCode: subject.sexCode,
    ageFrom: subject.ageFrom, ageTo: subject.ageTo, ofChild, features: ofChild ? null : (input.features ?? null), pictureSm3: ofChild ? null : (input.pictureSm3 ?? null),
    consentNo: input.policeConsent?.documentNo.trim() ?? null, consentOn: input.policeConsent?.on ?? null, publishedOn: today, withdrawnOn: null, withdrawal: null, synthetic: subject.synthetic,
  }));
}

/** Takes down whatever notice of a stay is still up. */
export async function takeDownNotices(em: EntityManager, subject: RescueEpisode, today: string, withdrawal: TracingWithdrawal): Promise<void> {
  for (const notice of await runningOf(em, subject)) Object.assign(notice, { withdrawnOn: today, withdrawal });
}

export const takeDown = ({ em, subject, today }: RescueStep<'withdrawTracingNotice'>): Promise<void> => takeDownNotices(em, subject, today, TracingWithdrawal.STATION);
