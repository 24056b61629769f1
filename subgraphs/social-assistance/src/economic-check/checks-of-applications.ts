import { type Actor, nextSerial, performEach, Refusal, systemActor, todayOf } from '@civil/subgraph-kernel';
import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/core';
import type { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import type { RecordEconomicCheckInput } from '../assistance-application/steps/step-inputs.js';
import { fenOf } from '../money.js';
import { CheckSourceStatus, type CheckStopReason, openCheckStatuses } from './check-enums.js';
import { checkSourceCodes } from './check-sources.js';
import { EconomicCheck } from './economic-check.entity.js';
import { economicCheckMachine } from './economic-check-machine.js';
import { closeCases } from './steps/report.js';
import { caseOf, emptyCheck, ofApplication } from './steps/request.js';

/** What steps of an application do to its checks, in their own transaction. */

interface By {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: string;
}

/** Asks for the check of an application. */
export async function beginCheck(em: EntityManager, application: AssistanceApplication, { actor, now, today }: By): Promise<void> {
  const serial = await nextSerial(em, 'HD', application.applyDivisionCode, today.slice(0, 4));
  const check = Object.assign(emptyCheck(), ofApplication(application, { serial, now, today }));
  await performEach(em, economicCheckMachine, 'requestEconomicCheck', { subjects: [check], actor, inputOf: () => ({}), isNew: true });
  em.persist(caseOf(check, today));
}

const byHand: readonly CheckSourceStatus[] = [CheckSourceStatus.OK, CheckSourceStatus.NO_DATA, CheckSourceStatus.FAILED];

/** Enters the report of a check that was made by hand. @throws Refusal */
export async function enterReport(em: EntityManager, { id }: AssistanceApplication, actor: Actor, input: RecordEconomicCheckInput): Promise<void> {
  const check = await em.findOne(EconomicCheck, { applicationId: id, requestNo: input.requestNo }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!check) throw new Refusal('NOT_FOUND', ['input', 'requestNo']);
  if (!openCheckStatuses.includes(check.status)) throw new Refusal('CHECK_CONCLUDED', ['input', 'requestNo']);
  const isKnown = input.sources.every(({ source, status, hits }) => checkSourceCodes.has(source) && byHand.includes(status) && hits >= 0);
  if (!isKnown || new Set(input.sources.map(({ source }) => source)).size < input.sources.length) throw new Refusal('BAD_USER_INPUT', ['input', 'sources']);
  if (fenOf(input.totalIncome) < 0n) throw new Refusal('BAD_USER_INPUT', ['input', 'totalIncome']);
  await performEach(em, economicCheckMachine, 'recordEconomicCheck', { subjects: [check], actor, inputOf: () => input });
}

/** Stops the open checks that meet a condition, in the transaction of the step that ends what they were for; tells how many. */
export async function stopChecks(em: EntityManager, where: FilterQuery<EconomicCheck>, reason: CheckStopReason): Promise<number> {
  const subjects = await em.find(EconomicCheck, { $and: [where, { status: { $in: [...openCheckStatuses] } }] } as FilterQuery<EconomicCheck>, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } });
  if (subjects.length === 0) return 0;
  const stopped = await performEach(em, economicCheckMachine, 'stopCheck', { subjects, actor: systemActor, inputOf: () => ({ reason }) });
  await closeCases(em, stopped, todayOf());
  return stopped.length;
}
