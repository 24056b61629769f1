import type { KeyObject } from 'node:crypto';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { signViewerContext, VIEWER_CONTEXT_HEADER, VIEWER_CONTEXT_SECONDS, viewerContextKey } from '@civil/schema/identity';
import { type SubgraphName, subgraphRegistry } from '@civil/schema/registry';
import { describe, expect, inject, it } from 'vitest';
import { post, postToSubgraph } from '../kit/ask.js';

const names = subgraphRegistry.map(({ name }) => name);
const auditor = claimsOf('auditor');
const keyOf = (subgraph: string): KeyObject => viewerContextKey(inject('graph').secret, subgraph);
const contextFor = (subgraph: string, now = Date.now()): string => signViewerContext(auditor, subgraph, keyOf(subgraph), now);
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A list of each subgraph that an auditor may read. */
const roots: Record<SubgraphName, string> = {
  platform: 'residents(first: 1) { totalCount }',
  'place-names': 'divisions(first: 1) { totalCount }',
  'social-assistance': 'assistanceEnrollments(first: 1) { totalCount }',
  'elderly-care': 'elderlyFacilities(first: 1) { totalCount }',
  'child-protection': 'childInstitutions(first: 1) { totalCount }',
  'social-organizations': 'socialOrganizations(first: 1) { totalCount }',
  'funerals-and-marriages': 'marriageOffices(first: 1) { totalCount }',
};

/** Viewer contexts that none of them may take, by what is wrong. */
const badContexts = (subgraph: string): Record<string, string> => {
  const valid = contextFor(subgraph);
  const [header = '', body = '', signature = ''] = valid.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const neighbour = names.find((name) => name !== subgraph) as string;
  return {
    'of a key that is not ours': signViewerContext(auditor, subgraph, viewerContextKey('a-secret-that-somebody-made-up-for-himself', subgraph)),
    'with other claims under the old signature': `${header}.${base64({ ...claims, claims: { ...auditor, roles: ['developer'] } })}.${signature}`,
    'without a signature': `${header}.${body}.`,
    'of no algorithm': `${base64({ alg: 'none', typ: 'JWT' })}.${body}.`,
    'of no algorithm with the signature left': `${base64({ alg: 'none', typ: 'JWT' })}.${body}.${signature}`,
    'that has expired': contextFor(subgraph, Date.now() - (VIEWER_CONTEXT_SECONDS + 10) * 1000),
    'of tomorrow': contextFor(subgraph, Date.now() + 86_400_000),
    'of another subgraph': contextFor(neighbour),
    'that names another subgraph under the own key': signViewerContext(auditor, neighbour, keyOf(subgraph)),
    'that names this subgraph under the key of another': signViewerContext(auditor, subgraph, keyOf(neighbour)),
    'that is garbage': 'garbage',
  };
};

describe.each(names)('%s', (subgraph) => {
  const query = `{ ${roots[subgraph]} }`;
  const refused = async (what: string, sent: unknown, headers: Record<string, string>): Promise<void> => {
    const { status, text } = await postToSubgraph(subgraph, sent, headers);
    expect(status, what).toBe(401);
    expect(JSON.parse(text), what).toEqual({
      errors: [{ message: '未登录或凭证无效', extensions: expect.objectContaining({ code: 'UNAUTHENTICATED', zh: '未登录或凭证无效', en: 'Not signed in, or the credential is not valid' }) }],
    });
  };

  it('answers a context that the gateway signed', async () => {
    const { status, data, errors } = await postToSubgraph(subgraph, { query }, { [VIEWER_CONTEXT_HEADER]: contextFor(subgraph) });
    expect([status, errors]).toEqual([200, []]);
    expect(Object.values<{ totalCount: number }>(data)[0]?.totalCount).toBeGreaterThan(0);
  });

  it('refuses every other context and says nothing else', async () => {
    for (const [fault, context] of Object.entries(badContexts(subgraph))) {
      await refused(`a context ${fault}`, { query }, { [VIEWER_CONTEXT_HEADER]: context });
      await refused(`the SDL with a context ${fault}`, { query: '{ _service { sdl } }' }, { [VIEWER_CONTEXT_HEADER]: context });
    }
  });

  it('refuses a call without context, whatever it asks', async () => {
    for (const asked of [
      query, '{ __schema { types { name } } }', `{ _service { sdl } ${roots[subgraph]} }`, 'query { ...All } fragment All on Query { _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Resident", id: "1" }]) { __typename } }', '{ _service { sdl } __schema { types { name } } }', '{ nonsense', '{ unknownField }',
    ]) await refused(asked, { query: asked }, {});
    await refused('an empty context', { query }, { [VIEWER_CONTEXT_HEADER]: '' });
    await refused('a token instead of a context', { query }, { authorization: `Bearer ${contextFor(subgraph)}` });
  });

  it('tells its health and its SDL to anybody', async () => {
    const base = (inject('graph').subgraphs[subgraph] as string).replace(/\/graphql$/, '');
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect((await fetch(`${base}/health/ready`)).status).toBe(200);
    const sdl = await (await fetch(`${base}/sdl`)).text();
    expect(sdl).toContain('type Query');
    const { status, data } = await postToSubgraph(subgraph, { query: '{ _service { sdl } }' });
    expect([status, data._service.sdl]).toEqual([200, expect.stringContaining('type Query')]);
  });

  it('has no other door', async () => {
    const base = (inject('graph').subgraphs[subgraph] as string).replace(/\/graphql$/, '');
    for (const path of [`/graphql?query=${encodeURIComponent(query)}`, '/', '/metrics', '/.env', '/graphql/']) {
      const answer = await fetch(`${base}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    const { status, data } = await postToSubgraph(subgraph, [{ query }, { query }], { [VIEWER_CONTEXT_HEADER]: contextFor(subgraph) });
    expect([status, data]).toEqual([400, null]);
  });

  it.each([['a query', { query: 7 }], ['variables', { query: '{ __typename }', variables: 'text' }]])('refuses %s of another kind', async (_what, body) => {
    const { status, data, errors } = await postToSubgraph(subgraph, body, { [VIEWER_CONTEXT_HEADER]: contextFor(subgraph) });
    expect([status, data, errors[0]?.extensions.code]).toEqual([400, null, 'BAD_USER_INPUT']);
  });
});

describe('the gateway', () => {
  const QUERY = `{ viewer { kind roles { code } } residents(first: 1) { totalCount edges { node { id } } } }`;

  it('drops a viewer context that a client sends', async () => {
    const plain = await post({ query: QUERY });
    expect(plain.data).toEqual({ viewer: { kind: 'ANONYMOUS', roles: [{ code: 'anon' }] }, residents: null });
    for (const subgraph of names) {
      const { data, codes } = await post({ query: QUERY }, { [VIEWER_CONTEXT_HEADER]: contextFor(subgraph) });
      expect([data, codes]).toEqual([plain.data, plain.codes]);
    }
  });

  it('takes no viewer context for a token', async () => {
    for (const subgraph of names) {
      const { status, data, errors } = await post({ query: QUERY }, { authorization: `Bearer ${contextFor(subgraph)}` });
      expect([status, data, errors[0]?.extensions.code]).toEqual([401, null, 'UNAUTHENTICATED']);
    }
  });
});
