import { ConnectorFault, fireEachAsSystem, NEVER, nowOf, performEach, policyNumber, systemActor, todayOf } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { CheckSourceStatus, CheckStatus, CheckStopReason, openCheckStatuses } from './check-enums.js';
import type { CheckLimits } from './check-limits.js';
import { CheckReply, isFinal } from './check-reply.entity.js';
import { allSources, sourcesFor } from './check-sources.js';
import type { StoredFact } from './check-values.js';
import { stopChecks } from './checks-of-applications.js';
import type { CheckConnector, SourceAnswers, SourceRequest } from './connectors/check-connector.js';
import { checkConnector } from './connectors/open-connector.js';
import { EconomicCheck } from './economic-check.entity.js';
import { economicCheckMachine } from './economic-check-machine.js';
import { answered, missingOf } from './steps/reply.js';
import { closeCases, limitsFor, returnToCases } from './steps/report.js';

const AT_ONCE = 200;
const REPLIES_AT_ONCE = 1000;
const MOST_ROUNDS = 100;
const HOUR_MS = 3_600_000;
/** How long checks that a replica asks about are left to it: longer than the slowest source with all its tries, so that a dead one holds nothing up for long. */
const LEASE_MS = 600_000;

/** What came of asking, by check and source; what was not answered is missing. */
type Outcomes = ReadonlyMap<string, SourceAnswers>;
const byCheck = (replies: readonly CheckReply[]): Map<string, CheckReply[]> => Map.groupBy(replies, ({ checkId }) => checkId);

/** Takes the next checks that something is to be done with, and leaves them to nobody else for a while. */
const claim = (em: EntityManager): Promise<EconomicCheck[]> => em.transactional(async (transaction) => {
  const due = { status: { $in: [...openCheckStatuses] }, systemStepAt: { $lte: nowOf() } };
  const checks = await transaction.find(EconomicCheck, due, { orderBy: { systemStepAt: 'asc', id: 'asc' }, limit: AT_ONCE, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
  if (checks.length > 0) await transaction.nativeUpdate(EconomicCheck, { id: { $in: checks.map(({ id }) => id) } }, { systemStepAt: new Date(nowOf().getTime() + LEASE_MS) });
  return checks;
});

/** The sources that a check is to ask now, with how often each was asked. */
function dueOf(check: EconomicCheck, replies: readonly CheckReply[], now: Date): Map<string, number> {
  const known = new Map(replies.map((reply) => [reply.sourceCode, reply]));
  return new Map(missingOf(check, replies).flatMap((source) => {
    const { tries = 0, nextTryAt } = known.get(source) ?? {};
    return !nextTryAt || nextTryAt <= now ? [[source, tries] as const] : [];
  }));
}

/** Asks all sources at once, each about all checks that it is due for. A source that fails has answered none of them. */
async function ask(em: EntityManager, connector: CheckConnector, checks: readonly EconomicCheck[], replies: ReadonlyMap<string, CheckReply[]>): Promise<{ asked: Set<string>; outcomes: Outcomes }> {
  const due = new Map(checks.map((check) => [check, dueOf(check, replies.get(check.id) ?? [], nowOf())]));
  const asked = new Set<string>();
  const outcomes = new Map<string, SourceAnswers>();
  await Promise.all(allSources.filter(connector.serves).map(async (source) => {
    const requests: SourceRequest[] = [];
    for (const [{ requestNo, residentIds }, sources] of due) {
      const tries = sources.get(source);
      if (tries === undefined) continue;
      requests.push({ requestNo, residentIds, tries });
      asked.add(`${requestNo}/${source}`);
    }
    if (requests.length === 0) return;
    try {
      outcomes.set(source, await connector.ask(source, requests, em));
    } catch (cause) {
      if (!(cause instanceof ConnectorFault)) throw cause;
    }
  }));
  return { asked, outcomes };
}

const kept = (check: EconomicCheck, sourceCode: string, tries: number, nextTryAt: Date): CheckReply => Object.assign(new CheckReply(), {
  checkId: check.id, sourceCode, status: CheckSourceStatus.PENDING, facts: [], hits: 0, tries, nextTryAt, answeredAt: null, synthetic: check.synthetic,
});

/** What a source came to: an answer, another try after a pause that doubles, or, after so many tries, none. */
function replyOf(check: EconomicCheck, source: string, facts: StoredFact[] | undefined, before: number, now: Date): CheckReply {
  const tries = before + 1;
  if (facts) return answered(check, source, facts.length > 0 ? CheckSourceStatus.OK : CheckSourceStatus.NO_DATA, facts, tries, now);
  const place = { on: check.judgedOn, division: check.applyDivisionCode };
  if (tries >= policyNumber('assistance.check.tries-most', place)) return answered(check, source, CheckSourceStatus.FAILED, [], tries, now);
  return kept(check, source, tries, new Date(now.getTime() + policyNumber('assistance.check.pause-first', place) * HOUR_MS * 2 ** before));
}

/** The limits by which each check is judged, looked up once for each place, programme and day. */
async function limitsOfEach(em: EntityManager, checks: readonly EconomicCheck[]): Promise<Map<string, CheckLimits>> {
  const known = new Map<string, CheckLimits>();
  const found = new Map<string, CheckLimits>();
  for (const check of checks) {
    const key = [check.applyDivisionCode, check.program, check.urbanRural, check.judgedOn].join('/');
    const limits = known.get(key) ?? (await limitsFor(em, check));
    known.set(key, limits);
    found.set(check.id, limits);
  }
  return found;
}

/**
 * Stores what came in, each reply once: of checks that are still open, and of sources for which nobody has entered an answer meanwhile. Reports those that
 * are whole, and says of the others when they are to be asked again; replies that come by hand wait for nobody.
 */
const store = (em: EntityManager, ids: readonly string[], { asked, outcomes }: { asked: ReadonlySet<string>; outcomes: Outcomes }): Promise<number> => em.transactional(async (transaction) => {
  const [now, today] = [nowOf(), todayOf()];
  const checks = await transaction.find(EconomicCheck, { id: { $in: [...ids] }, status: { $in: [...openCheckStatuses] } }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } });
  const stored = byCheck(await transaction.find(CheckReply, { checkId: { $in: checks.map(({ id }) => id) } }, { disableIdentityMap: true }));
  const fresh: CheckReply[] = [];
  const replies = new Map(checks.map((check) => {
    const before = new Map((stored.get(check.id) ?? []).map((reply) => [reply.sourceCode, reply]));
    for (const source of sourcesFor(check.writtenAuthority)) {
      const known = before.get(source);
      if (!asked.has(`${check.requestNo}/${source}`) || (known && isFinal(known))) continue;
      const reply = replyOf(check, source, outcomes.get(source)?.get(check.requestNo), known?.tries ?? 0, now);
      fresh.push(reply);
      before.set(source, reply);
    }
    return [check.id, [...before.values()]] as const;
  }));
  for (let start = 0; start < fresh.length; start += REPLIES_AT_ONCE) await transaction.upsertMany(CheckReply, fresh.slice(start, start + REPLIES_AT_ONCE).map((reply) => ({ ...reply })) as never);
  for (const check of checks) {
    const again = (replies.get(check.id) ?? []).flatMap(({ nextTryAt }) => nextTryAt ?? []);
    check.systemStepAt = again.reduce((first, next) => (next < first ? next : first), NEVER);
  }
  const whole = checks.filter((check) => missingOf(check, replies.get(check.id) ?? []).length === 0);
  const limits = await limitsOfEach(transaction, whole);
  const reported = await performEach(transaction, economicCheckMachine, 'reportCheck', {
    subjects: whole, actor: systemActor, inputOf: ({ id }) => ({ replies: replies.get(id) ?? [], limits: limits.get(id) as CheckLimits }),
  });
  await closeCases(transaction, reported, today);
  await returnToCases(transaction, reported, now);
  return reported.length;
});

/** Stops the checks of benefits that have ended meanwhile. */
async function stopEnded(em: EntityManager, checks: readonly EconomicCheck[]): Promise<void> {
  const enrollmentIds = checks.flatMap(({ enrollmentId }) => enrollmentId ?? []);
  if (enrollmentIds.length === 0) return;
  const ended = await em.find(AssistanceEnrollment, { id: { $in: enrollmentIds }, status: EnrollmentStatus.TERMINATED }, { disableIdentityMap: true });
  if (ended.length > 0) await em.transactional((transaction) => stopChecks(transaction, { openEnrollmentId: { $in: ended.map(({ id }) => id) } }, CheckStopReason.BENEFIT_ENDED));
}

/**
 * Asks the sources of open checks, by many checks at once, and reports those to which all have replied; tells how many checks it had to do with. No
 * transaction stays open while sources are asked: what a dead process had asked is asked again, under the same key.
 */
export async function askSources(em: EntityManager, connector: CheckConnector = checkConnector()): Promise<number> {
  let done = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const claimed = await claim(em);
    if (claimed.length === 0) return done;
    await stopEnded(em, claimed);
    const ids = claimed.map(({ id }) => id);
    await fireEachAsSystem(em, economicCheckMachine, 'askSources', claimed.filter(({ status }) => status === CheckStatus.REQUESTED).map(({ id }) => id), () => ({}));
    const checks = await em.find(EconomicCheck, { id: { $in: ids }, status: CheckStatus.COLLECTING }, { disableIdentityMap: true, orderBy: { id: 'asc' } });
    const replies = byCheck(await em.find(CheckReply, { checkId: { $in: ids } }, { disableIdentityMap: true }));
    await store(em, checks.map(({ id }) => id), await ask(em, connector, checks, replies));
    done += claimed.length;
    em.clear();
  }
  return done;
}
