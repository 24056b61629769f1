import type { DemoChild, DemoResident, World } from '@civil/demo-data';
import type { ChildRecord } from '../child-record.js';

/** What every row about the child carries. */
export type RightsOfChild = Pick<ChildRecord, 'residentId' | 'divisionCode' | 'hukouDivisionCode' | 'adultOn' | 'guardianAccessIds' | 'synthetic'>;

/** Guardians of a child at urgent risk are cut off in the demonstration, so that both states are there. */
export const isBlocked = ({ riskLevel }: DemoChild): boolean => riskLevel === 'URGENT';

export const residentOf = ({ byId }: World, id: string): DemoResident => {
  const resident = byId.residents.get(id);
  if (!resident) throw new Error(`the world has no resident ${id}`);
  return resident;
};

/** Copies the rights of a child's file onto each of its rows. */
export function rightsOf(world: World, child: DemoChild): RightsOfChild {
  const { adultOn, hukouDivision } = residentOf(world, child.residentId);
  return {
    residentId: child.residentId, divisionCode: child.divisionCode, hukouDivisionCode: hukouDivision, adultOn,
    guardianAccessIds: isBlocked(child) ? [] : [child.residentId], synthetic: true,
  };
}
