import { hash } from 'node:crypto';

/**
 * The disclosure ledger: what of whom was shown to whom, and what was refused. Never a value. The gateway makes the entries, the
 * platform subgraph chains and keeps them.
 */

/** Fields that were shown together, and of whom. */
export interface DisclosedGroup {
  /** Coordinates, e.g. `Resident.name`, sorted. */
  readonly fields: readonly string[];
  /** Digests of the entity keys (`subjectDigest`), sorted; empty where the values belong to no entity. */
  readonly subjects: readonly string[];
}

/** Places of one field that were refused for one reason. */
export interface RefusedField {
  readonly field: string;
  readonly code: string;
  readonly count: number;
}

export type DisclosureOutcome = 'DISCLOSED' | 'PARTLY_REFUSED' | 'REFUSED';

/** One request that showed personal data or was refused them. */
export interface DisclosureEntry {
  /** UUID; delivering an entry twice keeps it once. */
  readonly id: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly requestId: string;
  /** Account, opaque. */
  readonly actor: string;
  readonly roles: readonly string[];
  readonly unit: string | null;
  /** Digits that the divisions of the actor begin with. */
  readonly division: string | null;
  readonly purpose: string | null;
  readonly caseNo: string | null;
  readonly operationName: string | null;
  /** SHA-256 of the operation as it was asked. */
  readonly operationHash: string;
  readonly policyVersion: string;
  readonly outcome: DisclosureOutcome;
  readonly disclosed: readonly DisclosedGroup[];
  readonly refused: readonly RefusedField[];
}

const sm3 = (text: string): string => hash('sm3', text);

/** Digest of an entity key such as `Resident:r_01…`: SM3 (GB/T 32905), 64 hex digits. */
export const subjectDigest = (key: string): string => sm3(`civil-ledger-subject\n${key}`);

/** The text of an entry that its hash is made of: the fields in the order of `DisclosureEntry`, no spaces. */
export const canonicalEntry = (entry: DisclosureEntry): string =>
  JSON.stringify([
    entry.id, entry.at, entry.requestId, entry.actor, entry.roles, entry.unit, entry.division, entry.purpose, entry.caseNo, entry.operationName,
    entry.operationHash, entry.policyVersion, entry.outcome, entry.disclosed.map(({ fields, subjects }) => [fields, subjects]),
    entry.refused.map(({ field, code, count }) => [field, code, count]),
  ]);

/** What the first entry is chained to. */
export const LEDGER_GENESIS = sm3('civil-ledger-genesis');

/** Hash of an entry at place `sequence` of the chain, over the hash of the one before: SM3, 64 hex digits. */
export const chainHash = (previous: string, sequence: number, entry: DisclosureEntry): string => sm3(`${previous}\n${sequence}\n${canonicalEntry(entry)}`);
