import { createHash } from 'node:crypto';

/** The last line of an answer. */
export interface Trailer {
  readonly cursor: string;
  readonly count: number;
  readonly tombstones: number;
  readonly sm3: string;
  readonly complete: boolean;
  readonly reason?: string;
  readonly restart?: boolean;
}

/** A refusal, with what the gateway says of it. */
export class Refused extends Error {
  constructor(readonly code: string, readonly restart: boolean, readonly retryable: boolean, readonly retryAfter: number | undefined, text: string) {
    super(`${code}: ${text}`);
  }
}

/** An answer that broke off, or does not have the digest that its trailer tells. It may be asked again. */
export class Broken extends Error {}

interface Told { readonly errors?: readonly { readonly extensions?: { code?: string; zh?: string; en?: string; restart?: boolean; retryable?: boolean } }[] }

async function refusalOf(response: Response): Promise<Refused> {
  const text = await response.text();
  let told: Told = {};
  try {
    told = JSON.parse(text) as Told;
  } catch {
    // a proxy answers in HTML
  }
  const { code = `HTTP_${response.status}`, zh = '', en = '', restart = false, retryable = response.status >= 500 } = told.errors?.[0]?.extensions ?? {};
  const seconds = Number(response.headers.get('retry-after'));
  return new Refused(code, restart, retryable, Number.isFinite(seconds) && seconds > 0 ? seconds : undefined, `${zh} ${en}`);
}

const LINE_FEED = 0x0a;

/** The place behind the last line feed that another line follows; what stands after may be the trailer. */
function endOfGiven(buffer: Buffer): number {
  const end = buffer.at(-1) === LINE_FEED ? buffer.length - 2 : buffer.length - 1;
  return buffer.lastIndexOf(LINE_FEED, end) + 1;
}

const isTrailer = (value: unknown): value is Trailer => typeof (value as Trailer | null)?.cursor === 'string' && typeof (value as Trailer).sm3 === 'string';

/**
 * Reads one answer, hands on its lines as they come, and returns the trailer once the digest of all of them is the one that it tells.
 * @throws {Refused} {Broken}
 */
export async function readAnswer(address: URL, token: string, take: (lines: Buffer) => Promise<void>): Promise<Trailer> {
  const response = await fetch(address, { headers: { accept: 'application/x-ndjson', 'accept-encoding': 'gzip', authorization: `Bearer ${token}` } }).catch((cause: unknown) => {
    throw new Broken('网关不可达。The gateway cannot be reached.', { cause });
  });
  if (!response.ok || !response.body) throw await refusalOf(response);
  const digest = createHash('sm3');
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of response.body) {
      tail = Buffer.concat([tail, chunk]);
      const end = endOfGiven(tail);
      if (end === 0) continue;
      const lines = tail.subarray(0, end);
      digest.update(lines);
      await take(lines);
      tail = tail.subarray(end);
    }
  } catch (cause) {
    if (cause instanceof Error && cause.message !== 'terminated' && !(cause instanceof TypeError)) throw cause;
    throw new Broken('传输中断。The answer broke off.', { cause });
  }
  let trailer: unknown;
  try {
    trailer = (JSON.parse(tail.toString()) as { trailer?: unknown }).trailer;
  } catch {
    // told below
  }
  if (!isTrailer(trailer)) throw new Broken('应答没有尾行。The answer has no trailer.');
  if (trailer.sm3 !== digest.digest('hex')) throw new Broken('应答与其摘要不符。The answer does not have the digest that it tells.');
  return trailer;
}
