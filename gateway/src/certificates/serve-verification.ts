import { isCertificateDigest, readCertificateId } from '@civil/schema/certificates';
import { civilError } from '@civil/schema/errors';
import { anonymousClaims, viewerOf } from '@civil/schema/identity';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientGone } from '../http/client-gone.js';
import { sendFailure } from '../http/failures.js';
import type { GraphqlRouteOptions } from '../http/graphql-route.js';
import { answerContextOf } from '../http/request-facts.js';
import { VERIFICATION_POLICY, type Verification, verificationPage } from './verification-page.js';

/** Trusted operation by which a certificate is verified: the page knows no other way than everybody's. */
const DOCUMENT = 'VerifyCertificate';
/** Whoever scans a code is the public, whatever the browser may hold. */
const publicViewer = viewerOf(anonymousClaims);

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { digest?: unknown } }>;

/** Serves the page to which the code on a printed certificate leads. */
export function serveVerification(app: FastifyInstance, { answerOperation, load, explain }: Pick<GraphqlRouteOptions, 'answerOperation' | 'load' | 'explain'>): void {
  const serve = async (request: Asked, reply: FastifyReply): Promise<FastifyReply> => {
    request.stats.viewer = publicViewer;
    await load.count(publicViewer, request, reply, 1);
    const { params: { id: certId }, query: { digest } } = request;
    if (!readCertificateId(certId)) return sendFailure(request, reply, 400, civilError('CERTIFICATE_ID', { argument: 'id' }), explain);
    if (typeof digest !== 'string' || !isCertificateDigest(digest)) return sendFailure(request, reply, 400, civilError('CERTIFICATE_DIGEST', { argument: 'digest' }), explain);
    const signal = clientGone(reply);
    const { answer } = await load.within(signal, () => answerOperation({ query: undefined, documentId: DOCUMENT, operationName: undefined, variables: { certId, digest } }, {
      viewer: publicViewer, method: 'GET', context: answerContextOf(request, explain), log: request.log, stats: request.stats, accessMode: 'filter', explainsAccess: false, signal,
    }));
    request.stats.tell(answer.errors);
    const verification = answer.data?.['verifyCertificate'] as Verification | null | undefined;
    if (!verification) return sendFailure(request, reply, 503, civilError('UPSTREAM_UNAVAILABLE', { subgraph: 'platform' }), explain);
    return reply.type('text/html; charset=utf-8').header('content-security-policy', VERIFICATION_POLICY).send(verificationPage(certId, verification));
  };
  app.get('/certificates/:id', { exposeHeadRoute: false }, serve);
}
