import { defineMachine, type Machine } from '@civil/subgraph-kernel';
import { MonitoringStatus, MonitoringSubject } from './monitoring-subject.entity.js';
import * as steps from './steps/subject-steps.js';

const { WATCHED, ENDED } = MonitoringStatus;
const officers = ['town.assist', 'county.assist'] as const;

/** The watch over one person. What follows from benefits is done by the system, for all at once (`keep-in-step.ts`). */
export const subjectMachine: Machine<MonitoringStatus, MonitoringSubject, steps.SubjectInputs> = defineMachine<MonitoringStatus, MonitoringSubject, steps.SubjectInputs>({
  name: 'MonitoringSubject',
  entity: MonitoringSubject,
  states: Object.values(MonitoringStatus),
  final: [ENDED],
  transitions: {
    addMonitoringSubject: { from: [], to: WATCHED, actors: officers, effect: steps.add },
    changeCategory: { from: [WATCHED], actors: officers, guards: [steps.isNotOfBenefit], effect: steps.changeCategory, note: ({ input }) => input.category },
    recordScreening: { from: [WATCHED], actors: officers, effect: steps.screen },
    endMonitoring: { from: [WATCHED], to: ENDED, actors: officers, guards: [steps.mayBeLet], effect: steps.end },
  },
});
