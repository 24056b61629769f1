import { type DemoResident, hash32, rowId, rngOf, type World } from '@civil/demo-data';
import { NEVER } from '@civil/subgraph-kernel';
import type { CertificateImport } from '../disability-certificate/certificate-import.entity.js';
import type { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { CertificateImportStatus, SubsidyFindingKind, SubsidyFindingStatus } from '../disability-certificate/finding-enums.js';
import type { SubsidyFinding } from '../disability-certificate/subsidy-finding.entity.js';
import { addMonths, monthOf } from '../months.js';
import type { AssistanceProgram } from '../program.js';

/** One in so many certificates has lapsed, and of those paid for nursing one in so many was given a lighter grade. */
const ONE_LAPSED_OF = 12;
const ONE_REGRADED_OF = 15;
const LIGHTER = 3;
/** Of the extremely poor who hold a certificate, who would qualify if they were not. */
const SEVERE = 2;
/** Counties whose list of the month is still coming in. */
const receiving: ReadonlySet<string> = new Set(['620104', '620105', '620111', '620321']);

const lapsedOn = (asOf: string): string => `${asOf.slice(0, 4)}-06-30`;
const holdersOf = (world: World): DemoResident[] => world.residents.filter(({ disability, deathDate }) => disability && !deathDate);
/** Month of which every county has told. */
export const toldMonthOf = (world: World, county: string): string => (receiving.has(county) ? addMonths(monthOf(world.asOf), -1) : monthOf(world.asOf));

/** Certificates of the disabled residents of the world, as the Federation told them last; what it has told anew is not yet in the index of persons. */
export function certificateRows(world: World): Partial<DisabilityCertificate>[] {
  const nursed = new Set(world.assistance.filter(({ program }) => program === 'DIS_NURSING').flatMap(({ beneficiaryIds }) => beneficiaryIds));
  const poor = new Set(world.assistance.filter(({ program }) => program === 'TEKUN').flatMap(({ beneficiaryIds }) => beneficiaryIds));
  return holdersOf(world).flatMap(({ id, disability, countyCode, residenceDivision, adultOn }) => disability ? [{
    id: rowId('dc', 0, 0, rngOf('certificate', id)), residentId: id, categoryCode: disability.category, grade: poor.has(id) ? SEVERE : nursed.has(id) && hash32(`regraded/${id}`) % ONE_REGRADED_OF === 0 ? LIGHTER : disability.grade,
    validTo: hash32(`lapsed/${id}`) % ONE_LAPSED_OF === 0 ? lapsedOn(world.asOf) : disability.validTo, endedOn: null, toldMonth: toldMonthOf(world, countyCode), divisionCode: residenceDivision, adultOn, synthetic: true,
  }] : []);
}

/** The monthly lists of each county: that of the month before in full, that of the month in full or coming in. */
export function importRows(world: World): Partial<CertificateImport>[] {
  const counties = Map.groupBy(holdersOf(world), ({ countyCode }) => countyCode);
  return [...counties].flatMap(([divisionCode, { length }]) => [addMonths(monthOf(world.asOf), -1), monthOf(world.asOf)].map((month) => {
    const isLast = month === toldMonthOf(world, divisionCode);
    return {
      id: rowId('ci', 0, 0, rngOf('import', divisionCode, month)), divisionCode, month, status: month > toldMonthOf(world, divisionCode) ? CertificateImportStatus.RECEIVING : CertificateImportStatus.COMPLETE,
      holders: month > toldMonthOf(world, divisionCode) ? 0 : length, ended: 0, comparedOn: isLast ? world.asOf : null, acceptedOn: null, version: 1, nextDueAt: NEVER, synthetic: true,
    };
  }));
}

/** Findings that are no more: of one in each county who was found, told, and is paid since. */
export function endedFindingRows(world: World): Partial<SubsidyFinding>[] {
  const first = new Map<string, Partial<SubsidyFinding>>();
  for (const { program, beneficiaryIds: [residentId = ''], countyCode, status } of world.assistance) {
    const resident = world.byId.residents.get(residentId);
    if (!program.startsWith('DIS_') || status !== 'ACTIVE' || first.has(countyCode) || !resident || resident.adultOn > world.asOf) continue;
    first.set(countyCode, {
      id: rowId('sf', 0, 0, rngOf('ended-finding', residentId)), residentId, program: program as AssistanceProgram, finding: SubsidyFindingKind.NOT_PAID, status: SubsidyFindingStatus.ENDED, enrollmentId: null,
      foundOn: `${world.asOf.slice(0, 4)}-01-04`, notifiedOn: `${world.asOf.slice(0, 4)}-01-06`, divisionCode: resident.residenceDivision, adultOn: resident.adultOn, acceptedOn: null, version: 3, nextDueAt: NEVER, synthetic: true,
    });
  }
  return [...first.values()];
}
