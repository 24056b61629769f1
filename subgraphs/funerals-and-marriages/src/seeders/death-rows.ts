import type { World } from '@civil/demo-data';
import type { DeathRecord } from '../death-record/death-record.entity.js';

/** Numbers of certificates under the unassigned prefix 6299, by county and in the order of the records. */
function certificateNumbers(): (countyCode: string, year: string) => string {
  const issued = new Map<string, number>();
  return (countyCode, year) => {
    const office = `D6299${countyCode.slice(2)}-${year}`;
    const next = (issued.get(office) ?? 0) + 1;
    issued.set(office, next);
    return `${office}-${String(next).padStart(6, '0')}`;
  };
}

/** Death records of the world as rows. Only what rests on a certificate carries the number of one. */
export function deathRows({ deaths, byId }: World): Partial<DeathRecord>[] {
  const nextNumber = certificateNumbers();
  return deaths.map((death) => {
    const resident = byId.residents.get(death.residentId);
    const certified = death.source === 'MEDICAL_CERT' || death.source === 'POLICE_CERT';
    return {
      id: death.id,
      residentId: death.residentId,
      recordedName: death.recordedName,
      deathDate: death.deathDate,
      deathPlaceCode: null,
      sourceCode: death.source,
      certNo: certified ? nextNumber(death.countyCode, death.deathDate.slice(0, 4)) : null,
      verified: death.verified,
      divisionCode: death.divisionCode,
      hukouDivisionCode: resident?.hukouDivision ?? null,
      adultOn: resident?.adultOn ?? death.deathDate,
      synthetic: true,
    };
  });
}
