import type { DemoMonitored, DemoWarning, World } from '@civil/demo-data';
import { addDays, demoClock, nextDueOf, type RunningClock, type TimelineEntry, workdayFrom } from '@civil/subgraph-kernel';
import { chinaTime, COUNTY_DIGITS, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { monthOf } from '../months.js';
import { type RiskWarning, type WarningColour, type WarningOutcome, WarningStatus } from '../risk-warning/risk-warning.entity.js';
import { emptyWarning } from '../risk-warning/steps/raising.js';
import { visitDueAt } from '../risk-warning/visit-limit.js';
import { warningMachine } from '../risk-warning/warning-machine.js';
import { adultOnOf } from './monitoring-rows.js';
import { ruleNamed } from './monitoring-rule-rows.js';
import { runIdOf } from './run-rows.js';

/** Everything that the warnings of the world come to, as rows. */
export interface WarningRows {
  readonly warnings: RiskWarning[];
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

type Event = keyof typeof warningMachine.transitions;

/** Steps of a warning up to each state, with days since it was raised. Every other one that is being verified was visited. */
const stepsTo = (status: WarningStatus, isVisited: boolean): readonly (readonly [Event, number])[] => {
  const order: [WarningStatus, (readonly [Event, number])[]][] = [
    [WarningStatus.NEW, [['raiseRiskWarning', 0]]],
    [WarningStatus.DISPATCHED, [['dispatchWarning', 1]]],
    [WarningStatus.VERIFYING, [['startVerification', 2], ...(isVisited ? ([['recordWarningVisit', 5]] as const) : [])]],
    [WarningStatus.RESOLVED, [['resolveWarning', 6]]],
    [WarningStatus.CLOSED, [['closeWarning', 8]]],
  ];
  return order.slice(0, order.findIndex(([state]) => state === status) + 1).flatMap(([, steps]) => steps);
};

/** One warning, walked along its steps by the machine itself, so that states, clocks and entries are what it would have made. */
function addWarning(world: World, subject: DemoMonitored, demo: DemoWarning, place: number, rows: WarningRows): void {
  const { id: ruleId = null, code: ruleCode = '' } = ruleNamed(demo.rule);
  const raisedAt = new Date(demo.raisedAt);
  const day = chinaTime(raisedAt).slice(0, 10);
  const month = monthOf(day);
  const warning = Object.assign(emptyWarning(), {
    id: demo.id, subjectId: subject.id, colour: demo.colour as WarningColour, rule: demo.rule, ruleCode, ruleId, runId: runIdOf(month), raisedAt, month, lastMonth: month, divisionCode: subject.divisionCode,
    householdId: subject.householdId ?? null, residentId: subject.residentId, adultOn: adultOnOf(world, subject.residentId), raisedIn: '0', synthetic: true,
  });
  const township = `${subject.divisionCode.slice(0, TOWNSHIP_DIGITS)}-MZJ`;
  const clocks: RunningClock[] = [];
  let from: string | null = null;
  for (const [event, days] of stepsTo(demo.status as WarningStatus, place % 2 === 0 || demo.outcome !== undefined)) {
    const on = days === 0 ? day : workdayFrom(addDays(day, days));
    if (on > world.asOf) break;
    const when = days === 0 ? raisedAt : new Date(`${on}T${String(9 + days)}:20:00+08:00`);
    const transition = warningMachine.transitions[event];
    const to: WarningStatus = transition.to ?? warning.status;
    warning.status = to;
    if (event === 'dispatchWarning') Object.assign(warning, { assignedTo: township, visitDueAt: visitDueAt(warning, when) });
    if (event === 'recordWarningVisit') Object.assign(warning, { verifiedAt: when, visits: [{ at: chinaTime(when), unit: township, met: true, finding: '已入户，情况属实，家庭负担较重' }] });
    if (event === 'resolveWarning') Object.assign(warning, { outcome: demo.outcome as WarningOutcome, finding: '已按规定处置' });
    if (event === 'closeWarning') warning.closedAt = when;
    const { stops = [], starts = [] } = transition;
    for (const clock of clocks) if (clock.stoppedAt === null && (stops === 'all' || stops.includes(clock.name))) clock.stoppedAt = when;
    clocks.push(...starts.filter(({ onlyFor }) => !onlyFor || onlyFor(warning)).map((rule, index) => demoClock(warning, rule, when, on, clocks.length + index)));
    const isSystem = event === 'raiseRiskWarning';
    const role = isSystem ? 'SYSTEM' : event === 'recordWarningVisit' || event === 'startVerification' || event === 'resolveWarning' ? 'town.assist' : 'county.assist';
    const unit = isSystem ? null : role === 'town.assist' ? township : `${subject.divisionCode.slice(0, COUNTY_DIGITS)}-MZJ`;
    rows.timeline.push({ subjectId: warning.id, at: when, event, fromState: from, toState: to, actorId: isSystem ? 'system' : `u_demo_${role}`, actorRole: role, actorUnit: unit, note: null, synthetic: true });
    from = to;
    if (!isSystem) warning.version += 1;
  }
  // The world says how far a warning has come, whatever days were left for it.
  warning.status = demo.status as WarningStatus;
  warning.nextDueAt = nextDueOf(clocks);
  rows.clocks.push(...clocks);
  rows.warnings.push(warning);
}

/** Warnings of the world as rows. */
export function warningRows(world: World): WarningRows {
  const rows: WarningRows = { warnings: [], clocks: [], timeline: [] };
  let place = 0;
  for (const subject of world.monitored) for (const warning of subject.warnings) addWarning(world, subject, warning, place++, rows);
  return rows;
}
