import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Types that a form of a foreign page may send without the browser asking us first
 * (https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
 */
const simpleTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);
const preflightHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** Whether a browser has certainly asked with a preflight before it sent this request on behalf of a page. */
export function isPreflighted(headers: FastifyRequest['headers']): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return (type !== undefined && type !== '' && !simpleTypes.has(type)) || preflightHeaders.some((name) => Boolean(headers[name]));
}

const allowedHeaders = [
  'content-type',
  'authorization',
  'accept-language',
  'x-request-id',
  'x-access-mode',
  'x-purpose',
  'x-case-no',
  ...preflightHeaders,
  'apollographql-client-name',
  'apollographql-client-version',
].join(', ');

function isAllowed(origin: string, origins: readonly string[]): boolean {
  return origins.some((allowed) =>
    allowed.endsWith(':*') ? origin === allowed.slice(0, -2) || origin.startsWith(allowed.slice(0, -1)) : origin === allowed,
  );
}

/** Lets pages of the configured origins ask, and no others. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  const allow = ({ method, headers }: FastifyRequest, reply: FastifyReply, origin: string): void => {
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'x-request-id, x-cost, retry-after');
    if (method !== 'OPTIONS') return;
    reply
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', allowedHeaders)
      .header('access-control-max-age', '600');
    if (headers['access-control-request-private-network']) reply.header('access-control-allow-private-network', 'true');
  };
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('vary', 'origin, accept, accept-language, authorization');
    const { origin } = request.headers;
    if (origin && isAllowed(origin, origins)) allow(request, reply, origin);
    done();
  });
  app.options('/graphql', (_request, reply) => reply.code(204).send());
}
