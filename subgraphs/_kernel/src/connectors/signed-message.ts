import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { httpbis, type Request, type Response, type SigningKey, type VerifyConfig } from 'http-message-signatures';

/**
 * HTTP messages between systems, signed with Ed25519 as RFC 9421 says, with the digest of their content as RFC 9530 says. A request binds its method,
 * target, content and idempotency key; an answer binds its status and content, and what it answers.
 */

export type Headers = Record<string, string | string[]>;

const REQUEST_FIELDS = ['@method', '@target-uri', 'content-type', 'content-digest', 'idempotency-key'];
const RESPONSE_FIELDS = ['@status', 'content-digest', 'content-digest;req', 'idempotency-key;req'];
const PARAMETERS = ['created', 'expires', 'keyid', 'alg', 'nonce'];
const ALGORITHM = 'ed25519';
const LIFETIME_MS = 300_000;
/** How far the clocks of two systems may differ, in seconds. */
const TOLERANCE_SECONDS = 60;
const MAX_AGE_SECONDS = 300;

export interface KeyPair {
  readonly keyId: string;
  /** Ed25519. */
  readonly privateKey: KeyObject;
}

export interface PeerKey {
  readonly keyId: string;
  /** Ed25519. */
  readonly publicKey: KeyObject;
}

/** Value of the header `content-digest` of a body. */
export const contentDigest = (body: string | Buffer): string => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;

const signerOf = ({ keyId, privateKey }: KeyPair): SigningKey => ({ id: keyId, alg: ALGORITHM, sign: async (data) => sign(null, data, privateKey) });

const signingOf = (keys: KeyPair, fields: string[], nonce: string) => ({
  key: signerOf(keys), name: 'sig', fields, params: PARAMETERS,
  paramValues: { created: new Date(), expires: new Date(Date.now() + LIFETIME_MS), alg: ALGORITHM, nonce },
});

const verifyingOf = ({ keyId, publicKey }: PeerKey): VerifyConfig => ({
  keyLookup: async ({ keyid }) => (keyid === keyId ? { id: keyId, algs: [ALGORITHM], verify: async (data, signature) => verify(null, data, publicKey, signature) } : null),
  requiredParams: ['created', 'expires', 'keyid'], tolerance: TOLERANCE_SECONDS, maxAge: MAX_AGE_SECONDS, all: true,
});

/** The headers of a request together with its signature. @param nonce differs from request to request. */
export async function signRequest(keys: KeyPair, request: Request, nonce: string): Promise<Headers> {
  return (await httpbis.signMessage<Request>(signingOf(keys, REQUEST_FIELDS, nonce), request)).headers;
}

/** The headers of an answer together with its signature. */
export async function signResponse(keys: KeyPair, response: Response, request: Request, nonce: string): Promise<Headers> {
  return (await httpbis.signMessage<Response>(signingOf(keys, RESPONSE_FIELDS, nonce), response, request)).headers;
}

/**
 * What the one signature of a message covers. The library tells by name alone what is covered, so that a field of the answer could stand for that of the
 * request, and of several signatures it tells the last; both are looked at here.
 */
function coveredBy({ 'signature-input': input }: Headers): string[] {
  const [, list] = (typeof input === 'string' && /^[\w.*-]+=\(([^()]*)\)(?:;[^,]*)?$/.exec(input)) || [];
  return list?.split(' ') ?? [];
}

const quoted = (field: string): string => field.replace(/^[^;]+/, '"$&"');

const holds = async (body: string | Buffer, headers: Headers, fields: readonly string[], check: () => Promise<boolean | null>): Promise<boolean> => {
  if (headers['content-digest'] !== contentDigest(body)) return false;
  const covered = coveredBy(headers);
  if (!fields.every((field) => covered.includes(quoted(field)))) return false;
  try {
    return (await check()) === true;
  } catch {
    return false; // the library tells of headers that are no signature, and of one that has expired, by throwing
  }
};

/** Whether a request was signed by the peer, not long ago, over just this body. */
export const isSignedRequest = (peer: PeerKey, request: Request, body: string | Buffer): Promise<boolean> =>
  holds(body, request.headers, REQUEST_FIELDS, () => httpbis.verifyMessage(verifyingOf(peer), request));

/** Whether an answer was signed by the peer, not long ago, over just this body and in answer to just this request. */
export const isSignedResponse = (peer: PeerKey, response: Response, body: string | Buffer, request: Request): Promise<boolean> =>
  holds(body, response.headers, RESPONSE_FIELDS, () => httpbis.verifyMessage(verifyingOf(peer), response, request));
