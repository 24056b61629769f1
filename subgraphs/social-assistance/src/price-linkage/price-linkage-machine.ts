import { defineMachine, type Machine } from '@civil/subgraph-kernel';
import { PriceLinkageStatus } from './price-linkage-enums.js';
import { PriceLinkageRun } from './price-linkage-run.entity.js';
import * as steps from './steps/price-steps.js';
import type { PriceLinkageInputs } from './steps/step-inputs.js';

const { OPENED, APPROVED, LISTED, CLOSED, CANCELLED } = PriceLinkageStatus;

/** The price-linked subsidy of a division and month (物价联动, workflows W11). */
export const priceLinkageMachine: Machine<PriceLinkageStatus, PriceLinkageRun, PriceLinkageInputs> = defineMachine<PriceLinkageStatus, PriceLinkageRun, PriceLinkageInputs>({
  name: 'PriceLinkageRun',
  entity: PriceLinkageRun,
  states: Object.values(PriceLinkageStatus),
  final: [CLOSED, CANCELLED],
  transitions: {
    openPriceLinkage: {
      from: [], to: OPENED, actors: ['prov.assist', 'county.assist'], guards: [steps.isWellStated, steps.opensOwn, steps.risesEnough, steps.isOnlyRun], effect: steps.open,
    },
    approvePriceLinkage: { from: [OPENED], to: APPROVED, actors: ['prov.assist', 'county.assist.approver'], guards: [steps.isOwn, steps.isNotOpener], effect: steps.approve },
    cancelPriceLinkage: { from: [OPENED], to: CANCELLED, actors: ['prov.assist', 'county.assist'], guards: [steps.isOwn] },
    completePriceLines: { from: [APPROVED], to: LISTED, actors: ['SYSTEM'], guards: [steps.isListed], effect: steps.settle },
    closePriceLinkage: { from: [LISTED], to: CLOSED, actors: ['prov.assist', 'county.assist'], guards: [steps.isOwn] },
  },
});
