import { runSubgraph } from '@civil/subgraph-kernel';
import { socialAssistance } from './subgraph.js';

await runSubgraph(socialAssistance);
