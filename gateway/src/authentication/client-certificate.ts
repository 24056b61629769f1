import { hash, X509Certificate } from 'node:crypto';
import { TLSSocket } from 'node:tls';
import type { FastifyRequest } from 'fastify';

/**
 * How the certificate of a client comes to the gateway: shown on the connection, where TLS ends here; passed on by the proxy before it in `Client-Cert`
 * (RFC 9440), which that proxy takes out of whatever clients send; or not at all.
 */
export const certificateSources = ['none', 'connection', 'proxy'] as const;
export type CertificateSource = (typeof certificateSources)[number];

/** The SHA-256 of the certificate that whoever sent a request has shown, base64url (RFC 8705, section 3.1); undefined where none holds. */
export type ReadThumbprint = (request: FastifyRequest) => string | undefined;

/** No certificate of a client is longer, so a longer text is not decoded. */
const LONGEST_HEADER = 16_384;

function ofConnection({ raw: { socket } }: FastifyRequest): X509Certificate | undefined {
  return socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
}

/** Only of a request that came through a proxy whose word is taken: one who reaches the gateway past it proves nothing by a header. */
function ofProxy({ headers, ips }: FastifyRequest): X509Certificate | undefined {
  const text = headers['client-cert'];
  if (typeof text !== 'string' || text.length > LONGEST_HEADER || (ips?.length ?? 0) < 2) return undefined;
  const encoded = /^:([A-Za-z0-9+/]+={0,2}):$/.exec(text)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return new X509Certificate(Buffer.from(encoded, 'base64'));
  } catch {
    return undefined;
  }
}

/**
 * Reads who shows which certificate. Who issued it does not matter, as the register of clients holds its SHA-256 (RFC 8705, section 2.2); that its holder has
 * the key was proved by the handshake, here or at the proxy.
 */
export function createThumbprintReader(source: CertificateSource): ReadThumbprint {
  if (source === 'none') return () => undefined;
  const read = source === 'connection' ? ofConnection : ofProxy;
  return (request) => {
    const certificate = read(request);
    const now = new Date();
    return certificate && certificate.validFromDate <= now && now <= certificate.validToDate ? hash('sha256', certificate.raw, 'base64url') : undefined;
  };
}
