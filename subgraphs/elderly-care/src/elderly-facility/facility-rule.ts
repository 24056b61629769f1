import { open } from '@civil/subgraph-kernel';

export const facilityRule = open('ELDERLY', { division: ['divisionCode'], facility: 'id' });
