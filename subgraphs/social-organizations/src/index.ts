import { runSubgraph } from '@civil/subgraph-kernel';
import { socialOrganizations } from './subgraph.js';

await runSubgraph(socialOrganizations);
