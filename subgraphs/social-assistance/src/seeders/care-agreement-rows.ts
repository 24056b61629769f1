import type { World } from '@civil/demo-data';
import { clockOf, NEVER, nextDueOf, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import type { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { rightsOf } from '../assistance-enrollment/steps/adjust.js';
import { townshipUnitOf } from '../assistance-enrollment/steps/review-case.js';
import { CareAgreementStatus, CareCheckResult, CareDuty, CareEndGround, CarerKind } from '../care-service-agreement/care-agreement-enums.js';
import { careAgreementMachine } from '../care-service-agreement/care-agreement-machine.js';
import { CareServiceAgreement } from '../care-service-agreement/care-service-agreement.entity.js';
import { AssistanceProgram, CareForm } from '../program.js';

export interface CareAgreementRows {
  agreements: CareServiceAgreement[];
  clocks: RunningClock[];
  timeline: Omit<TimelineEntry, 'position'>[];
}

const { IN_FORCE, LAPSED, ENDED } = CareAgreementStatus;
const at = (day: string): Date => new Date(`${day}T10:00:00+08:00`);

/** The first grown-up of each village, who looks after a neighbour. */
function neighbours(world: World): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, age, deathDate, residenceDivision } of world.residents) {
    if (age < 25 || age > 60 || deathDate) continue;
    const ofVillage = found.get(residenceDivision) ?? [];
    if (ofVillage.length < 2) found.set(residenceDivision, [...ofVillage, id]);
  }
  return found;
}

/** Every extremely poor person at home is cared for under an agreement; now and then there was another before it, which lapsed or was ended. */
export function careAgreementRows(world: World, enrollments: readonly AssistanceEnrollment[]): CareAgreementRows {
  const rows: CareAgreementRows = { agreements: [], clocks: [], timeline: [] };
  const nearby = neighbours(world);
  const atHome = enrollments.filter(({ program, careForm, status }) => program === AssistanceProgram.TEKUN && careForm === CareForm.DISPERSED && status !== EnrollmentStatus.TERMINATED);
  atHome.forEach((row, place) => {
    const residentId = row.beneficiaryIds[0] as string;
    const carerId = (nearby.get(row.residenceDivisionCode) ?? []).find((id) => id !== residentId) ?? null;
    const carer = carerId ? { carerKind: CarerKind.NEIGHBOUR, carerId, carerBody: null } : { carerKind: CarerKind.VILLAGE_COMMITTEE, carerId: null, carerBody: '村（居）民委员会' };
    const unit = townshipUnitOf(row);
    const agree = (number: number, status: CareAgreementStatus, from: string, to: string, checks: readonly string[], steps: readonly [keyof typeof careAgreementMachine.transitions, string][]): void => {
      const agreement = Object.assign(new CareServiceAgreement(), {
        id: `ca_${row.id.replace(/^ae_/, '')}${number}`, enrollmentId: row.id, status, residentId, ...carer, duties: row.selfCare === 'FULL' ? [CareDuty.DAILY_WATCH, CareDuty.HOSPITAL_COMPANY] : Object.values(CareDuty), from, to,
        checks: checks.map((on, index) => ({ on, unit, result: index === 1 ? CareCheckResult.LACKING : CareCheckResult.FULFILLED })), endGround: status === ENDED ? CareEndGround.REPLACED : null, version: steps.length + 1, nextDueAt: NEVER,
        ...rightsOf(row),
      });
      let state: string | null = null;
      for (const [event, on] of [['signCareAgreement', from] as const, ...steps]) {
        const transition = careAgreementMachine.transitions[event];
        const role = transition.actors.find((actor) => actor !== 'village') ?? 'SYSTEM';
        const to: string = transition.to ?? state ?? status;
        rows.timeline.push({ subjectId: agreement.id, at: at(on), event, fromState: state, toState: to, actorId: role === 'SYSTEM' ? 'system' : `u_demo_${role}`, actorRole: role, actorUnit: role === 'SYSTEM' ? null : unit, note: null, synthetic: true });
        state = to;
      }
      const [rule] = careAgreementMachine.transitions.recordCareCheck.starts ?? [];
      if (status === IN_FORCE && rule) {
        const since = checks.at(-1) ?? from;
        const clock = Object.assign(clockOf(agreement, rule, at(since), since), { id: `ck_${row.id.replace(/^ae_/, '')}c${number}` });
        rows.clocks.push(clock);
        agreement.nextDueAt = nextDueOf([clock]);
      }
      rows.agreements.push(agreement);
    };
    if (place % 2 === 1) agree(1, LAPSED, '2020-03-01', '2021-02-28', ['2020-06-10'], [['recordCareCheck', '2020-06-10'], ['lapse', '2021-03-01']]);
    if (place % 2 === 0) agree(1, ENDED, '2020-03-01', '2021-02-28', [], [['endCareAgreement', '2020-11-20']]);
    const checks = place % 4 === 0 ? ['2021-08-10'] : ['2021-08-10', '2021-11-10'];
    agree(2, IN_FORCE, '2021-03-01', '2022-12-31', checks, checks.map((on) => ['recordCareCheck', on] as const) as [keyof typeof careAgreementMachine.transitions, string][]);
  });
  return rows;
}
