import { type Claims, signViewerContext, VIEWER_CONTEXT_SECONDS, viewerContextKey } from '@civil/schema/identity';
import { buildSchema } from 'graphql';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Disclosures } from '../access/disclosures.js';
import type { SubgraphContext } from '../context/context.js';
import { createHandler } from './graphql-handler.js';

const SECRET = 'a-secret-that-is-long-enough-for-tests';
const key = viewerContextKey(SECRET, 'platform');
const auditor: Claims = { sub: 'u_1', kind: 'officer', roles: ['auditor'] };

describe('a viewer context', () => {
  // Without a context there is no entity manager, and so no way for a field to reach the database.
  const createContext = vi.fn((): SubgraphContext => ({ disclosures: new Disclosures() }) as SubgraphContext);
  const log = { refused: vi.fn(), failed: vi.fn() };
  const schema = buildSchema('type Query { rows: Int _service: _Service } type _Service { sdl: String }');
  const handle = createHandler({ schema, subgraph: 'platform', viewerContextKey: key, createContext });
  beforeEach(() => vi.clearAllMocks());

  const faults: [string, unknown, string][] = [
    ['that is missing', undefined, 'missing'],
    ['of another secret', signViewerContext(auditor, 'platform', viewerContextKey('another-secret-that-is-long-enough', 'platform')), 'signature'],
    ['of another subgraph', signViewerContext(auditor, 'place-names', viewerContextKey(SECRET, 'place-names')), 'signature'],
    ['that names another subgraph', signViewerContext(auditor, 'place-names', key), 'audience'],
    ['that has expired', signViewerContext(auditor, 'platform', key, Date.now() - (VIEWER_CONTEXT_SECONDS + 10) * 1000), 'expired'],
    ['that is garbage', 'a.b.c', 'malformed'],
  ];

  it.each(faults)('%s is refused before there is anything to ask the database with', async (_what, given, fault) => {
    for (const query of ['{ rows }', '{ _service { sdl } rows }', '{ nonsense', '{ unknown }']) {
      const { status, body } = await handle({ query }, given, 'request-1', log);
      expect([status, body.data, body.errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([401, undefined, ['UNAUTHENTICATED']]);
    }
    expect(createContext).not.toHaveBeenCalled();
    expect(log.refused.mock.calls.map(([told]) => told)).toEqual([fault, fault, fault, fault]);
  });

  it('that holds is handed on as claims', async () => {
    const { status, body } = await handle({ query: '{ rows }' }, signViewerContext(auditor, 'platform', key), 'request-1', log);
    expect([status, body]).toEqual([200, { data: { rows: null } }]);
    expect(createContext).toHaveBeenCalledExactlyOnceWith(auditor, 'request-1');
  });
});
