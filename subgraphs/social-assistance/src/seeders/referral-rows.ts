import { rngOf, rowId, SEED_BASE, type World } from '@civil/demo-data';
import { TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { addDays, demoClock, nextDueOf, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import { emptyReferral, referralMachine } from '../referral/referral-machine.js';
import type { ReferralStatus } from '../referral/referral-enums.js';
import type { Referral } from '../referral/referral.entity.js';
import { adultOnOf, referralOf } from './monitoring-rows.js';

/** The referrals of the world with their clocks and steps. */
export interface ReferralRows {
  readonly referrals: Referral[];
  readonly clocks: RunningClock[];
  readonly timeline: Omit<TimelineEntry, 'position'>[];
}

type Event = keyof typeof referralMachine.transitions;
const stepsTo: Readonly<Record<ReferralStatus, readonly Event[]>> = {
  SENT: ['referToDepartment'], ACCEPTED: ['referToDepartment', 'acceptReferral'], DECLINED: ['referToDepartment', 'declineReferral'], DONE: ['referToDepartment', 'acceptReferral', 'completeReferral'],
};
const DAYS_BETWEEN = 4;

/** Referrals of those of the world who are not covered, walked along their steps by the machine. */
export function referralRows(world: World): ReferralRows {
  const rows: ReferralRows = { referrals: [], clocks: [], timeline: [] };
  for (const subject of world.monitored) {
    const demo = referralOf(world, subject);
    if (!demo) continue;
    const rng = rngOf(SEED_BASE, subject.id, 'referral-days');
    const sentOn = `2021-12-${String(rng.int(6, 20)).padStart(2, '0')}`;
    const unit = `${subject.divisionCode.slice(0, TOWNSHIP_DIGITS)}-MZJ`;
    const referral = Object.assign(emptyReferral(), {
      id: rowId('rf', 0, 0, rng), subjectId: subject.id, departmentCode: demo.department, need: demo.need, sentAt: new Date(`${sentOn}T10:00:00+08:00`), divisionCode: subject.divisionCode, residentId: subject.residentId,
      adultOn: adultOnOf(world, subject.residentId), synthetic: true,
    });
    const clocks: RunningClock[] = [];
    let from: string | null = null;
    for (const [place, event] of stepsTo[demo.status].entries()) {
      const on = addDays(sentOn, place * DAYS_BETWEEN);
      const when = new Date(`${on}T10:00:00+08:00`);
      const transition = referralMachine.transitions[event];
      const to = transition.to ?? referral.status;
      referral.status = to;
      if (event === 'acceptReferral' || event === 'declineReferral') referral.answeredOn = on;
      if (event === 'declineReferral') referral.feedback = '不符合本部门条件';
      if (event === 'completeReferral') Object.assign(referral, { doneOn: on, feedback: '已办理' });
      for (const clock of clocks) clock.stoppedAt ??= when;
      clocks.push(...(transition.starts ?? []).map((rule, index) => demoClock(referral, rule, when, on, clocks.length + index)));
      rows.timeline.push({ subjectId: referral.id, at: when, event, fromState: from, toState: to, actorId: 'u_demo_town.assist', actorRole: 'town.assist', actorUnit: unit, note: null, synthetic: true });
      from = to;
      if (place > 0) referral.version += 1;
    }
    referral.nextDueAt = nextDueOf(clocks);
    rows.clocks.push(...clocks);
    rows.referrals.push(referral);
  }
  return rows;
}
