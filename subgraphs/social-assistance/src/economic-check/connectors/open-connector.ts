import { oncePerProcess } from '@civil/subgraph-kernel';
import { readCheckConnector } from './environment.js';

/** The connector of this process, read from the environment once. @throws {Error} naming the variable that is missing or malformed. */
export const checkConnector = oncePerProcess(readCheckConnector);
