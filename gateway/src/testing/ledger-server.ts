import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isServiceCall, SERVICE_SIGNATURE_HEADER, viewerContextKey } from '@civil/schema/identity';
import { chainHash, type DisclosureEntry, LEDGER_ENTRIES_PATH, LEDGER_GENESIS, type LedgerDelivery } from '@civil/schema/ledger';

/** How the next deliveries go wrong. */
type Fault = 'hang' | 'garbage' | 'cut-before' | 'cut-after' | 'down';

/** A real HTTP service that keeps entries as the platform does: each once, chained, with a receipt. It can fail in every way a service does. */
export class LedgerServer {
  readonly entries: DisclosureEntry[] = [];
  /** Entries of every delivery, repeated ones too. */
  readonly deliveries: number[] = [];
  fault: Fault | undefined;
  /** Entries that the service calls malformed. */
  refuses: (entry: DisclosureEntry) => boolean = () => false;
  hash = LEDGER_GENESIS;
  #server: Server | undefined;
  #port = 0;
  readonly #key: KeyObject;

  constructor(secret: string) {
    this.#key = viewerContextKey(secret, 'platform');
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#handle(request, response));
    await new Promise<void>((resolve) => {
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => {
      if (server) server.close(() => resolve());
      else resolve();
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const send = (status: number, answer: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    };
    if (request.url !== LEDGER_ENTRIES_PATH) return send(404, {});
    if (!isServiceCall(this.#key, request.headers[SERVICE_SIGNATURE_HEADER], LEDGER_ENTRIES_PATH, body)) return send(401, {});
    const { entries } = JSON.parse(body) as LedgerDelivery;
    this.deliveries.push(entries.length);
    if (this.fault === 'hang') return;
    if (this.fault === 'down') return send(503, {});
    if (this.fault === 'cut-before') return void request.socket.destroy();
    if (entries.some((entry) => this.refuses(entry))) return send(400, { errors: [] });
    for (const entry of entries) this.#keep(entry);
    if (this.fault === 'cut-after') return void request.socket.destroy();
    if (this.fault === 'garbage') return send(200, { sequence: 'x' });
    send(200, { sequence: this.entries.length, hash: this.hash });
  }

  #keep(entry: DisclosureEntry): void {
    if (this.entries.some(({ id }) => id === entry.id)) return;
    this.entries.push(entry);
    this.hash = chainHash(this.hash, this.entries.length, entry);
  }
}
