import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { assertNotMaker, defineMachine, type Machine, newId, oneAtATime, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { assertOwnDivision } from '../own-division.js';
import { holdNode, placedStatuses } from '../rehab-node/node-machine.js';
import { RehabNode, RehabNodeStatus } from '../rehab-node/rehab-node.entity.js';
import type { RehabInputs } from './rehab.inputs.js';
import { rehabConditionCodes, rehabEndCodes } from './rehab.codes.js';
import { RehabReferral, RehabStatus } from './rehab-referral.entity.js';

type RehabStep<E extends keyof RehabInputs> = Step<RehabReferral, RehabInputs[E]>;

const TOWNSHIP = [4];
const LONGEST_AIMS = 300;
const { REFERRED, ACCEPTED, PLANNED, IN_SERVICE, ENDED, DECLINED } = RehabStatus;

/** A referral of which nothing is stated yet. */
export const emptyReferral = (): RehabReferral => Object.assign(new RehabReferral(), { id: newId('rh'), plan: null, startedOn: null, endedOn: null, endCode: null, synthetic: false });

/** Refers an adult with consent to a node of the county; one referral at a time: of two at once, the second waits here and then finds the first. */
async function refer({ em, subject, input, actor, today }: RehabStep<'referToRehab'>): Promise<void> {
  const { residentId, birthDate, division, nodeId, source, condition, consentBy, consentOn } = input;
  assertOwnDivision(actor, division, TOWNSHIP);
  if (!consentBy || !consentOn || consentOn > today) throw new Refusal('REHAB_CONSENT_MISSING', ['input', 'consentOn']);
  if (!rehabConditionCodes.has(condition)) throw new Refusal('BAD_USER_INPUT', ['input', 'condition']);
  const adultOn = adultOnOf(birthDate);
  if (adultOn > today) throw new Refusal('CHILD_REHABILITATION', ['input', 'birthDate']);
  await holdNode(em, nodeId);
  const node = await em.findOne(RehabNode, { id: nodeId, status: RehabNodeStatus.OPEN });
  if (!node?.divisionCode.startsWith(division.slice(0, COUNTY_DIGITS))) throw new Refusal('REHAB_NODE_ELSEWHERE', ['input', 'nodeId']);
  await oneAtATime(em, `rehab ${residentId}`);
  if ((await em.count(RehabReferral, { residentId, status: { $nin: [ENDED, DECLINED] } })) > 0) throw new Refusal('REHAB_OPEN', ['input', 'residentId']);
  Object.assign(subject, { residentId, nodeId, source, conditionCode: condition, consent: { givenBy: consentBy, on: consentOn }, referredOn: today, divisionCode: division, adultOn });
}

/** Whoever has referred somebody does not answer for the node. */
const isNotMaker = ({ em, subject, actor }: RehabStep<'acceptRehabReferral'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['referToRehab']);

/** A node takes as many as it has places; of two that take the last one, the second waits here and then finds none. */
async function hasPlace({ em, subject }: RehabStep<'acceptRehabReferral'>): Promise<void> {
  await holdNode(em, subject.nodeId);
  const { places } = await em.findOneOrFail(RehabNode, { id: subject.nodeId });
  if ((await em.count(RehabReferral, { nodeId: subject.nodeId, status: { $in: [...placedStatuses] } })) >= places) throw new Refusal('REHAB_NODE_FULL');
}

async function plan({ em, subject, input, today }: RehabStep<'planRehab'>): Promise<void> {
  const { services: offered } = await em.findOneOrFail(RehabNode, { id: subject.nodeId });
  if (input.services.length === 0 || input.services.some((service) => !offered.includes(service))) throw new Refusal('BAD_USER_INPUT', ['input', 'services']);
  if (input.reviewOn <= today) throw new Refusal('BAD_USER_INPUT', ['input', 'reviewOn']);
  subject.plan = { services: [...new Set(input.services)], aims: statedText(input.aims, LONGEST_AIMS, 'aims'), reviewOn: input.reviewOn };
}

const start = ({ subject, today }: RehabStep<'startRehab'>): void => { subject.startedOn = today; };

function end({ subject, input, today }: RehabStep<'endRehab'>): void {
  if (!rehabEndCodes.has(input.reason)) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
  Object.assign(subject, { endedOn: today, endCode: input.reason });
}

const officers = ['town.assist', 'county.assist'] as const;
const county = ['county.assist', 'county.assist.approver'] as const;

/** Community rehabilitation of mental disorders (精神障碍社区康复, workflow W25): referral, plan, service. */
export const rehabMachine: Machine<RehabStatus, RehabReferral, RehabInputs> = defineMachine<RehabStatus, RehabReferral, RehabInputs>({
  name: 'RehabReferral',
  entity: RehabReferral,
  states: Object.values(RehabStatus),
  final: [ENDED, DECLINED],
  transitions: {
    referToRehab: { from: [], to: REFERRED, actors: officers, effect: refer, starts: [{ name: 'rehab-acceptance', parameter: 'assistance.rehab.acceptance' }] },
    acceptRehabReferral: {
      from: [REFERRED], to: ACCEPTED, actors: county, guards: [isNotMaker, hasPlace], stops: ['rehab-acceptance'], starts: [{ name: 'rehab-plan', parameter: 'assistance.rehab.plan' }],
    },
    declineRehabReferral: { from: [REFERRED], to: DECLINED, actors: county, guards: [isNotMaker], effect: end, stops: 'all' },
    planRehab: { from: [ACCEPTED], to: PLANNED, actors: county, effect: plan, stops: ['rehab-plan'] },
    startRehab: { from: [PLANNED], to: IN_SERVICE, actors: officers, effect: start },
    endRehab: { from: [ACCEPTED, PLANNED, IN_SERVICE], to: ENDED, actors: officers, effect: end, stops: 'all' },
  },
});
