import { anonymousClaims, viewerOf } from '@civil/schema/identity';
import type { MachineClientFacts } from '@civil/schema/sharing';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { importJWK, type JWK, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { describeCause } from '../errors/describe-cause.js';
import type { LoadGuard } from '../load/load-guard.js';
import { AssertionFault, type ProveClient } from './client-assertion.js';
import type { ReadThumbprint } from './client-certificate.js';

export interface TokenRouteOptions {
  readonly proveClient: ProveClient;
  readonly load: Pick<LoadGuard, 'count' | 'countRejected'>;
  /** The private key that access tokens are signed by; its public half is among the keys of the issuer. */
  readonly signingKey: () => Promise<JWK>;
  readonly issuer: string;
  readonly audience: string;
  readonly thumbprintOf: ReadThumbprint;
}

/** Seconds that an access token is good for; a client that is disabled loses its grants within seconds, whatever token it holds. */
const GOOD_SECONDS = 600;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const publicViewer = viewerOf(anonymousClaims);

/** Errors of RFC 6749, section 5.2. */
const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply => reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify({ error }));

/**
 * Serves access tokens to machine clients at `/oauth/token`, for an assertion signed by their key (RFC 7523). Where the register says which certificate a
 * client has to show, it must show it here, and the token holds only with it (RFC 8705).
 */
export function serveToken(app: FastifyInstance, { proveClient, load, signingKey, issuer, audience, thumbprintOf }: TokenRouteOptions): void {
  const sign = async ({ id, certificateThumbprint }: MachineClientFacts): Promise<string> => {
    const key = await signingKey();
    const alg = key.alg ?? 'EdDSA';
    return new SignJWT({ roles: ['platform_pull'], ...(certificateThumbprint === null ? {} : { cnf: { 'x5t#S256': certificateThumbprint } }) })
      .setProtectedHeader({ alg, typ: 'JWT', ...(key.kid ? { kid: key.kid } : {}) })
      .setSubject(id).setIssuer(issuer).setAudience(audience).setJti(randomUUID()).setIssuedAt().setExpirationTime(`${GOOD_SECONDS}s`)
      .sign(await importJWK(key, alg));
  };

  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    await load.count(publicViewer, request, reply, 1);
    if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return refuse(reply, 400, 'invalid_request');
    const form = new URLSearchParams(String(request.body ?? ''));
    const only = (name: string): string | undefined => (form.getAll(name).length === 1 ? (form.get(name) ?? undefined) : undefined);
    if (only('grant_type') !== 'client_credentials') return refuse(reply, 400, form.has('grant_type') ? 'unsupported_grant_type' : 'invalid_request');
    const assertion = only('client_assertion');
    if (assertion === undefined || only('client_assertion_type') !== ASSERTION_TYPE) return refuse(reply, 400, 'invalid_request');
    try {
      const client = await proveClient(assertion);
      if (form.has('client_id') && only('client_id') !== client.id) throw new AssertionFault('another client is named');
      if (client.certificateThumbprint !== null && thumbprintOf(request) !== client.certificateThumbprint) throw new AssertionFault('without the certificate of the client');
      return reply.type('application/json; charset=utf-8').send(JSON.stringify({ access_token: await sign(client), token_type: 'Bearer', expires_in: GOOD_SECONDS }));
    } catch (cause) {
      if (!(cause instanceof AssertionFault)) {
        request.log.error({ cause: describeCause(cause) }, 'a client could not be signed in');
        return refuse(reply.header('retry-after', '1'), 503, 'temporarily_unavailable');
      }
      request.log.info({ reason: cause.message }, 'an assertion of a client was refused');
      await load.countRejected(request, reply);
      return refuse(reply, 401, 'invalid_client');
    }
  };
  app.post('/oauth/token', serve);
}
