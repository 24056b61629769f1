import { rngOf, SEED_BASE, type World } from '@civil/demo-data';
import { stationServiceCodes } from '../social-work-station/social-work-station.codes.js';
import type { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import type { SocialWorker, SocialWorkLevel } from '../social-worker/social-worker.entity.js';
import { volunteerSkillCodes } from '../volunteer-profile/volunteer-profile.codes.js';
import type { VolunteerProfile } from '../volunteer-profile/volunteer-profile.entity.js';

/** Stations of the world as rows; every one offers at least assistance and care for the elderly. */
export const stationRows = ({ socialWorkStations }: World): Partial<SocialWorkStation>[] =>
  socialWorkStations.map(({ id, name, divisionCode, contractorUscc, workers, opened }) => {
    const rng = rngOf(SEED_BASE, id, 'services');
    const [assistance = '1', elderly = '2', ...others] = stationServiceCodes.codes;
    return {
      id, name, divisionCode, contractorUscc: contractorUscc ?? null, workers, opened,
      serviceCodes: [assistance, elderly, ...others.filter(() => rng.chance(0.5))], synthetic: true,
    };
  });

/** Hours of further training that a period of registration asks for. */
const TRAINING_HOURS = 72;

/** Social workers as rows. */
export const workerRows = ({ socialWorkers, byId }: World): Partial<SocialWorker>[] =>
  socialWorkers.map(({ id, residentId, level, certNo, registeredTo, employerUscc, countyCode }) => {
    const employer = employerUscc ? byId.organizationsByUscc.get(employerUscc) : undefined;
    return {
      id, residentId, level: level as SocialWorkLevel, certNo, registeredTo, employer: employer?.name ?? null, employerId: employer?.id ?? null,
      continuingHours: rngOf(SEED_BASE, id, 'training').int(0, TRAINING_HOURS), divisionCode: countyCode, synthetic: true,
    };
  });

const skillCode = (skill: string): string => {
  const code = volunteerSkillCodes.codes.find((candidate) => volunteerSkillCodes.get(candidate).zh === skill);
  if (!code) throw new Error(`no code for the skill ${skill}`);
  return code;
};

/** Volunteers as rows; their stars follow from the hours. */
export const volunteerRows = ({ volunteers, byId }: World): Partial<VolunteerProfile>[] =>
  volunteers.map(({ id, residentId, volunteerNo, skills, totalHours, guardianConsent, countyCode }) => {
    const resident = byId.residents.get(residentId);
    if (!resident) throw new Error(`volunteer ${id} is nobody`);
    return {
      id, residentId, volunteerNo, skillCodes: skills.map(skillCode), totalHours: totalHours.toFixed(1), guardianConsent: guardianConsent ?? null,
      divisionCode: countyCode, adultOn: resident.adultOn, synthetic: true,
    };
  });
