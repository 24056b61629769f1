import { runSubgraph } from '@civil/subgraph-kernel';
import { elderlyCare } from './subgraph.js';

await runSubgraph(elderlyCare);
