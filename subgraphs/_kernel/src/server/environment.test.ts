import { getSubgraph } from '@civil/schema/registry';
import { DEVELOPMENT_VIEWER_CONTEXT_SECRET } from '@civil/schema/identity';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from './environment.js';

const platform = getSubgraph('platform');
const SECRET = 'VIEWER_CONTEXT_SECRET';
beforeEach(() => {
  for (const name of ['DATABASE_URL', 'PLATFORM_DATABASE_URL', 'PLATFORM_PORT', 'CIVIL_TODAY', 'CIVIL_SEED', 'HOST', 'NODE_ENV', SECRET]) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('readEnvironment', () => {
  it('needs nothing set on a developer\'s machine, where the data end on their own day', () => {
    expect(readEnvironment(platform)).toMatchObject({ port: 4001, host: '127.0.0.1', databaseUrl: undefined, today: '2021-12-31', seedScale: undefined });
  });

  it('has no secret of its own in production, and takes none that everybody knows', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => readEnvironment(platform)).toThrow(/VIEWER_CONTEXT_SECRET is missing. It is for: .* Example:/);
    vi.stubEnv(SECRET, DEVELOPMENT_VIEWER_CONTEXT_SECRET);
    expect(() => readEnvironment(platform)).toThrow('is the one for development');
    vi.stubEnv(SECRET, 'a-secret-of-this-deployment-and-no-other');
    expect(readEnvironment(platform).today).toBeUndefined();
  });

  it('names a malformed variable, what it is for and an example', () => {
    vi.stubEnv('CIVIL_TODAY', 'tomorrow');
    expect(() => readEnvironment(platform)).toThrow(/CIVIL_TODAY is malformed. It is for: .* Example: CIVIL_TODAY=2021-12-31/);
  });

  it('takes the address of its own database before the common one', () => {
    vi.stubEnv('DATABASE_URL', 'postgres://common');
    expect(readEnvironment(platform).databaseUrl).toBe('postgres://common');
    vi.stubEnv('PLATFORM_DATABASE_URL', 'postgres://own');
    expect(readEnvironment(platform).databaseUrl).toBe('postgres://own');
  });
});
