import type { CheckConnector } from './check-connector.js';
import { readCheckConnector } from './environment.js';

let opened: CheckConnector | undefined;

/** The connector of this process, read from the environment once. @throws {Error} naming the variable that is missing or malformed. */
export const checkConnector = (): CheckConnector => (opened ??= readCheckConnector());
