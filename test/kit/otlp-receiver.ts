import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came over the wire. */
export interface ReceivedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly hasFailed: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

type Value = { stringValue?: string; intValue?: number | string; doubleValue?: number; boolValue?: boolean };
type Attributes = readonly { key: string; value: Value }[];
interface Batch {
  resourceSpans: {
    resource: { attributes: Attributes };
    scopeSpans: { spans: { name: string; traceId: string; spanId: string; parentSpanId?: string; status?: { code?: number }; attributes: Attributes }[] }[];
  }[];
}

const read = (attributes: Attributes): Record<string, unknown> => Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** Takes traces as a collector does, by OTLP over HTTP in JSON, and keeps what was sent. The gateway has its like: rooms share no test code. */
export class OtlpReceiver {
  readonly spans: ReceivedSpan[] = [];
  /** Everything as it came, to look for what must not be in it. */
  readonly texts: string[] = [];
  readonly #server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    this.texts.push(Buffer.concat(chunks).toString());
    if (request.url === '/v1/traces') this.#take(JSON.parse(this.texts.at(-1) ?? '{}') as Batch);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => { this.#server.listen(0, '127.0.0.1', resolve); });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => { this.#server.close(resolve); });
  }

  #take({ resourceSpans }: Batch): void {
    for (const { resource, scopeSpans } of resourceSpans) {
      for (const span of scopeSpans.flatMap(({ spans }) => spans)) {
        this.spans.push({
          service: String(read(resource.attributes)['service.name']),
          name: span.name, traceId: span.traceId, spanId: span.spanId, parentSpanId: span.parentSpanId,
          hasFailed: span.status?.code === 2, attributes: read(span.attributes),
        });
      }
    }
  }
}
