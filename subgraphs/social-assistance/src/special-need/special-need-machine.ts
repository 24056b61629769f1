import { defineMachine, type Machine } from '@civil/subgraph-kernel';
import { SpecialNeedStatus } from './special-need-enums.js';
import { SpecialNeed } from './special-need.entity.js';
import * as steps from './steps/need-steps.js';
import type { SpecialNeedInputs } from './steps/step-inputs.js';

const { LISTED, REFERRED, ANSWERED, CLOSED } = SpecialNeedStatus;

/** A special need of a household of the layers (分层分类, workflows W18): listed, referred to a department, answered. */
export const specialNeedMachine: Machine<SpecialNeedStatus, SpecialNeed, SpecialNeedInputs> = defineMachine<SpecialNeedStatus, SpecialNeed, SpecialNeedInputs>({
  name: 'SpecialNeed',
  entity: SpecialNeed,
  states: Object.values(SpecialNeedStatus),
  final: [CLOSED],
  transitions: {
    listSpecialNeed: {
      from: [], to: LISTED, actors: ['town.assist', 'county.assist'], guards: [steps.isLayered, steps.isNewNeed], effect: steps.list, starts: [{ name: 'referral', parameter: 'assistance.special-need.referral' }],
    },
    referNeed: {
      from: [LISTED, ANSWERED], to: REFERRED, actors: ['town.assist', 'county.assist'], guards: [steps.isAnswerable], effect: steps.refer, stops: ['referral'],
      starts: [{ name: 'answer', parameter: 'assistance.special-need.answer' }], note: ({ input }) => input.department,
    },
    recordReferralResult: { from: [REFERRED], to: ANSWERED, actors: ['town.assist', 'county.assist'], effect: steps.answer, stops: ['answer'] },
    closeNeed: { from: [LISTED, ANSWERED], to: CLOSED, actors: ['town.assist', 'county.assist'], stops: 'all' },
  },
});
