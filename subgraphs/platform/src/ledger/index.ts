export { readDatabaseUrl, readDataRoot, readLedgerEnvironment } from '../environment.js';
export { describeFault } from './fault-words.js';
export { LedgerReader } from './ledger-reader.js';
export { readSignatureCheck } from './signing-key.js';
export { verifyLedger } from './verify-ledger.js';
