import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a subgraph: passes on what comes, or behaves as the subgraph would on a bad day. */
export class Front {
  /** What questions of the graph get; everything else is always passed on. */
  day: 'good' | 'hangs' | { readonly status: number; readonly body: string } = 'good';
  readonly #target: URL;
  #server: Server | undefined;
  #port = 0;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}${this.#target.pathname}`;
  }

  async start(): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      const { url = '/', method = 'GET', headers } = incoming;
      const day = url === this.#target.pathname ? this.day : 'good';
      if (day === 'hangs') return;
      if (day !== 'good') {
        incoming.resume().on('end', () => outgoing.writeHead(day.status, { 'content-type': 'application/json' }).end(day.body));
        return;
      }
      const onward = send(new URL(url, this.#target), { method, headers }, (reply) => reply.pipe(outgoing.writeHead(reply.statusCode ?? 500, reply.headers)));
      incoming.pipe(onward.on('error', () => outgoing.destroy()));
    });
    await new Promise<void>((resolve) => { server.listen(this.#port, '127.0.0.1', resolve); });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => { if (server) server.close(() => resolve()); else resolve(); });
  }
}
