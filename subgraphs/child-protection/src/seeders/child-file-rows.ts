import type { DemoChild, DemoResident, World } from '@civil/demo-data';
import { addDays, weekAfter } from '../calendar.js';
import type { ChildCategoryPeriod } from '../child-file/child-category-period.entity.js';
import type { ChildCategory, DeFactoReason, GuardianshipKind, RiskLevel } from '../child-file/child-file.enums.js';
import { GuardianAccess } from '../child-file/child-file.enums.js';
import { type ChildFile, visitCycle } from '../child-file/child-file.entity.js';
import type { Guardianship } from '../child-file/guardianship.entity.js';
import type { ParentStatus } from '../child-file/parent-status.entity.js';
import { isBlocked, residentOf, rightsOf } from './child-rows.js';

const LATE_EVERY = 6;

/** A grown-up of each village, who stands for its child director. */
function directors({ residents }: World): Map<string, DemoResident> {
  const byVillage = new Map<string, DemoResident>();
  for (const resident of residents) {
    const { residenceDivision, age, deathDate } = resident;
    if (age >= 30 && age < 60 && !deathDate && !byVillage.has(residenceDivision)) byVillage.set(residenceDivision, resident);
  }
  return byVillage;
}

const schoolStatusOf = (age: number): string => (age < 3 ? '10' : age < 6 ? '11' : age < 12 ? '20' : age < 15 ? '30' : '40');
const SCHOOLS: Readonly<Record<string, string>> = { '11': '中心幼儿园', '20': '中心小学', '30': '初级中学', '40': '高级中学' };

/** Weeks with a contact, and the first one due: the week after the agreement, or the first week on record. */
function contactsOf({ contacts, careAgreement, categories }: DemoChild): Pick<ChildFile, 'contactDueWeek' | 'contactWeeks'> {
  const isLeftBehind = categories.some(({ category }) => category === 'LEFT_BEHIND');
  const weeks = contacts.filter(({ at }) => at).map(({ isoWeek }) => isoWeek).sort();
  const agreed = careAgreement ? weekAfter(careAgreement.signedOn) : undefined;
  const first = contacts.map(({ isoWeek }) => isoWeek).sort()[0];
  return { contactDueWeek: isLeftBehind ? (agreed ?? first ?? null) : null, contactWeeks: weeks };
}

/** Files of the children of the world as rows. */
export function childFileRows(world: World): Partial<ChildFile>[] {
  const directorOf = directors(world);
  return world.children.map((child, place) => {
    const resident = residentOf(world, child.residentId);
    const director = directorOf.get(child.divisionCode) ?? residentOf(world, child.guardians[0]?.residentId ?? child.residentId);
    const riskLevel = child.riskLevel as RiskLevel;
    const cycle = visitCycle(riskLevel, world.asOf);
    const lastSeenOn = addDays(world.asOf, place % LATE_EVERY === 0 ? -cycle - 3 : -(place % cycle));
    const schoolStatusCode = schoolStatusOf(resident.age);
    const school = SCHOOLS[schoolStatusCode];
    return {
      id: child.id, ...rightsOf(world, child), categoryCodes: child.categories.map(({ category }) => category), schoolStatusCode,
      schoolName: school ? `${resident.addressText.replace(/(街道|镇|乡).*$/u, '$1')}${school}` : null, healthNote: resident.disability ? '持残疾人证' : null,
      disabilityRehab: resident.disability !== undefined, riskLevel, riskAssessedOn: lastSeenOn, lastSeenOn,
      guardianAccess: isBlocked(child) ? GuardianAccess.BLOCKED : GuardianAccess.OPEN,
      childDirectorName: director.name, childDirectorPhone: director.phone, childDirectorDivisionCode: child.divisionCode,
      ...contactsOf(child), agreementUntil: child.careAgreement?.to ?? null, institutionId: child.institutionId ?? null,
    };
  });
}

export const categoryRows = (world: World): Partial<ChildCategoryPeriod>[] =>
  world.children.flatMap((child) =>
    child.categories.map(({ category, since, basis }, place) => ({
      id: `${child.id}.${place + 1}`, fileId: child.id, ...rightsOf(world, child), category: category as ChildCategory, since, until: null, basis,
        counted: place === 0,
    })),
  );

export const guardianshipRows = (world: World): Partial<Guardianship>[] =>
  world.children.flatMap((child) =>
    child.guardians.map(({ residentId, kind, relation, from }, place) => ({
      id: `${child.id}.${place + 1}`, fileId: child.id, ...rightsOf(world, child), guardianId: residentId, relationCode: relation,
      kind: kind as GuardianshipKind, from, to: null, courtDocNo: null,
    })),
  );

export const parentRows = (world: World): Partial<ParentStatus>[] =>
  world.children.flatMap((child) =>
    child.parents.map(({ residentId, recordedName, reason, since }, place) => ({
      id: `${child.id}.${place + 1}`, fileId: child.id, ...rightsOf(world, child), parentId: residentId ?? null, recordedName,
      reason: (reason ?? null) as DeFactoReason | null, evidence: reason ? '有关部门信息比对' : null, since,
        verifiedBy: reason ? `${child.countyCode}-MZJ` : null,
    })),
  );
