import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import type { RoleCode } from '@civil/schema/access';
import { type Claims, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { claimsOf, type IdentityDetails } from '@civil/subgraph-kernel/testing';
import { importJWK, type JWK, SignJWT } from 'jose';
import { inject } from 'vitest';
import type { GraphAddresses } from './processes.js';

export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; zh: string; en: string; requestId?: string; [key: string]: unknown };
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  data: any;
  errors: GraphError[];
  /** Code of each error by its path. */
  codes: Record<string, string>;
  text: string;
  extensions?: Record<string, unknown>;
}

let chosen: GraphAddresses | undefined;
const graph = (): GraphAddresses => chosen ?? inject('graph');

/** Asks another graph from now on than the one of all test files. */
export function askThis(addresses: GraphAddresses): void {
  chosen = addresses;
  tokens.clear();
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text || '{}') as { data?: unknown; errors?: GraphError[]; extensions?: Record<string, unknown> };
  const errors = body.errors ?? [];
  return { status: response.status, data: body.data ?? null, ...(body.extensions ? { extensions: body.extensions } : {}), errors, codes: Object.fromEntries(errors.map((error) => [(error.path ?? []).join('.'), error.extensions?.code])), text };
}

const tokens = new Map<string, Promise<string>>();
const tokenOf = (claims: Claims): Promise<string> => {
  const key = JSON.stringify(claims);
  let token = tokens.get(key);
  if (!token) {
    const { kind: _kind, ...rest } = claims;
    token = issueDevelopmentToken(join(graph().dataDirectory, 'issuer'), rest as never);
    tokens.set(key, token);
  }
  return token;
};

/** Sends anything to the gateway, for tests of what it refuses. */
export const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  read(await fetch(`${graph().gateway}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
  }));

/** The headers of a signed-in request. */
export const signedIn = async (claims: Claims): Promise<Record<string, string>> => ({ authorization: `Bearer ${await tokenOf(claims)}` });

/** The headers of a request with a token of the issuer that says what this issuer would never say. */
export async function signedAsIs(payload: Readonly<Record<string, unknown>>): Promise<Record<string, string>> {
  const key = JSON.parse(await readFile(join(graph().dataDirectory, 'issuer', 'private.jwk'), 'utf8')) as JWK;
  const token = new SignJWT({ ...payload }).setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: key.kid ?? '' }).setIssuer('civil-development-issuer').setAudience('civil-graph').setIssuedAt().setExpirationTime('5m');
  return { authorization: `Bearer ${await token.sign(await importJWK(key, 'EdDSA'))}` };
}

/** Asks the gateway as a role at a division: `ask(query, variables).as('county.assist', '620102')`. Headers state a purpose, a case, a mode. */
export const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}) => {
  const asClaims = async (claims: Claims): Promise<Answer> => post({ query, variables }, { ...(await signedIn(claims)), ...headers });
  return {
    asClaims,
    as: (role: RoleCode, division?: string, details?: IdentityDetails) => asClaims(claimsOf(role, division, details)),
    asAnybody: () => post({ query, variables }, { ...headers }),
  };
};

/** Asks one subgraph directly with a viewer context as the gateway would sign it. */
export async function askSubgraph(subgraph: string, claims: Claims, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { subgraphs, secret } = graph();
  const context = signViewerContext(claims, subgraph, viewerContextKey(secret, subgraph));
  return read(await fetch(subgraphs[subgraph] as string, {
    method: 'POST', headers: { 'content-type': 'application/json', [VIEWER_CONTEXT_HEADER]: context }, body: JSON.stringify({ query, variables }),
  }));
}

/** Sends anything to a subgraph without the gateway. */
export const postToSubgraph = async (subgraph: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  read(await fetch(graph().subgraphs[subgraph] as string, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body),
  }));
