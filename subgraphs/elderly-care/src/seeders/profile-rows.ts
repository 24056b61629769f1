import type { World } from '@civil/demo-data';
import type { ElderlyProfile, SpecialElder } from '../elderly-profile/elderly-profile.entity.js';
import { contactOf, copiesOf, presentFacilityOf, residentOf } from './resident-copies.js';

const livingWithCode = { ALONE: '1', SPOUSE: '2', CHILDREN: '3', INSTITUTION: '4' } as const;
const CHRONIC = ['1', '2', '3', '4', '6'] as const;

/** Those alone are visited every week, others every month [A]. */
const cycleOf = (special: readonly string[]): number => (special.includes('ALONE') ? 7 : 30);

/** Profiles of the world as rows; two in three of the old have a chronic disease [A]. */
export const profileRows = (world: World): Partial<ElderlyProfile>[] =>
  world.elders.flatMap((elder) => (elder.profile ? [{ elder, profile: elder.profile }] : [])).map(({ elder, profile }, place) => {
    const resident = residentOf(world, elder);
    return {
      id: profile.id, ...copiesOf(resident), divisionCode: resident.residenceDivision, facilityId: presentFacilityOf(elder),
      special: [...profile.special] as SpecialElder[], livingWithCode: livingWithCode[profile.livingWith],
      chronicDiseaseCodes: place % 3 === 0 ? [] : [CHRONIC[place % CHRONIC.length] ?? '1'], emergencyContact: contactOf(world, resident),
      responsibleVisitor: '村（社区）养老服务专干', visitCycleDays: cycleOf(profile.special),
    };
  });
