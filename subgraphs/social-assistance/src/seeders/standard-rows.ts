import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { standardsBelowFloor } from '../assistance-standard/assistance-standard.service.js';
import { publishedStandards } from '../assistance-standard/published-standards.js';

/** The published standards as rows. @throws {Error} when one breaks the floor of the support of the extremely poor. */
export function standardRows(): Partial<AssistanceStandard>[] {
  const below = standardsBelowFloor(publishedStandards);
  if (below.length > 0) throw new Error(`${below.length} published standards lie below 1.3 of the minimum living guarantee`);
  return publishedStandards.map((standard) => ({
    id: ['as', standard.divisionCode, standard.validFrom.slice(0, 4), standard.program, standard.urbanRural, standard.grade ?? standard.selfCare]
      .filter(Boolean)
      .join('-'),
    grade: null,
    selfCare: null,
    annualAmount: null,
    validTo: null,
    documentNo: null,
    ratioToConsumption: null,
    ...standard,
    synthetic: false,
  }));
}
