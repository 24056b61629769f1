import { roles } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import { type Claims, mayState, purposes } from '@civil/schema/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { issueDevelopmentToken } from '../authentication/development-issuer.js';
import { refusal } from '../http/answer.js';
import { isPreflighted } from '../http/browser-safety.js';
import { isCredentialFault, sendFailure } from '../http/failures.js';
import { answerContextOf, statedBy } from '../http/request-facts.js';
import type { GraphqlRouteOptions } from '../http/graphql-route.js';
import { type AnalysisSources, createAnalysis } from './analyse.js';
import { type Demonstration, defaultDivision, demonstrationClaims, type IdentityDetails } from './demonstration.js';
import { readDemonstration, savedOperations } from './room.js';
import { serveStaticFiles } from './static-files.js';

export interface ExplorerOptions {
  /** Folder of the built page. */
  readonly page: string;
  /** The cast of the demonstration data. */
  readonly demonstration: string;
  /** Folder of the development issuer, whose tokens the page may have; absent in production. */
  readonly issuer?: { readonly directory: string; readonly issuer: string; readonly audience: string };
}

export interface ExplorerParts extends Pick<GraphqlRouteOptions, 'authenticate' | 'bindPurpose' | 'load'>, AnalysisSources {
  readonly production: boolean;
  /** Texts of the saved operations by their file. */
  readonly operations: Readonly<Record<string, string>>;
}

const isLoopback = (address: string | undefined): boolean => address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
/** A name that only this machine answers to: a foreign page that points its own name here is not let in. */
const isLocalHost = (host: string | undefined): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host ?? '');

/** Whether a request comes from this machine, and from our own page where it comes from one. */
function isFromHere({ headers, socket }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return (
    isLoopback(socket.remoteAddress) &&
    isLocalHost(headers.host) &&
    (headers.origin === undefined || headers.origin === `http://${headers.host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
}

function readBody(request: FastifyRequest): Record<string, unknown> {
  if (!isPreflighted(request.headers)) throw civilError('BAD_USER_INPUT', { rule: 'csrf' });
  try {
    const body: unknown = JSON.parse(String(request.body));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // told below, in one way with a body of another shape
  }
  throw civilError('BAD_USER_INPUT', { rule: 'json-object' });
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

function detailsOf(body: Record<string, unknown>): IdentityDetails {
  const names = ['division', 'purpose', 'case', 'resident', 'facility', 'office', 'organization', 'unit'] as const;
  const ward = textOf(body['ward'])?.split(/[\s,，]+/);
  return { ...Object.fromEntries(names.map((name) => [name, textOf(body[name])])), ...(ward ? { ward } : {}) };
}

/** What is wrong with claims is a fault of the input here, not of the caller's own credential. */
function claimsFor(body: Record<string, unknown>, demonstration: Demonstration): Omit<Claims, 'kind'> {
  try {
    return demonstrationClaims(textOf(body['role']) ?? '', detailsOf(body), demonstration);
  } catch (cause) {
    if (!(cause instanceof GraphQLError) || cause.extensions['code'] !== 'UNAUTHENTICATED') throw cause;
    throw civilError('BAD_USER_INPUT', { argument: String(cause.extensions['rule']), rule: 'claims' });
  }
}

/** Serves the explorer at `/`, with what it asks below `/explorer/`. */
export function serveExplorer(app: FastifyInstance, options: ExplorerOptions, parts: ExplorerParts): void {
  const { authenticate, bindPurpose, load, operations, production } = parts;
  const explain = !production;
  const issuer = production ? undefined : options.issuer;
  const analyse = createAnalysis(parts);
  serveStaticFiles(app, options.page);

  app.get('/explorer/operations', async (_request, reply) => {
    const demonstration = issuer ? await readDemonstration(options.demonstration) : undefined;
    return reply.send({ operations: savedOperations(operations, demonstration), hasDevelopmentTokens: demonstration !== undefined });
  });

  app.post('/explorer/analysis', async (request, reply) => {
    const caller = await authenticate(request).catch(async (cause: unknown) => {
      if (isCredentialFault(cause)) await load.countRejected(request, reply);
      throw cause;
    });
    // How an operation is divided among the subgraphs is nothing that the public of a production gateway needs.
    if (production && caller.claims.kind === 'anonymous') throw civilError('UNAUTHENTICATED', { rule: 'analysis' });
    const { query, operationName, variables } = readBody(request);
    if (typeof query !== 'string') throw civilError('BAD_USER_INPUT', { rule: 'query' });
    const given = typeof variables === 'object' && variables !== null && !Array.isArray(variables) ? (variables as Record<string, unknown>) : {};
    await load.count(caller, request, reply, 1);
    const viewer = await bindPurpose(caller, statedBy(request.headers));
    const analysis = await load.within(undefined, () => analyse({ query, operationName: textOf(operationName), variables: given }, viewer));
    return 'fields' in analysis ? reply.send(analysis) : reply.code(400).send(refusal(analysis, answerContextOf(request, explain)));
  });

  if (!issuer) return;
  const onlyFromHere = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
    isFromHere(request) ? undefined : sendFailure(request, reply, 403, civilError('FORBIDDEN', { rule: 'this-machine' }), explain);

  app.get('/explorer/identities', { onRequest: onlyFromHere }, async (_request, reply) => {
    const demonstration = await readDemonstration(options.demonstration);
    if (!demonstration) return reply.callNotFound();
    return reply.send({
      roles: roles
        .filter(({ kind }) => kind !== 'anonymous')
        .map((role) => ({
          code: role.code,
          zh: role.zh,
          en: role.en,
          rows: role.rows,
          ...(role.rows === 'DIVISION' ? { division: defaultDivision(role, demonstration), digits: role.prefixLengths } : {}),
          purposes: purposes.filter((purpose) => mayState(purpose, [role.code])).map(({ code }) => code),
        })),
      purposes: purposes.map(({ code, zh, en, cases }) => ({ code, zh, en, cases })),
      divisions: demonstration.divisions,
      cast: { resident: demonstration.resident, facility: demonstration.facility, organization: demonstration.organization },
    });
  });

  app.post('/explorer/token', { onRequest: onlyFromHere }, async (request, reply) => {
    const body = readBody(request);
    const demonstration = await readDemonstration(options.demonstration);
    if (!demonstration) return reply.callNotFound();
    const claims = claimsFor(body, demonstration);
    const token = await issueDevelopmentToken(issuer.directory, claims, { issuer: issuer.issuer, audience: issuer.audience });
    return reply.send({ token, claims });
  });
}
