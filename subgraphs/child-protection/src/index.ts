import { runSubgraph } from '@civil/subgraph-kernel';
import { childProtection } from './subgraph.js';

await runSubgraph(childProtection);
