import type { DemoElder, DemoResident, World } from '@civil/demo-data';

/** The resident of an elder. @throws {Error} for a world that does not hold them. */
export function residentOf({ byId }: World, { residentId }: Pick<DemoElder, 'residentId'>): DemoResident {
  const resident = byId.residents.get(residentId);
  if (!resident) throw new Error(`the world has no resident ${residentId}`);
  return resident;
}

/** What every row about a person carries for row rights. */
export const copiesOf = ({ id, adultOn }: DemoResident): { residentId: string; adultOn: string; synthetic: boolean } =>
  ({ residentId: id, adultOn, synthetic: true });

/** The facility of a stay that has not ended. */
export const presentFacilityOf = ({ stay }: DemoElder): string | null => (stay && stay.status !== 'LEFT' ? stay.facilityId : null);

/** Phone of another member of the household, as who lives along is called first. */
export function contactOf({ byId }: World, resident: DemoResident): string | null {
  const household = byId.households.get(resident.coLivingHouseholdId ?? resident.householdId ?? '');
  const other = household?.members.find(({ residentId, to }) => residentId !== resident.id && to === undefined);
  return (other && byId.residents.get(other.residentId)?.phone) ?? null;
}
