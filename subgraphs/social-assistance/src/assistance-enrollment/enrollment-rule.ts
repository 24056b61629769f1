import { guarded } from '@civil/subgraph-kernel';

/** Where a benefit was confirmed, or where those who receive it live: a village assistant reaches only the latter. */
export const benefitDivisions = ['divisionCode', 'residenceDivisionCode'];

export const enrollmentRule = guarded('ASSISTANCE', { division: benefitDivisions, own: 'beneficiaryIds', facility: 'careFacilityId', hideMinorsBy: 'adultOn' });
