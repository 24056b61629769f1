import { sexCodes } from '@civil/schema/codes';
import { divisionLevel } from '@civil/schema/scalars';
import { nextDueOf, oneAtATime, OpenCase, Refusal, RunningClock, type Step } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { adultOnOf } from '../../assistance-application/supplement-ground.js';
import { proposeToStrayRegister } from '../../stray-risk-entry/stray-risk-proposal.js';
import { type IdentitySearchKind, openRescueStatuses, TracingWithdrawal } from '../rescue-enums.js';
import { RescueEpisode } from '../rescue-episode.entity.js';
import type { RescueGuard, RescueStep } from './rescue-step.js';
import type { RescueIdentityInput } from './step-inputs.js';
import { takeDownNotices } from './tracing.js';

const COUNTY = 3;
const MOST_HITS = 10_000;
const LONGEST_NAME = 50;
const EARLIEST_BIRTH = '1900-01-01';

/** The clock that each kind of search stops. */
const clockOfSearch: Partial<Record<IdentitySearchKind, string>> = { PHOTO: 'photo-search', DNA: 'dna-search' };

export const isUnidentified: RescueGuard = ({ subject }) => { if (subject.identityKnown) throw new Refusal('IDENTITY_KNOWN'); };
export const isIdentified: RescueGuard = ({ subject }) => { if (!subject.identityKnown) throw new Refusal('IDENTITY_UNKNOWN'); };

/** Enters a search for the identity, which stops its clock: which one is known by the input alone. */
export async function search({ em, subject, input, now }: RescueStep<'recordIdentitySearch'>): Promise<void> {
  if (input.hits < 0 || input.hits > MOST_HITS) throw new Refusal('BAD_USER_INPUT', ['input', 'hits']);
  subject.searches = [...subject.searches, { kind: input.kind, at: now.toISOString(), hits: input.hits }];
  const running = await em.find(RunningClock, { subjectId: subject.id, stoppedAt: null });
  for (const clock of running) if (clock.name === clockOfSearch[input.kind]) clock.stoppedAt = now;
  subject.nextDueAt = nextDueOf(running);
}

/** Nobody is in two stations at once: of two stays that are given the same person at the same time, the second waits here and then finds the first. */
export async function assertOnlyStay(em: EntityManager, id: string, residentId: string | null | undefined): Promise<void> {
  if (!residentId) return;
  await oneAtATime(em, residentId);
  const others = await em.count(RescueEpisode, { residentId, id: { $ne: id }, status: { $in: openRescueStatuses } });
  if (others > 0) throw new Refusal('STAY_OPEN', ['input', 'identity', 'residentId']);
}

/** Writes an identity into a stay: from now on its row and its case are about that person. */
export async function enterIdentity(step: Step<RescueEpisode, unknown>, { residentId = null, name, birthDate, sex, homeDivision }: RescueIdentityInput): Promise<void> {
  const { em, subject, today } = step;
  const refuse = (field: string, code = 'BAD_USER_INPUT'): never => { throw new Refusal(code, ['input', 'identity', field]); };
  if (name.trim().length < 2 || name.length > LONGEST_NAME) refuse('name');
  if (birthDate > today || birthDate < EARLIEST_BIRTH) refuse('birthDate');
  if (!sexCodes.has(sex)) refuse('sex');
  if (divisionLevel(homeDivision) < COUNTY) refuse('homeDivision', 'DIVISION_LEVEL');
  Object.assign(subject, {
    residentId, personName: name.trim(), identityKnown: true, sexCode: sex, homeDivisionCode: homeDivision, adultOn: adultOnOf(birthDate), subjectIds: residentId ? [residentId, subject.id] : [subject.id],
    earlierEpisodes: residentId ? await em.count(RescueEpisode, { residentId, id: { $ne: subject.id }, admittedAt: { $lt: subject.admittedAt } }) : 0,
  });
  if (!residentId) return;
  const opened = await em.findOne(OpenCase, { caseNo: subject.caseNo });
  if (opened) opened.residentIds = [subject.id, residentId];
  await proposeToStrayRegister(step);
}

/** Confirms who somebody is; the notice that asked for them comes down the same moment. */
export async function confirm(step: RescueStep<'confirmIdentity'>): Promise<void> {
  const { em, subject, input, today } = step;
  await assertOnlyStay(em, subject.id, input.identity.residentId);
  await enterIdentity(step, input.identity);
  await takeDownNotices(em, subject, today, TracingWithdrawal.IDENTIFIED);
}
