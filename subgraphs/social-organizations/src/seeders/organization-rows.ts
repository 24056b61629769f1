import { type DemoOrganization, rngOf, SEED_BASE, type World } from '@civil/demo-data';
import type { OrgPosition, OrgPost } from '../org-position/org-position.entity.js';
import type { FormerName, OrgRatingRecord, SocialOrganization } from '../social-organization/social-organization.entity.js';
import type { OrgLevel, OrgStatus } from '../social-organization/social-organization.enums.js';
import { factsOf, orgTypeOf } from './organization-facts.js';
import type { SupervisionRecord } from './supervision-rows.js';

function lastActivityOf({ status, deregisteredOn }: DemoOrganization, isIdle: boolean, month: number): string | null {
  if (status === 'PREPARING') return null;
  if (isIdle) return '2018-10-15';
  return `${deregisteredOn ? 2020 : 2021}-${String(month).padStart(2, '0')}-15`;
}

/** Organisations of the world as rows of the register. */
export const organizationRows = (
  { organizations }: World, records: ReadonlyMap<string, SupervisionRecord>, placeOf: (code: string) => string,
): Partial<SocialOrganization>[] =>
  organizations.map((organization) => {
    const rng = rngOf(SEED_BASE, organization.id, 'register');
    const isIdle = records.get(organization.id)?.isIdle ?? false;
    return {
      id: organization.id, uscc: organization.uscc, name: organization.name, type: orgTypeOf[organization.type],
      levelCode: organization.level as OrgLevel, status: organization.status as OrgStatus, registrarDivisionCode: organization.divisionCode,
      divisionCode: organization.countyCode,
      addressText: organization.addressText, legalRep: organization.legalRepName, legalRepResidentId: organization.legalRepResidentId ?? null,
      registeredOn: organization.registeredOn, deregisteredOn: organization.deregisteredOn ?? null, ratingGrade: organization.rating ?? 0,
      ...factsOf(organization, { rng, placeOf, isIdle }), lastActivityOn: lastActivityOf(organization, isIdle, rng.int(1, 12)), synthetic: true,
    };
  });

/** Former names as rows. */
export const formerNameRows = ({ organizations }: World): Partial<FormerName>[] =>
  organizations.flatMap(({ id, formerNames }) =>
    formerNames.map((former, place) => ({ id: `${id}.${place + 1}`, organizationId: id, ...former, synthetic: true })),
  );

const YEARS_VALID = 5;

/** Grades last five years; some organisations were graded once before. */
export const ratingRows = ({ organizations }: World): Partial<OrgRatingRecord>[] =>
  organizations.flatMap(({ id, rating, registeredOn }) => {
    if (!rating) return [];
    const rng = rngOf(SEED_BASE, id, 'rating');
    const year = registeredOn < '2016-01-01' ? rng.int(2018, 2020) : 2021;
    const awarded = (no: number, gradeNo: number, since: number) => ({
      id: `${id}.${no}`, organizationId: id, gradeNo, from: `${since}-11-20`, to: `${since + YEARS_VALID}-11-19`, synthetic: true,
    });
    const current = awarded(2, rating, year);
    const earlier = awarded(1, Math.max(1, rating - 1), year - YEARS_VALID);
    return registeredOn < `${year - 7}-01-01` ? [earlier, current] : [current];
  });

/** Posts of residents in organisations as rows. */
export const positionRows = ({ organizations, byId }: World): Partial<OrgPosition>[] =>
  organizations.flatMap(({ id, divisionCode, positions }) =>
    positions.map(({ residentId, post, since }) => ({
      id: `${id}.${residentId}.${post}`, organizationId: id, residentId, post: post as OrgPost, since, registrarDivisionCode: divisionCode,
      residentDivisionCode: byId.residents.get(residentId)?.residenceDivision ?? null, synthetic: true,
    })),
  );
