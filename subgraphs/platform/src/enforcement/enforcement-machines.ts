import { civilError } from '@civil/schema/errors';
import { canonicalDivisionCode, divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { type Actor, assertNotMaker, defineMachine, type Machine, newId, policyNumber, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { countyApprovers, countyOfficers, domainOfRole, isOfOwnLine, prefectureOfficers, provinceOfficers } from '../business-line.js';
import { EnforcementDecision, EnforcementStatus, PartyKind } from './enforcement-decision.entity.js';
import type {
  PublishEnforcementDecisionInput, RecordEnforcementDecisionInput, RegisterEnforcementLicenceInput, RevokeEnforcementLicenceInput, WithdrawEnforcementDecisionInput,
} from './enforcement.inputs.js';
import { EnforcementLicence, heldOn, LicenceStatus } from './enforcement-licence.entity.js';

interface DecisionInputs {
  recordEnforcementDecision: RecordEnforcementDecisionInput;
  publishEnforcementDecision: PublishEnforcementDecisionInput;
  withdrawEnforcementDecision: WithdrawEnforcementDecisionInput;
}
type DecisionStep<E extends keyof DecisionInputs> = Step<EnforcementDecision, DecisionInputs[E]>;

const LICENCE_NO = /^[\dA-Z-]{1,32}$/i;
const [LONGEST_NO, LONGEST_NAME, LONGEST_CONTENT, LONGEST_BASIS, MOST_OFFICERS, COUNTY] = [60, 100, 500, 200, 10, 3];
const { DECIDED, PUBLISHED, WITHDRAWN } = EnforcementStatus;

export const emptyDecision = (): EnforcementDecision => Object.assign(new EnforcementDecision(), { id: newId('zf'), partyName: null, partyUscc: null, publishedAt: null, withdrawReason: null, synthetic: false });
export const emptyLicence = (): EnforcementLicence => Object.assign(new EnforcementLicence(), { revokedOn: null, synthetic: false });

const isWithin = ({ scopePrefix }: Actor, divisionCode: string): boolean => scopePrefix !== undefined && divisionCode.startsWith(scopePrefix);

/** What is published is there for all to see, and for the officers of its own division to change. */
const isOfOwnDivision = ({ subject, actor }: { readonly subject: { readonly divisionCode: string }; readonly actor: Actor }): void => {
  if (!isWithin(actor, subject.divisionCode)) throw civilError('NOT_FOUND', { argument: 'input.id' });
};

/** Enters a decision of one's own authority. A person whom it is about is never named. */
async function record({ em, subject, input, actor, today }: DecisionStep<'recordEnforcementDecision'>): Promise<void> {
  const { kind, partyKind, partyUscc = null, decidedOn } = input;
  const isOrganization = partyKind === PartyKind.ORGANIZATION;
  if (isOrganization !== Boolean(input.partyName?.trim()) || (!isOrganization && partyUscc !== null)) throw new Refusal('BAD_USER_INPUT', ['input', 'partyName']);
  if (decidedOn > today) throw new Refusal('BAD_USER_INPUT', ['input', 'decidedOn']);
  const licenceNos = [...new Set(input.licenceNos.map((number) => number.trim()))];
  if (licenceNos.length > MOST_OFFICERS || licenceNos.some((number) => !LICENCE_NO.test(number))) throw new Refusal('BAD_USER_INPUT', ['input', 'licenceNos']);
  const decisionNo = statedText(input.decisionNo, LONGEST_NO, 'decisionNo');
  if ((await em.count(EnforcementDecision, { decisionNo })) > 0) throw new Refusal('DECISION_KNOWN', ['input', 'decisionNo']);
  const divisionCode = canonicalDivisionCode(actor.scopePrefix ?? '');
  if (!divisionCode) throw new Error('an officer who enters a decision has a division');
  Object.assign(subject, {
    decisionNo, kind, domain: domainOfRole(actor.role), divisionCode, partyKind, partyName: isOrganization ? statedText(input.partyName ?? '', LONGEST_NAME, 'partyName') : null, partyUscc,
    content: statedText(input.content, LONGEST_CONTENT, 'content'), basis: statedText(input.basis, LONGEST_BASIS, 'basis'), decidedOn, licenceNos,
  });
}

/** Enough officers have made it, each with a licence that held there, in its domain, on that day. */
async function isLicensed({ em, subject }: DecisionStep<'publishEnforcementDecision'>): Promise<void> {
  const { decidedOn, divisionCode, domain, licenceNos } = subject;
  if (licenceNos.length < policyNumber('services.enforcement.officers', { on: decidedOn, division: divisionCode })) throw new Refusal('ENFORCERS_TOO_FEW');
  const licences = await em.find(EnforcementLicence, { id: { $in: licenceNos } });
  const good = licences.filter((licence) => heldOn(licence, decidedOn) && licence.domain === domain && divisionCode.startsWith(divisionPrefix(licence.divisionCode)));
  if (good.length < licenceNos.length) throw new Refusal('LICENCE_NOT_VALID');
}

/** Whoever entered a decision is not the one to publish it: it goes through the legal review of somebody else. */
const isNotMaker = ({ em, subject, actor }: DecisionStep<'publishEnforcementDecision'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['recordEnforcementDecision']);

/** A decision, from the day on which it was made to its publication, within the time that the rules give (行政执法公示). */
export const enforcementMachine: Machine<EnforcementStatus, EnforcementDecision, DecisionInputs> = defineMachine<EnforcementStatus, EnforcementDecision, DecisionInputs>({
  name: 'EnforcementDecision',
  entity: EnforcementDecision,
  states: Object.values(EnforcementStatus),
  final: [WITHDRAWN],
  transitions: {
    recordEnforcementDecision: {
      from: [], to: DECIDED, actors: [...countyOfficers, ...prefectureOfficers, ...provinceOfficers], effect: record,
      starts: [{ name: 'enforcement-publication', parameter: 'services.enforcement.publication', since: ({ decidedOn }) => new Date(`${decidedOn}T00:00:00+08:00`) }],
    },
    publishEnforcementDecision: {
      from: [DECIDED], to: PUBLISHED, actors: [...countyApprovers, ...prefectureOfficers, ...provinceOfficers], guards: [isOfOwnDivision, isOfOwnLine, isNotMaker, isLicensed],
      effect: ({ subject, now }) => { subject.publishedAt = now; }, stops: 'all',
    },
    withdrawEnforcementDecision: {
      from: [DECIDED, PUBLISHED], to: WITHDRAWN, actors: [...countyApprovers, ...prefectureOfficers, ...provinceOfficers], guards: [isOfOwnDivision, isOfOwnLine],
      effect: ({ subject, input }) => { subject.withdrawReason = statedText(input.reason, LONGEST_BASIS, 'reason'); }, stops: 'all',
    },
  },
});

interface LicenceInputs {
  registerEnforcementLicence: RegisterEnforcementLicenceInput;
  revokeEnforcementLicence: RevokeEnforcementLicenceInput;
}

async function register({ em, subject, input, actor, today }: Step<EnforcementLicence, RegisterEnforcementLicenceInput>): Promise<void> {
  if (!LICENCE_NO.test(input.licenceNo)) throw new Refusal('BAD_USER_INPUT', ['input', 'licenceNo']);
  if (divisionLevel(input.division) > COUNTY) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!isWithin(actor, input.division)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
  if (input.validTo < input.validFrom) throw new Refusal('BAD_USER_INPUT', ['input', 'validTo']);
  if ((await em.count(EnforcementLicence, { id: input.licenceNo })) > 0) throw new Refusal('LICENCE_KNOWN', ['input', 'licenceNo']);
  Object.assign(subject, { id: input.licenceNo, domain: domainOfRole(actor.role), divisionCode: input.division, validFrom: input.validFrom, validTo: input.validTo, acceptedOn: today });
}

/** A licence, entered and revoked by the province's officers of its domain. */
export const licenceMachine: Machine<LicenceStatus, EnforcementLicence, LicenceInputs> = defineMachine<LicenceStatus, EnforcementLicence, LicenceInputs>({
  name: 'EnforcementLicence',
  entity: EnforcementLicence,
  states: Object.values(LicenceStatus),
  final: [LicenceStatus.REVOKED],
  transitions: {
    registerEnforcementLicence: { from: [], to: LicenceStatus.VALID, actors: provinceOfficers, effect: register },
    revokeEnforcementLicence: { from: [LicenceStatus.VALID], to: LicenceStatus.REVOKED, actors: provinceOfficers, guards: [isOfOwnLine], effect: ({ subject, today }) => { subject.revokedOn = today; } },
  },
});
