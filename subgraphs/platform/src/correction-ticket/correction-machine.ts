import { findQualityRule } from '@civil/schema/sharing';
import { assertNotMaker, type ClockRule, defineMachine, type Machine, newId, Refusal, type Step } from '@civil/subgraph-kernel';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { LONGEST_REASON, optionalText, statedReason, statedText } from '../sharing-step.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import type { CorrectionInputs } from './correction-inputs.js';
import { CorrectionStatus, CorrectionTicket } from './correction-ticket.entity.js';

type CorrectionStep<E extends keyof CorrectionInputs> = Step<CorrectionTicket, CorrectionInputs[E]>;
const { OPEN, VERIFIED, CORRECTED, REJECTED } = CorrectionStatus;

/** A ticket that says nothing yet. */
export const emptyTicket = (): CorrectionTicket => Object.assign(new CorrectionTicket(), {
  id: newId('ct'), clientId: null, ruleCode: null, recordRef: null, field: null, evidence: null, outcome: null, synthetic: false,
});

/** An opaque id: a prefix, an underscore, a body. No number of a person has that form. */
const isRecordRef = (text: string): boolean => /^[a-z]{1,4}_[A-Za-z0-9_-]{8,59}$/.test(text);

/** About a resource and an item of it; a client speaks of what it was granted. */
async function isAboutResource({ em, input, actor }: CorrectionStep<'openCorrection'>): Promise<void> {
  const resource = await em.findOne(DataResource, { id: input.resourceId });
  if (!resource) throw new Refusal('RESOURCE_UNKNOWN', ['input', 'resourceId']);
  if (input.field && !resource.items.some(({ name }) => name === input.field)) throw new Refusal('SHARE_FIELD_UNKNOWN', ['input', 'field']);
  if (input.recordRef && !isRecordRef(input.recordRef)) throw new Refusal('BAD_USER_INPUT', ['input', 'recordRef']);
  if (actor.role !== 'platform_pull') return;
  if ((await em.count(ShareGrant, { clientId: actor.id, resourceId: resource.id })) === 0) throw new Refusal('GRANT_MISSING', ['input', 'resourceId']);
}

function begin({ subject, input, actor, today }: CorrectionStep<'openCorrection'>): void {
  Object.assign(subject, {
    resourceId: input.resourceId, clientId: actor.role === 'platform_pull' ? actor.id : null, recordRef: input.recordRef ?? null, field: input.field ?? null,
    claimed: statedText(input.claimed, LONGEST_REASON, 'claimed'), evidence: optionalText(input.evidence, LONGEST_REASON, 'evidence'), openedOn: today, acceptedOn: today,
  });
}

function beginByRule({ subject, input: { resourceId, rule, failures }, today }: CorrectionStep<'openRuleCorrection'>): void {
  Object.assign(subject, { resourceId, ruleCode: rule, claimed: `${findQualityRule(rule)?.zh ?? rule}：不符 ${failures} 条`, openedOn: today, acceptedOn: today });
}

/** Whoever opened a ticket does not decide on it. */
const isNotOpener = ({ em, subject, actor }: Pick<CorrectionStep<'verifyCorrection'>, 'em' | 'subject' | 'actor'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['openCorrection']);

/** What was not verified is not corrected. */
const isVerified = ({ subject, input }: CorrectionStep<'resolveCorrection'>): void => {
  if (input.corrected && subject.status !== VERIFIED) throw new Refusal('STATE_TRANSITION');
};

function resolve({ subject, input }: CorrectionStep<'resolveCorrection'>): void {
  subject.status = input.corrected ? CORRECTED : REJECTED;
  subject.outcome = input.corrected ? optionalText(input.reason, LONGEST_REASON, 'reason') : statedReason(input.reason);
}

const clock: ClockRule<CorrectionTicket> = { name: 'share-correction', parameter: 'sharing.correction' };

/** A correction, from the doubt to what came of it. */
export const correctionMachine: Machine<CorrectionStatus, CorrectionTicket, CorrectionInputs> = defineMachine<CorrectionStatus, CorrectionTicket, CorrectionInputs>({
  name: 'CorrectionTicket',
  entity: CorrectionTicket,
  states: Object.values(CorrectionStatus),
  final: [CORRECTED, REJECTED],
  transitions: {
    openCorrection: { from: [], to: OPEN, actors: ['platform_pull', 'steward'], guards: [isAboutResource], effect: begin, starts: [clock] },
    openRuleCorrection: { from: [], to: OPEN, actors: ['crosscheck_runner', 'SYSTEM'], effect: beginByRule, starts: [clock] },
    verifyCorrection: {
      from: [OPEN], to: VERIFIED, actors: ['steward'], guards: [isNotOpener], effect: ({ subject, input }) => { subject.outcome = optionalText(input.note, LONGEST_REASON, 'note'); },
    },
    resolveCorrection: { from: [OPEN, VERIFIED], leadsTo: [CORRECTED, REJECTED], actors: ['steward'], guards: [isNotOpener, isVerified], effect: resolve, stops: 'all' },
  },
});
