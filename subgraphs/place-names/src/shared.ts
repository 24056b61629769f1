import { sharedPart, type SharedSource, sharedSource } from '@civil/subgraph-kernel';
import { Division, DivisionSuccession } from './division/division.entity.js';
import { PlaceName } from './place-name/place-name.entity.js';

/** Which of its records are shared data (domain model D.1). */
export const shared: readonly SharedSource[] = [
  sharedSource<Division>({
    resource: 'R11', root: 'sharedDivision', entity: Division, domain: 'PLACES', division: 'code', parts: [sharedPart(DivisionSuccession, 'toCode')],
    description: '行政区划代码与沿革。Division codes and history.',
  }),
  sharedSource<PlaceName>({ resource: 'R12', root: 'sharedPlace', entity: PlaceName, domain: 'PLACES', division: 'divisionCode', description: '标准地名。Standard place names.' }),
];
