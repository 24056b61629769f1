import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

/** Where the metrics are served apart from the graph. */
export interface MetricsListenerOptions {
  readonly port: number;
  readonly host: string;
}

/** Answers `/metrics` in the text form of Prometheus. */
export function serveMetrics(app: FastifyInstance, registry: Registry): void {
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

/** Serves the metrics on a port of their own, so that no rule of a proxy before the graph can let the public near them. */
export async function listenForMetrics(registry: Registry, { port, host }: MetricsListenerOptions): Promise<{ address: string; close: () => Promise<void> }> {
  const app = fastify({ forceCloseConnections: true });
  serveMetrics(app, registry);
  await app.listen({ port, host });
  const { port: taken } = app.server.address() as AddressInfo;
  return { address: `http://${host}:${taken}`, close: () => app.close() };
}
