import { divisionLevel } from '@civil/schema/scalars';
import { civilError } from '@civil/schema/errors';
import { defineMachine, type Machine, optionalText, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import { domainOfRole, isOfOwnLine, provinceOfficers } from '../business-line.js';
import { ServiceItem, ServiceItemStatus } from './service-item.entity.js';
import { waysOf } from './service-items.js';
import type { ListServiceItemInput, SetServiceCommitmentInput } from './service-item.inputs.js';

interface ServiceItemInputs {
  listServiceItem: ListServiceItemInput;
  setServiceCommitment: SetServiceCommitmentInput;
}

const CODE = /^[A-Z\d](?:[A-Z\d-]{0,30}[A-Z\d])?$/;
const COUNTY = 3;
const MOST_PROOFS = 20;
const [LONGEST_ZH, LONGEST_EN, LONGEST_DOCUMENT, LONGEST_BASIS, LONGEST_COMMITMENT, LONGEST_PROOF] = [60, 120, 100, 150, 500, 60];

export const emptyItem = (): ServiceItem => Object.assign(new ServiceItem(), { lists: [], entry: null, commitment: null, cancelledProofs: [], acceptedOn: null, synthetic: false });

/** An item of one's own line, under a code that no other has. */
async function list({ em, subject, input, actor }: Step<ServiceItem, ListServiceItemInput>): Promise<void> {
  if (domainOfRole(actor.role) !== input.domain) throw civilError('FORBIDDEN_ROW', { argument: 'input.domain' });
  if (!CODE.test(input.code)) throw new Refusal('BAD_USER_INPUT', ['input', 'code']);
  if (input.channels.length === 0) throw new Refusal('BAD_USER_INPUT', ['input', 'channels']);
  if (input.channels.some(({ division }) => divisionLevel(division) > COUNTY)) throw new Refusal('DIVISION_LEVEL', ['input', 'channels']);
  if ((await em.count(ServiceItem, { id: input.code })) > 0) throw new Refusal('SERVICE_ITEM_EXISTS', ['input', 'code']);
  const offers = [...new Set(input.channels.map(({ channel, division }) => `${channel}:${division}`))];
  Object.assign(subject, {
    id: input.code, domain: input.domain, nameZh: statedText(input.nameZh, LONGEST_ZH, 'nameZh'), nameEn: statedText(input.nameEn, LONGEST_EN, 'nameEn'),
    offers, ways: waysOf(offers), namedIn: statedText(input.namedIn, LONGEST_DOCUMENT, 'namedIn'),
    legalBasis: optionalText(input.legalBasis, LONGEST_BASIS, 'legalBasis'),
  });
}

function commit({ subject, input }: Step<ServiceItem, SetServiceCommitmentInput>): void {
  if (input.cancelledProofs.length > MOST_PROOFS) throw new Refusal('BAD_USER_INPUT', ['input', 'cancelledProofs']);
  subject.commitment = optionalText(input.commitment, LONGEST_COMMITMENT, 'commitment');
  subject.cancelledProofs = input.cancelledProofs.map((proof) => statedText(proof, LONGEST_PROOF, 'cancelledProofs'));
}

/** An item of the catalogue, kept by the province's officers of its line. */
export const serviceItemMachine: Machine<ServiceItemStatus, ServiceItem, ServiceItemInputs> = defineMachine<ServiceItemStatus, ServiceItem, ServiceItemInputs>({
  name: 'ServiceItem',
  entity: ServiceItem,
  states: Object.values(ServiceItemStatus),
  final: [ServiceItemStatus.LISTED],
  transitions: {
    listServiceItem: { from: [], to: ServiceItemStatus.LISTED, actors: provinceOfficers, effect: list },
    setServiceCommitment: { from: [ServiceItemStatus.LISTED], actors: provinceOfficers, guards: [isOfOwnLine], effect: commit },
  },
});
