import { join } from 'node:path';
import { isProduction, readVariable } from '@civil/subgraph-kernel';

/** Where the ledger is sealed. */
export interface LedgerEnvironment {
  /** PEM file of the Ed25519 key that signs checkpoints. */
  signingKeyFile: string;
  /** Whether a missing key is made: on a developer's machine only. */
  mayMakeKey: boolean;
  /** File outside the database to which every checkpoint is added. */
  anchorFile: string;
}

/** Folder of the embedded databases, beside which a developer's machine keeps key and anchor. */
export const readDataRoot = (): string => readVariable({ name: 'CIVIL_DATA', purpose: 'folder of the embedded databases', example: '.data' }, '.data');

/**
 * Variables of the disclosure ledger.
 * @throws {Error} naming the variable that production lacks: a key made on the way would sign for whoever got hold of the disk.
 */
export function readLedgerEnvironment(): LedgerEnvironment {
  const otherwise = (file: string): string | undefined => (isProduction() ? undefined : join(readDataRoot(), file));
  return {
    signingKeyFile: readVariable(
      { name: 'LEDGER_SIGNING_KEY_FILE', purpose: 'the Ed25519 key (PEM) that signs checkpoints of the disclosure ledger', example: '/run/secrets/ledger-signing-key.pem', pattern: /./ },
      otherwise('ledger-signing-key.pem'),
    ),
    mayMakeKey: !isProduction(),
    anchorFile: readVariable(
      { name: 'LEDGER_ANCHOR_FILE', purpose: 'the file outside the database to which checkpoints are added', example: '/var/lib/civil/ledger-anchor.jsonl', pattern: /./ },
      otherwise('ledger-anchor.jsonl'),
    ),
  };
}

/** Address of the Redis that replicas count in, or `undefined` where each counts by itself. */
export const readRedisUrl = (): string | undefined =>
  readVariable({ name: 'REDIS_URL', purpose: 'the Redis in which replicas count together', example: 'redis://127.0.0.1:6379', pattern: /^(rediss?:\/\/.+)?$/ }, '') || undefined;

/** Calls of `revealIdentity` that one user has in a day. */
export const readRevealLimit = (): number =>
  Number(readVariable({ name: 'REVEAL_DAILY_LIMIT', purpose: 'calls of revealIdentity that one user has in a day', example: '50', pattern: /^\d{1,5}$/ }, '50'));

/** PostgreSQL address of this subgraph, or `undefined` where its database is embedded. */
export const readDatabaseUrl = (): string | undefined =>
  readVariable({ name: 'PLATFORM_DATABASE_URL', purpose: 'PostgreSQL of the platform subgraph', example: 'postgres://civil@127.0.0.1/civil' }, '') ||
  readVariable({ name: 'DATABASE_URL', purpose: 'PostgreSQL of all subgraphs', example: 'postgres://civil@127.0.0.1/civil' }, '') ||
  undefined;

/** Folder that backups of the databases are put into by whoever makes them, or `undefined` where none is known. */
export const readBackupFolder = (): string | undefined =>
  readVariable({ name: 'BACKUP_DIRECTORY', purpose: 'the folder that backups of the databases are put into', example: '/var/backups/civil' }, '') || undefined;
