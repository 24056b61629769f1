import { type SharedSource, sharedSource } from '@civil/subgraph-kernel';
import { ElderlyFacility } from './elderly-facility/elderly-facility.entity.js';

/** Which of its records are shared data (domain model D.1). */
export const shared: readonly SharedSource[] = [
  sharedSource<ElderlyFacility>({
    resource: 'R07', root: 'sharedElderlyFacility', entity: ElderlyFacility, domain: 'ELDERLY', division: 'divisionCode', description: '养老机构（设施）信息。Elderly-care facilities.',
  }),
];
