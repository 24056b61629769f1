import { DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, defineMachine, type Machine, newId, oneAtATime, type RecordStepInput, Refusal, statedText, type Step } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { assertOwnDivision, isOfOwnDivision } from '../own-division.js';
import { RehabReferral, RehabStatus } from '../rehab-referral/rehab-referral.entity.js';
import { RehabNode, RehabNodeStatus, RehabService } from './rehab-node.entity.js';

@InputType({ description: '服务点的情况。What a node offers.' })
export class RehabNodeDetailsInput extends BareStepInput {
  @Field(() => String, { description: '名称，至多 100 字。Name, 100 characters at most.' }) name!: string;
  @Field(() => String, { description: '地址，至多 200 字。Address, 200 characters at most.' }) addressText!: string;
  @Field(() => String, { description: '办公电话，至多 20 位。Telephone of the office, 20 characters at most.' }) phone!: string;
  @Field(() => [RehabService], { description: '服务内容，至少一项。Services, at least one.' }) services!: RehabService[];
  @Field(() => Int, { description: '服务名额，1 至 500，不少于在服务的人数。Places, 1 to 500, no fewer than are taken.' }) places!: number;
}

@InputType({ description: '设立精神障碍社区康复服务点。Opening a node of community rehabilitation.' })
export class OpenRehabNodeInput extends RehabNodeDetailsInput {
  @Field(() => DivisionCodeScalar, { description: '县、乡镇（街道）或村（社区），6、9 或 12 位。County, township or village, 6, 9 or 12 digits.' }) division!: string;
}

@InputType({ description: '变更服务点的情况。Changing what a node offers.' })
export class AmendRehabNodeInput extends RehabNodeDetailsInput {
  @Field(() => ID, { description: '服务点标识。Id of the node.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

/** Every step of a node, with what it takes. */
export interface RehabNodeInputs {
  openRehabNode: OpenRehabNodeInput;
  amendRehabNode: AmendRehabNodeInput;
  closeRehabNode: RecordStepInput;
}
type NodeStep<E extends keyof RehabNodeInputs> = Step<RehabNode, RehabNodeInputs[E]>;

const LEVELS = [3, 4, 5];
const LONGEST = { name: 100, addressText: 200, phone: 20 };
const MOST_PLACES = 500;
const { OPEN, CLOSED } = RehabNodeStatus;
const { REFERRED, ACCEPTED, PLANNED, IN_SERVICE } = RehabStatus;
/** States of a referral in which it has a place of its node. */
export const placedStatuses = [ACCEPTED, PLANNED, IN_SERVICE] as const;

/** A node of which nothing is stated yet. */
export const emptyNode = (): RehabNode => Object.assign(new RehabNode(), { id: newId('rn'), synthetic: false });

/** Lets one transaction at a time count who is at a node: referrals are made and accepted without the node itself. */
export const holdNode = (em: EntityManager, nodeId: string): Promise<unknown> => oneAtATime(em, `rehab node ${nodeId}`);

function state(subject: RehabNode, input: RehabNodeDetailsInput): void {
  if (input.services.length === 0) throw new Refusal('BAD_USER_INPUT', ['input', 'services']);
  if (input.places < 1 || input.places > MOST_PLACES) throw new Refusal('BAD_USER_INPUT', ['input', 'places']);
  Object.assign(subject, {
    name: statedText(input.name, LONGEST.name, 'name'), addressText: statedText(input.addressText, LONGEST.addressText, 'addressText'), phone: statedText(input.phone, LONGEST.phone, 'phone'),
    services: [...new Set(input.services)], places: input.places,
  });
}

/** No two nodes of one name are open in a place. @throws Refusal `STATION_EXISTS`. */
async function assertOnlyOne(em: EntityManager, { id, divisionCode, name }: RehabNode): Promise<void> {
  await oneAtATime(em, `rehab nodes of ${divisionCode}`);
  if ((await em.count(RehabNode, { id: { $ne: id }, divisionCode, name, status: OPEN })) > 0) throw new Refusal('STATION_EXISTS', ['input', 'name']);
}

async function open({ em, subject, input, actor }: NodeStep<'openRehabNode'>): Promise<void> {
  assertOwnDivision(actor, input.division, LEVELS);
  subject.divisionCode = input.division;
  state(subject, input);
  await assertOnlyOne(em, subject);
}

/** @throws Refusal `REHAB_NODE_IN_USE` for fewer places than are taken. */
async function amend({ em, subject, input }: NodeStep<'amendRehabNode'>): Promise<void> {
  await holdNode(em, subject.id);
  if ((await em.count(RehabReferral, { nodeId: subject.id, status: { $in: [...placedStatuses] } })) > input.places) throw new Refusal('REHAB_NODE_IN_USE', ['input', 'places']);
  state(subject, input);
  await assertOnlyOne(em, subject);
}

/** Nobody is left at a node that is closed. */
const isEmpty = async ({ em, subject }: NodeStep<'closeRehabNode'>): Promise<void> => {
  await holdNode(em, subject.id);
  if ((await em.count(RehabReferral, { nodeId: subject.id, status: { $in: [REFERRED, ...placedStatuses] } })) > 0) throw new Refusal('REHAB_NODE_IN_USE');
};

/** A node of the network of community rehabilitation (systems A20): opened, changed and closed by its county. */
export const nodeMachine: Machine<RehabNodeStatus, RehabNode, RehabNodeInputs> = defineMachine<RehabNodeStatus, RehabNode, RehabNodeInputs>({
  name: 'RehabNode',
  entity: RehabNode,
  states: Object.values(RehabNodeStatus),
  final: [CLOSED],
  transitions: {
    openRehabNode: { from: [], to: OPEN, actors: ['county.assist'], effect: open },
    amendRehabNode: { from: [OPEN], actors: ['county.assist'], guards: [isOfOwnDivision], effect: amend },
    closeRehabNode: { from: [OPEN], to: CLOSED, actors: ['county.assist'], guards: [isOfOwnDivision, isEmpty] },
  },
});
