import { LEDGER_GENESIS } from '@civil/schema/ledger';
import type { SignatureCheck, SigningKey } from './signing-key.js';

/** Where the chain stands. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** A signed statement of where the chain stood. */
export interface Checkpoint extends ChainEnd {
  /** Entries up to there; as many as `sequence` says, unless somebody tampered. */
  readonly entries: number;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly keyId: string;
  readonly signature: string;
}

export type Head = Omit<Checkpoint, 'entries'>;

/** Where a ledger without entries stands. */
export const EMPTY_CHAIN: ChainEnd = { sequence: 0, hash: LEDGER_GENESIS };

const checkpointText = ({ sequence, hash, entries, at, keyId }: Omit<Checkpoint, 'signature'>): string =>
  `civil-ledger-checkpoint\n${sequence}\n${hash}\n${entries}\n${at}\n${keyId}`;
const headText = ({ sequence, hash, at, keyId }: Omit<Head, 'signature'>): string => `civil-ledger-head\n${sequence}\n${hash}\n${at}\n${keyId}`;

/** Signs where the chain stands, for good. */
export function signCheckpoint({ sequence, hash }: ChainEnd, at: Date, key: SigningKey): Checkpoint {
  const stated = { sequence, hash, entries: sequence, at: at.toISOString(), keyId: key.id };
  return { ...stated, signature: key.sign(checkpointText(stated)) };
}

/** Signs where the chain stands until the next delivery. */
export function signHead({ sequence, hash }: ChainEnd, at: Date, key: SigningKey): Head {
  const stated = { sequence, hash, at: at.toISOString(), keyId: key.id };
  return { ...stated, signature: key.sign(headText(stated)) };
}

export const isSignedCheckpoint = (checkpoint: Checkpoint, isSigned: SignatureCheck): boolean => isSigned(checkpoint.keyId, checkpointText(checkpoint), checkpoint.signature);
export const isSignedHead = (head: Head, isSigned: SignatureCheck): boolean => isSigned(head.keyId, headText(head), head.signature);
