import { disabilityCardFault, divisionLevel, readDisabilityCard } from '@civil/schema/scalars';
import type { CertificateLine, DisabilityCertificateRowInput } from './step-inputs.js';

const VILLAGE = 5;
const LONGEST_ID = 32;

function faultOf({ residentId, cardNo, residenceDivision }: DisabilityCertificateRowInput, county: string, isTwice: boolean): string | null {
  if (residentId.length === 0 || residentId.length > LONGEST_ID || isTwice) return 'BAD_USER_INPUT';
  if (divisionLevel(residenceDivision) !== VILLAGE) return 'DIVISION_LEVEL';
  if (!residenceDivision.startsWith(county)) return 'FORBIDDEN_ROW';
  return disabilityCardFault(cardNo);
}

/** Reads the lines of a list: from here on there are no numbers of certificates, in no digest of the request either. */
export function linesOf(rows: readonly DisabilityCertificateRowInput[], county: string): CertificateLine[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const fault = faultOf(row, county, seen.has(row.residentId));
    seen.add(row.residentId);
    return { residentId: row.residentId, validTo: row.validTo, divisionCode: row.residenceDivision, card: fault ? null : readDisabilityCard(row.cardNo), fault };
  });
}
