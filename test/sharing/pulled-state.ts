import { createHash } from 'node:crypto';
import type { SharingGraph } from '../kit/sharing-graph.js';

declare module 'vitest' {
  export interface ProvidedContext {
    pullHistories: number;
  }
}

export interface Line { readonly id: string; readonly at: string; readonly record?: Readonly<Record<string, unknown>>; readonly deleted?: true }
export interface Trailer { readonly cursor: string; readonly count: number; readonly tombstones: number; readonly sm3: string; readonly complete: boolean; readonly reason?: string; readonly restart?: boolean }
export interface Pulled { readonly status: number; readonly lines: readonly Line[]; readonly trailer: Trailer; readonly code?: string }

/** Asks the gateway once, and checks what the trailer tells. */
export async function pullOnce(graph: SharingGraph, parameters: Readonly<Record<string, string>> = {}, resource = 'R07'): Promise<Pulled> {
  const response = await fetch(`${graph.address}/shared/${resource}?${new URLSearchParams(parameters)}`, { headers: { accept: 'application/x-ndjson', authorization: `Bearer ${await graph.token()}` } });
  const text = await response.text();
  if (response.status !== 200) return { status: response.status, lines: [], trailer: {} as Trailer, code: (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? '' };
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const { trailer } = JSON.parse(text.slice(end)) as { trailer: Trailer };
  const lines = text.slice(0, end).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);
  const digest = createHash('sm3').update(text.slice(0, end)).digest('hex');
  if (digest !== trailer.sm3 || lines.length !== trailer.count + trailer.tombstones) throw new Error(`the trailer tells ${JSON.stringify(trailer)} of ${lines.length} lines with the digest ${digest}`);
  return { status: 200, lines, trailer };
}

/** Milliseconds that a consumer waits where the gateway says that it has too much to do, as it does on a machine with other work. */
const OVERLOADED_MS = 500;

/** A consumer that applies what it is given, and begins anew where it is told to. */
export class Consumer {
  readonly held = new Map<string, Readonly<Record<string, unknown>>>();
  restarts = 0;
  tombstones = 0;
  #cursor: string | undefined;

  constructor(readonly graph: SharingGraph, readonly grant: string, readonly resource = 'R07') {}

  #restart(): void {
    this.#cursor = undefined;
    this.held.clear();
    this.restarts++;
  }

  /** Pulls until there is nothing more, `limit` changes at a time, or for some answers only. */
  async pull(limit = 1000, answers = Number.POSITIVE_INFINITY): Promise<this> {
    for (let answer = 0; answer < answers; answer++) {
      const { status, lines, trailer, code } = await pullOnce(this.graph, { grant: this.grant, limit: String(limit), ...(this.#cursor ? { cursor: this.#cursor } : {}) }, this.resource);
      if (status === 409 && code === 'GRANT_CHANGED') {
        this.#restart();
        continue;
      }
      if (code === 'SERVICE_OVERLOADED') {
        answer--;
        await new Promise((resolve) => { setTimeout(resolve, OVERLOADED_MS); });
        continue;
      }
      if (status !== 200) throw new Error(`${status} ${code}`);
      for (const { id, record } of lines) {
        if (record) this.held.set(id, record);
        else this.held.delete(id);
      }
      this.tombstones += trailer.tombstones;
      this.#cursor = trailer.cursor;
      if (trailer.restart) this.#restart();
      if (trailer.complete) return this;
    }
    return this;
  }

  /** What it holds, in an order that does not depend on its ids. */
  state(): string[] {
    return [...this.held.values()].map((record) => JSON.stringify(record)).sort();
  }
}
