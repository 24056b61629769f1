import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { isServiceCall, SERVICE_SIGNATURE_HEADER, viewerContextKey } from '@civil/schema/identity';
import { DISCLOSURE_EXTENSION, LEDGER_ENTRIES_PATH, type LedgerDelivery, type LedgerReceipt } from '@civil/schema/ledger';
import { neutralSubgraphs } from './neutral-graph.js';
import { createPreparedAnswers } from './prepared-answers.js';

/**
 * The process of all subgraphs of the neutral graph, and of a platform that takes entries of the ledger. `/plain` answers as any subgraph
 * does; `/reporting` tells beside it what it discloses, as the kernel of ours does. Its argument are the ports and the secret, as JSON.
 */
export interface SubgraphPorts {
  readonly ports: Readonly<Record<(typeof neutralSubgraphs)[number] | 'platform', number>>;
  readonly secret: string;
}

const { ports, secret } = JSON.parse(process.argv[2] ?? '') as SubgraphPorts;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

function listen(port: number, answer: (request: IncomingMessage, body: string) => { status: number; text: string }): Server {
  const handle: RequestListener = (request, response) => void bodyOf(request).then((body) => {
    const { status, text } = answer(request, body);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  }).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
  const server = createServer(handle);
  // Between two rounds a gateway may be idle for a minute; what it would find closed is no part of the comparison.
  server.keepAliveTimeout = 600_000;
  return server.listen(port, '127.0.0.1');
}

for (const name of neutralSubgraphs) {
  const answer = createPreparedAnswers(name);
  listen(ports[name], (request, body) => {
    if (request.method !== 'POST') return { status: 200, text: '{}' };
    const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    const { data, reports } = answer(query, variables);
    const tells = request.url?.startsWith('/reporting') && reports.length > 0;
    return { status: 200, text: tells ? `{"data":${data},"extensions":{"${DISCLOSURE_EXTENSION}":${JSON.stringify(reports)}}}` : `{"data":${data}}` };
  });
}

const platformKey = viewerContextKey(secret, 'platform');
let sequence = 0;
listen(ports.platform, (request, body) => {
  if (request.url !== LEDGER_ENTRIES_PATH) return { status: 200, text: '{}' };
  if (!isServiceCall(platformKey, request.headers[SERVICE_SIGNATURE_HEADER], LEDGER_ENTRIES_PATH, body)) return { status: 401, text: '{}' };
  sequence += (JSON.parse(body) as LedgerDelivery).entries.length;
  const receipt: LedgerReceipt = { sequence, hash: sequence.toString(16).padStart(64, '0') };
  return { status: 200, text: JSON.stringify(receipt) };
});
