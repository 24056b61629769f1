import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { JWK } from 'jose';
import type { TokenOptions } from '../authentication/authenticator.js';
import { createClientProof } from '../authentication/client-assertion.js';
import type { ReadThumbprint } from '../authentication/client-certificate.js';
import { serveToken } from '../authentication/serve-token.js';
import type { GraphqlRouteOptions } from '../http/graphql-route.js';
import type { SharedStoreOptions } from '../redis/open-redis.js';
import type { CallService } from '../subgraph-client/service-client.js';
import { SharingKeys } from './bind-grant.js';
import { bindSharedOperations } from './bind-shared-operation.js';
import { createGrantsOfClient } from './grants-of-client.js';
import type { PullParts } from './pull.js';
import { createLeases } from './pull-lease.js';
import { createQuotas } from './pull-quota.js';
import { createRegisteredResources } from './registered-resources.js';
import { serveSharing } from './serve-sharing.js';
import { openSharedDocuments } from './shared-documents.js';
import type { VerifyParts } from './verify-person.js';

/** How data are shared with machine clients. */
export interface SharingOptions {
  /** Texts of the shared documents by their file, which is called by the id of its resource. */
  readonly documents: Readonly<Record<string, string>>;
  /** At least 32 characters; seals cursors and the ids of records. Who changes it changes every id that consumers hold. */
  readonly secret: string;
  /** Milliseconds that a client may leave a page unread. */
  readonly stallMs?: number;
  /** Questions about persons that one client may ask in a minute. */
  readonly questionsPerMinute?: number;
  /** Milliseconds for which the grants of a client, and the catalogue, are taken for unchanged. */
  readonly grantsKnownMs?: number;
  /** Signs access tokens of machine clients; without it they have them from elsewhere. */
  readonly signingKey?: () => Promise<JWK>;
}

export interface SharingContext extends Pick<GraphqlRouteOptions, 'authenticate' | 'bindPurpose' | 'load' | 'explain' | 'answerOperation'> {
  readonly callService: CallService;
  readonly schema: () => GraphQLSchema;
  readonly shared: SharedStoreOptions;
  readonly isStopping: () => boolean;
  readonly token: Pick<TokenOptions, 'issuer' | 'audience'>;
  readonly thumbprintOf: ReadThumbprint;
}

const STALL_MS = 60_000;
/** Somebody at a counter asks one question after the other; whoever asks faster goes through a list. */
const QUESTIONS_PER_MINUTE = 60;

/** Serves what is shared, and returns how operations are answered where some of them draw on grants. */
export function openSharing(app: FastifyInstance, options: SharingOptions, context: SharingContext): GraphqlRouteOptions['answerOperation'] {
  const { answerOperation, callService, schema, shared, isStopping, load, token, thumbprintOf } = context;
  const documents = openSharedDocuments({ texts: options.documents, schema, log: app.log });
  const parts: PullParts & VerifyParts = {
    answerOperation: (request, caller) => load.within(caller.signal, () => answerOperation(request, caller)),
    findDocument: documents.find,
    grantsOf: createGrantsOfClient(callService, options.grantsKnownMs),
    quotas: createQuotas(shared),
    keys: new SharingKeys(options.secret),
    isStopping,
    callService,
  };
  serveSharing(app, {
    ...context, documents, parts, registered: createRegisteredResources(callService, options.grantsKnownMs), leases: createLeases(shared), stallMs: options.stallMs ?? STALL_MS, questionsPerMinute: options.questionsPerMinute ?? QUESTIONS_PER_MINUTE,
  });
  if (options.signingKey) {
    const proveClient = createClientProof({ callService, audience: token.issuer, store: shared });
    serveToken(app, { proveClient, load, signingKey: options.signingKey, issuer: token.issuer, audience: token.audience, thumbprintOf });
  }
  return bindSharedOperations(answerOperation, documents, parts);
}
