import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { finalRescueStatuses, openRescueStatuses, RescueStatus } from './rescue-enums.js';
import { RescueEpisode } from './rescue-episode.entity.js';
import { admit, isPlausible, serve } from './steps/admission.js';
import * as identity from './steps/identity.js';
import * as leaving from './steps/leaving.js';
import type { RescueInputs } from './steps/rescue-step.js';
import * as tracing from './steps/tracing.js';

const { ADMITTED, IDENTIFYING, IDENTIFIED, RETURNING, SETTLING, TRANSFERRED, LEFT } = RescueStatus;

/** Staff of a station are officers of its county. */
const staff = ['county.assist'] as const;
const sinceAdmission = ({ admittedAt }: RescueEpisode): Date => admittedAt;
const clock = (name: string, more: Partial<ClockRule<RescueEpisode>> = {}): ClockRule<RescueEpisode> => ({ name, parameter: `assistance.rescue.${name}`, since: sinceAdmission, ...more });
const ofUnknown = { onlyFor: ({ identityKnown }: RescueEpisode): boolean => !identityKnown };

/** A stay at a rescue station, from admission to the way home, a home of one's own, or child protection (domain model A1.3). */
export const rescueMachine: Machine<RescueStatus, RescueEpisode, RescueInputs> = defineMachine<RescueStatus, RescueEpisode, RescueInputs>({
  name: 'RescueEpisode',
  entity: RescueEpisode,
  states: Object.values(RescueStatus),
  final: finalRescueStatuses,
  transitions: {
    admitPerson: { from: [], to: ADMITTED, actors: staff, guards: [isPlausible], effect: admit, starts: [clock('photo-search', ofUnknown), clock('dna-search', ofUnknown), clock('long-stay')] },
    recordRescueService: { from: openRescueStatuses, actors: staff, effect: serve },
    recordIdentitySearch: { from: [ADMITTED, IDENTIFYING], to: IDENTIFYING, actors: staff, guards: [identity.isUnidentified], effect: identity.search },
    publishTracingNotice: { from: [ADMITTED, IDENTIFYING], actors: staff, guards: [identity.isUnidentified, tracing.hasNoNotice, tracing.hasConsent], effect: tracing.putUp },
    withdrawTracingNotice: { from: [ADMITTED, IDENTIFYING], actors: staff, guards: [tracing.hasNotice], effect: tracing.takeDown },
    confirmIdentity: {
      from: [ADMITTED, IDENTIFYING], to: IDENTIFIED, actors: staff, guards: [identity.isUnidentified], effect: identity.confirm, stops: ['photo-search', 'dna-search'],
    },
    arrangeReturn: { from: [ADMITTED, IDENTIFIED], to: RETURNING, actors: staff, guards: [identity.isIdentified], effect: leaving.arrange },
    recordReturn: { from: [RETURNING], to: LEFT, actors: staff, effect: leaving.goHome, stops: 'all' },
    settlePerson: { from: [IDENTIFYING, IDENTIFIED], to: SETTLING, actors: staff, guards: [leaving.isLongStay], stops: ['photo-search', 'dna-search', 'long-stay'] },
    recordSettlement: { from: [SETTLING], to: LEFT, actors: staff, effect: leaving.settle, stops: 'all' },
    transferMinor: { from: [ADMITTED, IDENTIFYING, IDENTIFIED], to: TRANSFERRED, actors: staff, guards: [leaving.isChild], effect: leaving.handOver, stops: 'all' },
    leaveOnOwnWish: { from: openRescueStatuses, to: LEFT, actors: staff, guards: [leaving.isGrownUp], effect: leaving.leaveAlone, stops: 'all' },
    recordDeathInCare: { from: openRescueStatuses, to: LEFT, actors: staff, effect: leaving.die, stops: 'all' },
  },
});
