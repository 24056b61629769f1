import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { CertificatePair } from './certificate-pair.js';

export interface SecurelyTold { readonly status: number; readonly body: string }
interface SecurelyAsked { readonly path: string; readonly method?: string; readonly headers?: IncomingHttpHeaders; readonly payload?: string; readonly pair?: CertificatePair | undefined }

/** Asks over TLS, showing a certificate or none. */
export const askSecurely = (address: string, { path, method = 'GET', headers = {}, payload, pair }: SecurelyAsked): Promise<SecurelyTold> => new Promise((resolve, reject) => {
  const sent = request(new URL(path, address), { method, headers, rejectUnauthorized: false, agent: false, ...(pair ? { key: pair.key, cert: pair.cert } : {}) }, (reply) => {
    let body = '';
    reply.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => resolve({ status: reply.statusCode ?? 0, body }));
  });
  sent.on('error', reject).end(payload);
});
