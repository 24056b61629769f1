import { createSignedClient, isProduction, oncePerProcess, readConnectorEnvironment, readConnectorKeys, readVariable, type SubgraphWork } from '@civil/subgraph-kernel';
import type { BankConnector } from './bank-connector.js';
import { fileBank } from './file-bank.js';
import { httpBank } from './http-bank.js';
import { simulatedBank } from './simulated-bank.js';

const PEER = 'the bank';
const CLAIM_SECONDS = 60;

/** How the system reaches the bank. */
export interface Bank {
  /** None where ledgers are not sent by the system: they wait. */
  readonly connector: BankConnector | undefined;
  /** How long a process that sends a ledger keeps it to itself; one that died loses it after that time. */
  readonly claimSeconds: number;
}

function readConnector(): BankConnector | undefined {
  const channel = readVariable(
    { name: 'BANK_CHANNEL', purpose: 'how payment ledgers reach the bank', example: 'file', pattern: /^(simulated|file|http|none)$/ },
    isProduction() ? 'none' : 'simulated',
  );
  if (channel === 'none') return undefined;
  if (channel === 'http') return httpBank(createSignedClient(readConnectorEnvironment('BANK', PEER)));
  if (channel === 'file') {
    const folder = (name: string, purpose: string, example: string): string => readVariable({ name, purpose, example, pattern: /^.+$/ });
    return fileBank({
      outgoing: folder('BANK_OUTGOING', 'folder that ledgers for the bank are written to', '/srv/civil/bank/outgoing'),
      incoming: folder('BANK_INCOMING', 'folder that the bank writes receipts to', '/srv/civil/bank/incoming'), ...readConnectorKeys('BANK', PEER),
    });
  }
  if (isProduction()) throw new Error('environment variable BANK_CHANNEL is simulated: that bank pays nobody, and is for development only');
  return simulatedBank;
}

/** Reads from the environment how the bank is reached. @throws {Error} naming the variable that is missing or malformed. */
export const readBank = (): Bank => ({
  connector: readConnector(),
  claimSeconds: Number(readVariable({ name: 'BANK_CLAIM_SECONDS', purpose: 'how long a process that died keeps a ledger from being sent by another', example: '60', pattern: /^[1-9]\d{0,3}$/ }, String(CLAIM_SECONDS))),
});

/** The bank of this process. */
export const openBank = oncePerProcess(readBank);

/** Work that does not begin where the bank is not well described: that shows at the start, not when the first ledger is to be sent. */
export const withBank = (work: SubgraphWork): SubgraphWork => (parts) => {
  openBank();
  return work(parts);
};
