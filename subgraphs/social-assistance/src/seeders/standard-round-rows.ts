import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { clockOf, NEVER, nextDueOf, type RunningClock, type TimelineEntry, UrbanRural } from '@civil/subgraph-kernel';
import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { publishedStandards } from '../assistance-standard/published-standards.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, DibaoGrade } from '../program.js';
import { StandardAdjustment, StandardAdjustmentStatus, type StandardItem } from '../standard-adjustment/standard-adjustment.entity.js';
import { standardMachine, standardsOf } from '../standard-adjustment/standard-adjustment-machine.js';
import { ROUND_OF_2021 } from './enrollment-procedure-rows.js';

export interface StandardRoundRows {
  rounds: StandardAdjustment[];
  standards: Partial<AssistanceStandard>[];
  clocks: RunningClock[];
  timeline: Omit<TimelineEntry, 'position'>[];
}

const { PROPOSED, APPROVED, IN_FORCE, REJECTED, WITHDRAWN } = StandardAdjustmentStatus;
const MONTHS_OF_YEAR = 12n;
const at = (day: string): Date => new Date(`${day}T10:00:00+08:00`);

/** Consumption per head of Gansu, by its statistical communiqués. */
const consumption = { urban: '25756.00', rural: '11206.00', urbanBefore: '24615.00', ruralBefore: '9923.00' };
const item = (program: AssistanceProgram, urbanRural: UrbanRural, monthlyAmount: string, grade: DibaoGrade | null = null): StandardItem =>
  ({ program, urbanRural, grade, selfCare: null, share: null, annualAmount: yuanOf(fenOf(monthlyAmount) * MONTHS_OF_YEAR), monthlyAmount });
const { DIBAO, TEKUN } = AssistanceProgram;
const { URBAN, RURAL } = UrbanRural;
const itemsOf2022: readonly StandardItem[] = [
  item(DIBAO, URBAN, '668.00'), item(TEKUN, URBAN, '869.00'), item(DIBAO, RURAL, '452.00', DibaoGrade.C1), item(DIBAO, RURAL, '428.00', DibaoGrade.C2), item(DIBAO, RURAL, '96.00', DibaoGrade.C3),
  item(DIBAO, RURAL, '66.00', DibaoGrade.C4), item(TEKUN, RURAL, '588.00'),
];
const itemsOf = (province: string): StandardItem[] => publishedStandards.filter(({ divisionCode }) => divisionCode === province)
  .map(({ program, urbanRural, grade = null, selfCare = null, annualAmount = null, monthlyAmount }) => ({ program, urbanRural, grade, selfCare, share: null, annualAmount, monthlyAmount }));

type Steps = readonly (readonly [event: keyof typeof standardMachine.transitions, on: string])[];

const proposedOn: Steps = [['proposeStandards', '2021-12-20']];

/** Rounds of standards in every state, three of each: those that made the published standards are in force. */
export function standardRoundRows(): StandardRoundRows {
  const rows: StandardRoundRows = { rounds: [], standards: [], clocks: [], timeline: [] };
  const add = (id: string, status: StandardAdjustmentStatus, divisionCode: string, effectiveFrom: string, steps: Steps, items: readonly StandardItem[] = itemsOf2022): void => {
    const round = Object.assign(new StandardAdjustment(), {
      id, status, divisionCode, year: Number(effectiveFrom.slice(0, 4)), documentNo: `${divisionCode}民发〔${effectiveFrom.slice(0, 4)}〕3号`, basis: consumption, items: [...items], effectiveFrom, adjusted: 0, recomputedUpTo: '',
      systemStepOn: status === APPROVED ? effectiveFrom : null, version: steps.length, nextDueAt: NEVER, synthetic: true,
    });
    let state: string | null = null;
    for (const [event, on] of steps) {
      const transition = standardMachine.transitions[event];
      const isCounty = !divisionCode.endsWith('00');
      const role = transition.actors.find((actor) => actor === 'SYSTEM' || actor.startsWith(isCounty ? 'county' : 'prov')) ?? 'SYSTEM';
      const unit = role === 'SYSTEM' ? null : `${isCounty ? divisionCode.slice(0, COUNTY_DIGITS) : divisionCode.slice(0, 2)}-MZJ`;
      const to: string = transition.to ?? status;
      rows.timeline.push({ subjectId: id, at: at(on), event, fromState: state, toState: to, actorId: role === 'SYSTEM' ? 'system' : `u_demo_${role}_${event}`, actorRole: role, actorUnit: unit, note: event === 'rejectStandards' ? '配套资金尚未落实' : null, synthetic: true });
      state = to;
    }
    const [rule] = standardMachine.transitions.proposeStandards.starts ?? [];
    if (status === PROPOSED && rule) {
      const clock = Object.assign(clockOf(round, rule, at('2021-12-20'), '2021-12-20'), { id: id.replace('sa_', 'ck_') });
      rows.clocks.push(clock);
      round.nextDueAt = nextDueOf([clock]);
    }
    if (status === APPROVED) {
      rows.standards.push(...standardsOf(round).map((standard) => ({
        id: ['as', divisionCode, effectiveFrom.slice(0, 4), standard.program, standard.urbanRural, standard.grade].filter(Boolean).join('-'), divisionCode, validFrom: effectiveFrom, validTo: null, documentNo: round.documentNo,
        ...standard, synthetic: true,
      })));
    }
    rows.rounds.push(round);
  };
  const made = (day: string): Steps => [['proposeStandards', day], ['approveStandards', day], ['bringIntoForce', day]];
  add(ROUND_OF_2021, IN_FORCE, '620000', '2021-01-01', made('2021-01-01'), itemsOf('620000'));
  add('sa_DEMO140000202101', IN_FORCE, '140000', '2021-01-01', made('2021-01-01'), itemsOf('140000'));
  add('sa_DEMO530000202001', IN_FORCE, '530000', '2020-01-01', made('2020-01-01'), itemsOf('530000'));
  for (const county of ['620102', '620103', '620104']) add(`sa_DEMO${county}202201`, PROPOSED, county, '2022-01-01', proposedOn);
  for (const county of ['620111', '620121', '620122']) add(`sa_DEMO${county}202207`, APPROVED, county, '2022-07-01', [...proposedOn, ['approveStandards', '2021-12-24']]);
  for (const county of ['620123', '620201', '620302']) add(`sa_DEMO${county}202201`, REJECTED, county, '2022-01-01', [...proposedOn, ['rejectStandards', '2021-12-23']]);
  for (const county of ['620402', '620403', '620421']) add(`sa_DEMO${county}202201`, WITHDRAWN, county, '2022-01-01', [...proposedOn, ['withdrawStandards', '2021-12-21']]);
  return rows;
}
