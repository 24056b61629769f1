import { Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { CheckSourceStatus, FactKind, PropertyKind } from '../check-enums.js';
import { CheckReply, isFinal } from '../check-reply.entity.js';
import { checkSourceCodes, sourcesFor } from '../check-sources.js';
import type { StoredFact } from '../check-values.js';
import type { EconomicCheck } from '../economic-check.entity.js';
import type { CheckStep } from './check-step.js';

const MOST_FACTS = 200;
/** Kinds of facts that say how much. */
const withAmount: ReadonlySet<string> = new Set([FactKind.INCOME, ...Object.values(PropertyKind)]);
const withOther: ReadonlySet<string> = new Set([FactKind.SPOUSE, FactKind.SAME_BOOK]);

/** Whether a fact says all that its kind has to, about a person who was asked about. */
export const isWholeFact = ({ kind, residentId, amount, otherId }: StoredFact, residentIds: readonly string[]): boolean =>
  residentIds.includes(residentId) && kind in FactKind && (withAmount.has(kind) ? amount !== null && Number(amount) >= 0 : amount === null) && withOther.has(kind) === (otherId !== null);

/** Replies to a check, by source. */
export const repliesTo = (em: EntityManager, { id }: Pick<EconomicCheck, 'id'>): Promise<CheckReply[]> => em.find(CheckReply, { checkId: id }, { orderBy: { sourceCode: 'asc' } });

/** Sources that have yet to answer a check. */
export const missingOf = ({ writtenAuthority }: Pick<EconomicCheck, 'writtenAuthority'>, replies: readonly CheckReply[]): string[] => {
  const answered = new Set(replies.filter(isFinal).map(({ sourceCode }) => sourceCode));
  return sourcesFor(writtenAuthority).filter((source) => !answered.has(source));
};

/** A final answer of a source. */
export const answered = (check: EconomicCheck, sourceCode: string, status: CheckSourceStatus, facts: StoredFact[], tries: number, now: Date): CheckReply =>
  Object.assign(new CheckReply(), { checkId: check.id, sourceCode, status, facts, hits: facts.length, tries, nextTryAt: null, answeredAt: now, synthetic: check.synthetic });

const factsOf = ({ input }: CheckStep<'recordDepartmentReply'>): StoredFact[] =>
  (input.facts ?? []).map(({ residentId, kind, amount = null, otherId = null }) => ({ residentId, kind, amount, otherId }));

/** A source that the check asks, for which no answer stands yet, about its members alone. */
export async function isAwaited(step: CheckStep<'recordDepartmentReply'>): Promise<void> {
  const { em, subject, input } = step;
  if (!checkSourceCodes.has(input.source)) throw new Refusal('BAD_USER_INPUT', ['input', 'source']);
  if (!sourcesFor(subject.writtenAuthority).includes(input.source)) throw new Refusal('AUTHORISATION_MISSING', ['input', 'source']);
  if (!missingOf(subject, await repliesTo(em, subject)).includes(input.source)) throw new Refusal('REPLY_GIVEN', ['input', 'source']);
  const facts = factsOf(step);
  if (facts.length > MOST_FACTS || facts.some((fact) => !isWholeFact(fact, subject.residentIds))) throw new Refusal('BAD_USER_INPUT', ['input', 'facts']);
}

/** Enters what a department without an interface has answered. Whether that was the last, the system sees in its next round. */
export async function enterReply(step: CheckStep<'recordDepartmentReply'>): Promise<void> {
  const { em, subject, input, now } = step;
  const facts = factsOf(step);
  const status = facts.length > 0 ? CheckSourceStatus.OK : CheckSourceStatus.NO_DATA;
  const replies = await repliesTo(em, subject);
  const begun = replies.find(({ sourceCode }) => sourceCode === input.source);
  if (begun) Object.assign(begun, { status, facts, hits: facts.length, nextTryAt: null, answeredAt: now });
  else em.persist(answered(subject, input.source, status, facts, 0, now));
  if (missingOf(subject, replies).every((source) => source === input.source)) subject.systemStepAt = now;
}
