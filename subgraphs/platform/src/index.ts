import { runSubgraph } from '@civil/subgraph-kernel';
import { platform } from './subgraph.js';

await runSubgraph(platform);
