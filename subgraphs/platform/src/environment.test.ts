import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDatabaseUrl, readLedgerEnvironment, readRedisUrl, readRevealLimit } from './environment.js';
import { work } from './work.js';

beforeEach(() => {
  for (const name of ['NODE_ENV', 'CIVIL_DATA', 'LEDGER_SIGNING_KEY_FILE', 'LEDGER_ANCHOR_FILE', 'REDIS_URL', 'REVEAL_DAILY_LIMIT', 'DATABASE_URL', 'PLATFORM_DATABASE_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('the environment of the platform', () => {
  it('needs nothing set on a developer\'s machine', () => {
    expect(readLedgerEnvironment()).toEqual({ signingKeyFile: '.data/ledger-signing-key.pem', mayMakeKey: true, anchorFile: '.data/ledger-anchor.jsonl' });
    expect([readRedisUrl(), readRevealLimit(), readDatabaseUrl()]).toEqual([undefined, 50, undefined]);
  });

  it('names key and anchor in production, and makes no key there: without them the subgraph does not start', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(readLedgerEnvironment).toThrow(/LEDGER_SIGNING_KEY_FILE is missing. It is for: .* Example:/);
    vi.stubEnv('LEDGER_SIGNING_KEY_FILE', '/nowhere/key.pem');
    expect(readLedgerEnvironment).toThrow(/LEDGER_ANCHOR_FILE is missing/);
    vi.stubEnv('LEDGER_ANCHOR_FILE', '/nowhere/anchor.jsonl');
    const folder = await mkdtemp(join(tmpdir(), 'civil-key-'));
    const keyFile = join(folder, 'certificates.pem');
    await writeFile(keyFile, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    vi.stubEnv('CERTIFICATE_SIGNING_KEY_FILE', keyFile);
    await expect(work({} as never)).rejects.toThrow('the key file /nowhere/key.pem of the ledger does not exist');
    await rm(folder, { recursive: true });
  });

  it('refuses what is malformed by its name', () => {
    vi.stubEnv('REDIS_URL', '127.0.0.1:6379');
    vi.stubEnv('REVEAL_DAILY_LIMIT', 'many');
    expect(readRedisUrl).toThrow(/REDIS_URL is malformed/);
    expect(readRevealLimit).toThrow(/REVEAL_DAILY_LIMIT is malformed/);
  });

  it('takes the database of the subgraph before the common one', () => {
    vi.stubEnv('DATABASE_URL', 'postgres://common');
    expect(readDatabaseUrl()).toBe('postgres://common');
    vi.stubEnv('PLATFORM_DATABASE_URL', 'postgres://own');
    expect(readDatabaseUrl()).toBe('postgres://own');
  });
});
