import type { RoleCode } from '@civil/schema/access';
import { type Claims, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLFormattedError } from 'graphql';
import { setToday } from '../context/today.js';
import { systemEntityManager } from '../orm/open-orm.js';
import { createSubgraphServer, type SubgraphServer, type SubgraphServerOptions } from '../server/create-server.js';
import { DEVELOPMENT_TODAY } from '../server/environment.js';
import type { SubgraphDefinition } from '../subgraph.js';
import { claimsOf, type IdentityDetails } from './identities.js';
import { openTestDatabase } from './test-database.js';

/** Signs what the gateway of a test vouches for. */
export const TEST_SECRET = 'the-secret-of-tests-and-of-nothing-else';

export interface TestAnswer<D = Record<string, unknown>> {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  data: D extends Record<string, unknown> ? any : D;
  errors: readonly GraphQLFormattedError[];
  /** Codes of the errors by path, e.g. `{ 'resident.name': 'FORBIDDEN_FIELD' }`. */
  codes: Record<string, string>;
  status: number;
  /** SQL statements the request cost. */
  statements: number;
}

export interface PendingQuery {
  /** Sends it as a role at a division, e.g. `.as('county.assist', '620102')`. */
  as: (role: RoleCode, division?: string, details?: IdentityDetails) => Promise<TestAnswer>;
  asClaims: (claims: Claims) => Promise<TestAnswer>;
}

/** A subgraph on a database of its own in memory, or on PostgreSQL where `TEST_DATABASE_URL` says so. */
export interface TestSubgraph {
  server: SubgraphServer;
  /** Sees every row; for arranging what a test needs. */
  em: () => EntityManager;
  execute: (query: string, variables?: Record<string, unknown>) => PendingQuery;
  /** Sends a raw request, for tests of what is refused. */
  post: (body: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: Record<string, unknown>; statements: number }>;
  close: () => Promise<void>;
}

/** Starts a subgraph for a test file. Call `close` when done. */
export async function createTestSubgraph(definition: SubgraphDefinition, options: Pick<SubgraphServerOptions, 'tracing' | 'federatedTraces'> = {}): Promise<TestSubgraph> {
  setToday(DEVELOPMENT_TODAY);
  const { entities, migrations, rowRules, registration: { databaseSchema } } = definition;
  const database = await openTestDatabase({ databaseSchema, entities, migrations, rowRules });
  const server = await createSubgraphServer(definition, { database: database.address, viewerContextSecret: TEST_SECRET, logLevel: 'silent', ...options });
  const { name } = definition.registration;
  const key = viewerContextKey(TEST_SECRET, name);

  const post: TestSubgraph['post'] = async (body, headers = {}) => {
    const before = server.statements.count;
    const response = await server.app.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.statusCode, body: response.json() as Record<string, unknown>, statements: server.statements.count - before };
  };

  const execute: TestSubgraph['execute'] = (query, variables = {}) => {
    const asClaims = async (claims: Claims): Promise<TestAnswer> => {
      const { status, body, statements } = await post({ query, variables }, { [VIEWER_CONTEXT_HEADER]: signViewerContext(claims, name, key) });
      const errors = (body['errors'] ?? []) as GraphQLFormattedError[];
      const codes = Object.fromEntries(errors.map(({ path, extensions }) => [(path ?? []).join('.'), String(extensions?.['code'])]));
      return { data: body['data'] ?? null, errors, codes, status, statements } as TestAnswer;
    };
    return { asClaims, as: (role, division, details) => asClaims(claimsOf(role, division, details)) };
  };

  return {
    server, execute, post,
    em: () => systemEntityManager(server.orm),
    close: async () => {
      await server.close();
      await database.close();
    },
  };
}
