import { Agent, request } from 'node:http';
import { pid } from 'node:process';
import type { Load, LoadResult } from './load-generator.js';
import { quantile } from './statistics.js';

/** Asks what the parent process tells it to, for as long as it tells, and reports. It ends with its parent. */
interface Reply {
  readonly status: number;
  readonly bytes: number;
}

const post = (url: URL, agent: Agent, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers, 'content-length': body.length } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => { bytes += chunk.length; });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

async function run({ url, requests, connections, seconds = Number.POSITIVE_INFINITY, answers: most = Number.POSITIVE_INFINITY }: Load): Promise<LoadResult> {
  const target = new URL(url);
  const prepared = requests.map(({ body, headers = {}, bytes }) => ({ body: Buffer.from(body), headers, bytes }));
  // New connections for each load: a server closes those that were idle between two, perhaps as the next request is on its way.
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo' });
  const latencies: number[] = [];
  let [asked, failures] = [0, 0];
  let firstFailure: string | undefined;
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (asked < most && performance.now() < until) {
      const next = prepared[asked % prepared.length];
      asked += 1;
      if (!next) return;
      const sentAt = performance.now();
      const reply = await post(target, agent, next.headers, next.body).catch((error: unknown) => String(error));
      latencies.push(performance.now() - sentAt);
      if (typeof reply !== 'string' && reply.status === 200 && (next.bytes === undefined || next.bytes === reply.bytes)) continue;
      failures += 1;
      firstFailure ??= typeof reply === 'string' ? reply : `status ${reply.status}, ${reply.bytes} bytes${next.bytes === undefined ? '' : ` instead of ${next.bytes}`}`;
    }
  }));
  agent.destroy();
  return {
    answers: latencies.length, failures, ...(firstFailure === undefined ? {} : { firstFailure }), seconds: (performance.now() - started) / 1000,
    p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99),
  };
}

process.on('message', (load: Load) => void run(load).then((result) => process.send?.(result), (error: unknown) => {
  process.stderr.write(`load process ${pid}: ${String(error)}\n`);
  process.exit(1);
}));
process.on('disconnect', () => process.exit(0));
