import { DEVELOPMENT_VIEWER_CONTEXT_SECRET } from '@civil/schema/identity';
import { describe, expect, it } from 'vitest';
import { readEnvironment, variables } from './environment.js';

const production = {
  NODE_ENV: 'production',
  VIEWER_CONTEXT_SECRET: 'x'.repeat(32),
  JWKS_URL: 'https://login.example/jwks.json',
  TOKEN_ISSUER: 'https://login.example',
  LEDGER_DIRECTORY: '/var/lib/civil/ledger',
  SHARING_SECRET: 's'.repeat(32),
};

describe('environment', () => {
  it('needs nothing set on a developer machine', () => {
    expect(readEnvironment({})).toMatchObject({
      NODE_ENV: 'development',
      PORT: 4000,
      HOST: '127.0.0.1',
      SUBGRAPH_TIMEOUT_MS: 3000,
      BODY_LIMIT_BYTES: 262_144,
      MAX_DEPTH: 12,
      MAX_ALIASES: 60,
      MAX_ROOT_FIELDS: 20,
      MAX_TOKENS: 4000,
      TOKEN_ISSUER: 'civil-development-issuer',
      TOKEN_AUDIENCE: 'civil-graph',
      SUPERGRAPH_FILE: expect.stringMatching(/\/schema\/supergraph\.graphql$/),
      JWKS_FILE: expect.stringMatching(/\/\.data\/issuer\/jwks\.json$/),
    });
  });

  it('takes no secret in production that everybody knows', () => {
    expect(() => readEnvironment({ ...production, VIEWER_CONTEXT_SECRET: DEVELOPMENT_VIEWER_CONTEXT_SECRET })).toThrow('VIEWER_CONTEXT_SECRET is the one for development');
  });

  it('names the address of each of the seven subgraphs', () => {
    const { subgraphs } = readEnvironment({ PLACE_NAMES_URL: 'http://places:80/graphql' });
    expect(subgraphs).toHaveLength(7);
    expect(subgraphs).toContainEqual({ name: 'platform', url: 'http://127.0.0.1:4001/graphql' });
    expect(subgraphs).toContainEqual({ name: 'place-names', url: 'http://places:80/graphql' });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '99999'],
    ['MAX_DEPTH', '-1'],
    ['PLATFORM_URL', 'ftp://x'],
    ['JWKS_URL', 'x'],
    ['VIEWER_CONTEXT_SECRET', 'short'],
    ['NODE_ENV', 'prod'],
  ])('stops the start where %s is %j, naming it with an example', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`^environment variable ${name} is malformed: it is the .+, for example .+`));
  });

  it.each(['VIEWER_CONTEXT_SECRET', 'SHARING_SECRET', 'JWKS_URL', 'TOKEN_ISSUER', 'LEDGER_DIRECTORY'] as const)('has no default for %s in production', (name) => {
    expect(() => readEnvironment(production)).not.toThrow();
    const { [name]: _left, ...rest } = production;
    expect(() => readEnvironment(rest)).toThrow(new RegExp(`^environment variable ${name} is not set`));
  });

  it.each([
    ['COST_BUDGETS', 'nobody=5'],
    ['COST_BUDGETS', 'client'],
    ['RATE_LIMITS', 'county.assist=5'],
    ['TRUST_PROXY', 'proxy.example'],
    ['REDIS_URL', 'http://127.0.0.1:6379'],
    ['TRUSTED_DOCUMENTS_ONLY', 'yes'],
    ['MAX_BATCH', '0'],
  ])('takes no %s of %j', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(`environment variable ${name} is malformed`);
  });

  it.each([
    [{ TLS_CERT_FILE: 'x' }, 'TLS_KEY_FILE'],
    [{ TLS_KEY_FILE: 'x' }, 'TLS_CERT_FILE'],
    [{ CLIENT_CERTIFICATE: 'connection' }, 'TLS_CERT_FILE'],
    [{ CLIENT_CERTIFICATE: 'proxy' }, 'TRUST_PROXY'],
  ])('takes %j only with %s', (given, needed) => {
    expect(() => readEnvironment(given)).toThrow(`environment variable ${needed} is not set`);
    expect(() => readEnvironment({ TLS_CERT_FILE: 'x', TLS_KEY_FILE: 'y', TRUST_PROXY: '1', ...given })).not.toThrow();
  });

  it('lets the public and machines run trusted operations only in production, unless told otherwise', () => {
    expect(readEnvironment({}).TRUSTED_DOCUMENTS_ONLY).toBe('none');
    expect(readEnvironment(production).TRUSTED_DOCUMENTS_ONLY).toBe('anonymous-and-clients');
    expect(readEnvironment({ ...production, TRUSTED_DOCUMENTS_ONLY: 'all' }).TRUSTED_DOCUMENTS_ONLY).toBe('all');
  });

  it('reads budgets and rates by name, and proxies by number or address', () => {
    expect(readEnvironment({ COST_BUDGETS: 'client=9,county.assist=7', RATE_LIMITS: 'anonymous=3' })).toMatchObject({
      COST_BUDGETS: { client: 9, 'county.assist': 7 }, RATE_LIMITS: { anonymous: 3 },
    });
    expect(readEnvironment({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
    expect(readEnvironment({ TRUST_PROXY: '10.0.0.0/8, ::1' }).TRUST_PROXY).toEqual(['10.0.0.0/8', '::1']);
    expect(readEnvironment({})).not.toHaveProperty('TRUST_PROXY');
  });

  it('never repeats a malformed secret', () => {
    expect(() => readEnvironment({ VIEWER_CONTEXT_SECRET: 'hunter2' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    );
  });

  it('has a purpose and an example that can be read for every variable', () => {
    for (const { purpose, example, read } of Object.values(variables)) {
      expect(purpose).not.toBe('');
      expect(read(example)).toBeDefined();
    }
  });
});
