import type { DemoElderSubsidy, DemoResident, World } from '@civil/demo-data';
import { divisionPrefix } from '@civil/schema/scalars';
import type { ElderSubsidy, ElderSubsidyKind, SubsidyStatus } from '../elder-subsidy/elder-subsidy.entity.js';
import { copiesOf, residentOf } from './resident-copies.js';

const basisOf: Record<ElderSubsidyKind, string> = { AGE_ALLOWANCE: '1', NURSING: '2', CARE_SERVICE: '3' };

/** The village of the recipient where it lies in the division that pays, else that division itself. */
const handlerOf = ({ residenceDivision, hukouDivision }: DemoResident, { divisionCode }: DemoElderSubsidy): string =>
  [residenceDivision, hukouDivision].find((code) => code?.startsWith(divisionPrefix(divisionCode))) ?? divisionCode;

/** Subsidies of the world as rows. */
export const subsidyRows = (world: World): Partial<ElderSubsidy>[] =>
  world.elders.flatMap((elder) => {
    const resident = residentOf(world, elder);
    return elder.subsidies.map((subsidy) => ({
      id: subsidy.id, ...copiesOf(resident), kind: subsidy.kind as ElderSubsidyKind, divisionCode: subsidy.divisionCode,
      handlingDivisionCode: handlerOf(resident, subsidy), monthlyAmount: subsidy.monthlyAmount.toFixed(2), from: subsidy.from, to: subsidy.to ?? null,
      status: subsidy.status as SubsidyStatus, basisCode: basisOf[subsidy.kind], autoEnrolled: subsidy.kind === 'AGE_ALLOWANCE',
    }));
  });
