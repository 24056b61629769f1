import { OutboxEntry, policyNumber, type Step, TimelineEntry } from '@civil/subgraph-kernel';
import type { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { StrayRiskStatus } from './stray-risk-entry.entity.js';
import { emptyEntry, isKnown } from './stray-risk-machine.js';

/** Reason that a proposal states: the person has strayed before. */
const AGAIN = '5';

/**
 * Proposes somebody for the register of those likely to stray, once they have been taken in as often as the rules say. In the transaction of the
 * step that tells who they are, so that a stay that is undone leaves no proposal.
 */
export async function proposeToStrayRegister({ em, subject: episode, now, today }: Step<RescueEpisode, unknown>): Promise<void> {
  const { residentId, personName, homeDivisionCode, earlierEpisodes, divisionCode, adultOn, synthetic } = episode;
  if (!residentId || !personName || !homeDivisionCode) return;
  if (earlierEpisodes + 1 < policyNumber('assistance.rescue.stray-episodes', { on: episode.acceptedOn, division: divisionCode })) return;
  const entry = emptyEntry();
  if (await isKnown(em, residentId, entry.id)) return;
  em.persist(Object.assign(entry, {
    residentId, personName, status: StrayRiskStatus.PROPOSED, divisionCode: homeDivisionCode, stationDivisionCode: divisionCode, reasonCodes: [AGAIN], previousRescues: earlierEpisodes + 1, madeOn: today, adultOn,
    synthetic,
  }));
  em.persist(Object.assign(new TimelineEntry(), {
    subjectId: entry.id, at: now, event: 'proposeStrayRisk', fromState: null, toState: entry.status, actorId: 'system', actorRole: 'SYSTEM', actorUnit: null, note: null, synthetic,
  }));
  em.persist(Object.assign(new OutboxEntry(), {
    at: now, subjectType: 'StrayRiskEntry', subjectId: entry.id, event: 'proposeStrayRisk', facts: { from: null, to: entry.status, version: 1, division: homeDivisionCode },
  }));
}
