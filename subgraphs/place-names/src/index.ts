import { runSubgraph } from '@civil/subgraph-kernel';
import { placeNames } from './subgraph.js';

await runSubgraph(placeNames);
