import { runSubgraph } from '@civil/subgraph-kernel';
import { funeralsAndMarriages } from './subgraph.js';

await runSubgraph(funeralsAndMarriages);
