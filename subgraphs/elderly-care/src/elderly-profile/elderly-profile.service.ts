import type { SubgraphContext } from '@civil/subgraph-kernel';
import { ElderlyProfile, SpecialElder } from './elderly-profile.entity.js';

/** Whether a profile says that nobody younger is at hand: living alone, or a couple whose children live elsewhere. */
export const isOnTheirOwn = ({ special }: Pick<ElderlyProfile, 'special'>): boolean =>
  special.includes(SpecialElder.ALONE) || special.includes(SpecialElder.EMPTY_NEST);

/** The profile of a resident, or null when there is none in the viewer's scope. */
export const profileOfResident = ({ loaders }: SubgraphContext, residentId: string): Promise<ElderlyProfile | null> =>
  loaders.one(ElderlyProfile, 'residentId').load(residentId);

/** Whether one of these residents has a profile in the viewer's scope that says they are on their own. */
export async function anyOnTheirOwn(context: SubgraphContext, residentIds: readonly string[]): Promise<boolean> {
  const profiles = await Promise.all(residentIds.map((id) => profileOfResident(context, id)));
  return profiles.some((profile) => profile !== null && isOnTheirOwn(profile));
}
