import { AMOUNTS } from './calibration.js';
import type { CountyDraft, Person } from './draft.js';
import { disabilityCardNo } from './identity.js';
import type { DemoElder } from './types-care.js';
import type { DemoAssistance } from './types-people.js';
import type { DemoOrganization } from './types-registers.js';
import type { PlantedFinding } from './types.js';

/**
 * Findings that need rows of two registers: X04, X05, X06, X09, X13, once each with a lawful look-alike where F.6 names one.
 * A row moves to another person rather than being added, so the volumes stay as published.
 */
export function plantCrossings(draft: CountyDraft): void {
  if (draft.code === '620102') {
    const orphans = draft.world.children.filter((c) => c.categories[0]?.category === 'ORPHAN' && c.stipends[0]?.status === 'PAYING' && c.residentId !== draft.world.cast.almostAdultOrphan);
    const almost = draft.world.cast.almostAdultOrphan;
    move(draft, 'DIS_LIVING', personOf(draft, orphans[0]?.residentId), { rule: 'X04', kind: 'positive', line: 'CHILD_ASSISTANCE' });
    move(draft, 'DIS_NURSING', personOf(draft, almost), { rule: 'X04', kind: 'near-miss', line: 'CHILD_ASSISTANCE' });
    const poor = draft.living().find((p) => p.enrolled === 'TEKUN' && p.row.id !== draft.world.cast.elderWithStay) ?? draft.living().find((p) => p.enrolled === 'TEKUN');
    for (const subsidy of draft.world.elders.find((e) => e.residentId === poor?.row.id)?.subsidies ?? [])
      if (subsidy.kind === 'NURSING') Object.assign(subsidy, { kind: 'CARE_SERVICE', monthlyAmount: AMOUNTS.careService });
    move(draft, 'DIS_NURSING', poor, { rule: 'X05', kind: 'positive', line: 'ASSISTANCE' });
    represent(draft, 'DEREGISTERED', 'near-miss');
    operateBySerious(draft);
  }
  if (draft.code === '620103') {
    const subsidised = (e: DemoElder) => e.subsidies.find((s) => s.kind !== 'AGE_ALLOWANCE' && s.status === 'PAYING');
    const elder = draft.world.elders.find((e) => subsidised(e) && draft.personOf.get(e.residentId)?.enrolled === undefined)
      ?? draft.world.elders.find((e) => subsidised(e) && draft.personOf.get(e.residentId)?.enrolled !== 'TEKUN');
    const subsidy = elder && subsidised(elder);
    if (subsidy) Object.assign(subsidy, { kind: 'NURSING', monthlyAmount: AMOUNTS.elderNursing });
    for (const org of draft.world.organizations) if (org.legalRepResidentId === elder?.residentId) dismiss(org);
    move(draft, 'DIS_NURSING', personOf(draft, elder?.residentId), { rule: 'X06', kind: 'positive', line: 'ELDERLY_ASSISTANCE' });
    represent(draft, 'ACTIVE', 'positive');
  }
}

/** The register keeps the name of a representative who is no longer linked to a resident. */
function dismiss(org: DemoOrganization): void {
  delete org.legalRepResidentId;
  org.positions = org.positions.filter((position) => position.post !== 'LEGAL_REP');
}

const personOf = (draft: CountyDraft, id: string | undefined): Person | undefined => draft.personOf.get(id ?? '');

function move(draft: CountyDraft, program: DemoAssistance['program'], person: Person | undefined, finding: Pick<PlantedFinding, 'rule' | 'kind' | 'line'>): void {
  const taken = new Set(draft.world.planted.map((p) => p.rowId));
  if (person && draft.world.assistance.some((a) => a.program === program && a.beneficiaryIds.includes(person.row.id))) throw new Error(`${draft.code}: ${finding.rule} would give one programme twice`);
  const row = draft.world.assistance.find((a) => a.program === program && !taken.has(a.id) && !draft.personOf.get(a.beneficiaryIds[0] ?? '')?.part);
  if (!row || !person) throw new Error(`${draft.code}: nothing to plant ${finding.rule} in`);
  person.row.disability ??= { category: '4', grade: 2, cardNo: disabilityCardNo(person.row.idNumber, '4', 2), validTo: '2028-06-30' };
  Object.assign(row, {
    beneficiaryIds: [person.row.id], applicantId: person.age < 18 ? person.household?.headId ?? person.row.id : person.row.id, divisionCode: person.row.residenceDivision.slice(0, 9),
    hukouDivision: person.row.hukouDivision ?? person.row.residenceDivision, urbanRural: person.row.urbanRural,
  });
  draft.world.planted.push({ ...finding, countyCode: draft.code, subjectId: person.row.id, rowId: row.id });
}

/** X09: a recipient of DIBAO represents an organisation; lawful where the organisation has ended. */
function represent(draft: CountyDraft, status: 'ACTIVE' | 'DEREGISTERED', kind: PlantedFinding['kind']): void {
  const person = draft.living().find((p) => p.enrolled === 'DIBAO' && p.age >= 30 && p.age <= 70 && !p.part);
  const org = draft.world.organizations.find((o) => o.status === status && o.creditState === 'NORMAL' && !o.isCharity);
  if (!person || !org) throw new Error(`${draft.code}: nothing to plant X09 in`);
  org.positions = [{ residentId: person.row.id, post: 'LEGAL_REP', since: org.registeredOn }, ...org.positions.filter((p) => p.post !== 'LEGAL_REP' && p.residentId !== person.row.id)];
  Object.assign(org, { legalRepResidentId: person.row.id, legalRepName: person.row.name });
  draft.world.planted.push({ rule: 'X09', kind, line: 'ORGS_ASSISTANCE', countyCode: draft.code, subjectId: person.row.id, rowId: org.id });
}

/** X13: an institution in operation whose operator is on the list of serious dishonesty. */
function operateBySerious(draft: CountyDraft): void {
  const org = draft.world.organizations.find((o) => o.creditState === 'SERIOUS');
  const facility = draft.world.facilities.find((f) => f.kind === 'INSTITUTION' && f.status === 'OPERATING' && f.operatorUscc?.startsWith('52'));
  if (!org || !facility) throw new Error(`${draft.code}: nothing to plant X13 in`);
  Object.assign(facility, { operatorUscc: org.uscc, operatorName: org.name, nature: 'NONPROFIT' });
  draft.world.planted.push({ rule: 'X13', kind: 'positive', line: 'ORGS_ELDERLY', countyCode: draft.code, subjectId: org.id, rowId: facility.id });
}
