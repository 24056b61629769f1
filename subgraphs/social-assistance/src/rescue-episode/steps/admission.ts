import { sexCodes } from '@civil/schema/codes';
import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import { addMonths, newId, NEVER, nextSerial, OpenCase, Refusal } from '@civil/subgraph-kernel';
import { RescueStation } from '../../rescue-station/rescue-station.entity.js';
import { RescueEpisode } from '../rescue-episode.entity.js';
import { broughtByCodes, rescueConditionCodes, rescueServiceCodes } from '../rescue.codes.js';
import { assertOnlyStay, enterIdentity } from './identity.js';
import type { RescueStep } from './rescue-step.js';

const COUNTY = 3;
const OLDEST = 120;
const MONTHS_OF_YEAR = 12;
const ADULT = 18;
const LONGEST_PLACE = 100;
const LONGEST_FEATURES = 200;

/** A stay of which nothing is known yet. */
export const emptyEpisode = (): RescueEpisode => Object.assign(new RescueEpisode(), {
  id: newId('re'), residentId: null, personName: null, identityKnown: false, serviceCodes: [], medical: false, searches: [], homeDivisionCode: null, earlierEpisodes: 0, plannedReturn: null, leftOn: null,
  leaveKindCode: null, settlement: null, institutionId: null, nextDueAt: NEVER, synthetic: false,
});

/** The 18th birthday of the youngest that a person of an estimated age may be (Minors Protection Law art. 4: what is best for the child). */
export const adultOnOfAge = (ageFrom: number, today: string): string => addMonths(today, (ADULT - ageFrom) * MONTHS_OF_YEAR);

/** The unit of the county that a station belongs to, which handles its cases. */
export const stationUnitOf = (divisionCode: string): string => `${divisionCode}-MZJ`;

const refuse = (field: string, code = 'BAD_USER_INPUT'): never => { throw new Refusal(code, ['input', field]); };

/** What is stated on admission can be. */
export function isPlausible({ input, now }: RescueStep<'admitPerson'>): void {
  const { ageFrom, ageTo, admittedAt } = input;
  if (!sexCodes.has(input.sex)) refuse('sex');
  if (ageFrom < 0 || ageTo < ageFrom || ageTo > OLDEST) refuse('ageFrom');
  if (!broughtByCodes.has(input.broughtBy)) refuse('broughtBy');
  if (input.condition.some((code) => !rescueConditionCodes.has(code))) refuse('condition');
  if ((input.foundPlace?.length ?? 0) > LONGEST_PLACE) refuse('foundPlace');
  if ((input.features?.length ?? 0) > LONGEST_FEATURES) refuse('features');
  if (divisionLevel(input.foundDivision) < COUNTY) refuse('foundDivision', 'DIVISION_LEVEL');
  if (admittedAt && new Date(admittedAt) > now) refuse('admittedAt');
}

/** Takes a person in, whoever they are, and opens the case of the stay. @throws `NOT_FOUND` for a station of somebody else's county. */
export async function admit(step: RescueStep<'admitPerson'>): Promise<void> {
  const { em, subject, input, actor, now, today } = step;
  const station = await em.findOne(RescueStation, { id: input.stationId });
  if (!station || !actor.scopePrefix || !station.divisionCode.startsWith(actor.scopePrefix)) throw civilError('NOT_FOUND', { argument: 'input.stationId' });
  const { id: stationId, divisionCode } = station;
  const year = today.slice(0, 4);
  Object.assign(subject, {
    stationId, divisionCode, caseNo: `SQ${divisionCode}${year}${await nextSerial(em, 'SQ', divisionCode, year)}`, sexCode: input.sex, ageFrom: input.ageFrom, ageTo: input.ageTo,
    admittedAt: input.admittedAt ? new Date(input.admittedAt) : now, foundDivisionCode: input.foundDivision, foundPlace: input.foundPlace ?? null, broughtByCode: input.broughtBy,
    features: input.features ?? null, conditionCodes: [...new Set(input.condition)], subjectIds: [subject.id], adultOn: adultOnOfAge(input.ageFrom, today),
  });
  em.persist(Object.assign(new OpenCase(), { caseNo: subject.caseNo, handlerUnit: stationUnitOf(divisionCode), openedOn: today, closedOn: null, residentIds: [subject.id], synthetic: subject.synthetic }));
  if (!input.identity) return;
  await assertOnlyStay(em, subject.id, input.identity.residentId);
  await enterIdentity(step, input.identity);
}

/** Enters what was done for the person; nothing that was entered is taken back. */
export function serve({ subject, input }: RescueStep<'recordRescueService'>): void {
  if (input.services.some((code) => !rescueServiceCodes.has(code))) refuse('services');
  subject.serviceCodes = [...new Set([...subject.serviceCodes, ...input.services])].sort();
  subject.medical ||= input.medical ?? false;
}

