import { resourceStates, type ResourceEntry, type ResourceState } from '@civil/schema/sharing';
import { defineMachine, type Machine, Refusal, type Step } from '@civil/subgraph-kernel';
import { optionalText, LONGEST_REASON, statedReason } from '../sharing-step.js';
import { columnsOf, DataResource, DataResourceVersion, entryOf, versionOf } from './data-resource.entity.js';
import { assertEntry, assertPublishable } from './resource-entry-rules.js';
import type { DataResourceInputs, ResourceEntryInput } from './resource-inputs.js';

type ResourceStep<E extends keyof DataResourceInputs> = Step<DataResource, DataResourceInputs[E]>;

/** A resource of which nothing is said yet. */
export const emptyResource = (): DataResource => Object.assign(new DataResource(), { publishedAt: null, synthetic: false });

const stated = (input: ResourceEntryInput): ResourceEntry => ({
  ...input, grade: input.grade as ResourceEntry['grade'], conditions: input.conditions ?? null, legalBasis: input.legalBasis ?? null, rootField: input.rootField ?? null,
});

/** Keeps what the entry has come to; `after` is the version that the step leads to. */
const keepVersion = ({ em, subject, now }: Pick<Step<DataResource, unknown>, 'em' | 'subject' | 'now'>, after: number, note: string | null): void => {
  em.persist(Object.assign(new DataResourceVersion(), versionOf(subject, entryOf(subject), { number: after, at: now, note })));
};

const isNewNumber = async ({ em, input: { id } }: ResourceStep<'planDataResource'>): Promise<void> => {
  if (!/^R\d{2,3}$/.test(id)) throw new Refusal('BAD_USER_INPUT', ['input', 'id']);
  if ((await em.count(DataResource, { id })) > 0) throw new Refusal('CONFLICT', ['input', 'id']);
};

function plan(step: ResourceStep<'planDataResource'>): void {
  const { subject, input } = step;
  const entry = stated(input.entry);
  assertEntry(entry);
  Object.assign(subject, { id: input.id, ...columnsOf(entry) });
  keepVersion(step, 1, null);
}

function publish(step: ResourceStep<'publishDataResource'>): void {
  const { subject, input, now } = step;
  const entry = input.entry ? stated(input.entry) : entryOf(subject);
  assertEntry(entry);
  assertPublishable(entry);
  Object.assign(subject, columnsOf(entry), { publishedAt: now });
  keepVersion(step, subject.version + 1, optionalText(input.note, LONGEST_REASON, 'note'));
}

function withdraw(step: ResourceStep<'withdrawDataResource'>): void {
  step.subject.publishedAt = null;
  keepVersion(step, step.subject.version + 1, statedReason(step.input.reason));
}

/** An entry of the catalogue: announced, published as often as it changes, withdrawn. */
export const resourceMachine: Machine<ResourceState, DataResource, DataResourceInputs> = defineMachine<ResourceState, DataResource, DataResourceInputs>({
  name: 'DataResource',
  entity: DataResource,
  states: resourceStates,
  final: [],
  transitions: {
    planDataResource: { from: [], to: 'PLANNED', actors: ['steward'], guards: [isNewNumber], effect: plan },
    publishDataResource: { from: ['PLANNED', 'PUBLISHED', 'WITHDRAWN'], to: 'PUBLISHED', actors: ['steward'], effect: publish },
    withdrawDataResource: { from: ['PUBLISHED'], to: 'WITHDRAWN', actors: ['steward'], effect: withdraw },
  },
});
