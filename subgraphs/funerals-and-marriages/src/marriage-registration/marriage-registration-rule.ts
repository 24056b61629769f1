import { guarded } from '@civil/subgraph-kernel';

/** By office: since registration is nationwide, the hukou of the parties says nothing. */
export const marriageRegistrationRule = guarded('VITAL', { office: 'officeId', division: ['officeDivisionCode'], own: 'partyIds' });
