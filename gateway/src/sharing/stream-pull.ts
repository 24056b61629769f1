import { isStop, type Pull, type PullPage, type PullStop } from './pull.js';

/** The last line of a pull: how far it came, and what proves that all of it arrived. */
export interface Trailer {
  /** Where to go on. */
  readonly cursor: string;
  readonly count: number;
  readonly tombstones: number;
  /** SM3 of all bytes before the trailer. */
  readonly sm3: string;
  /** Whether there was nothing more at that moment. */
  readonly complete: boolean;
  /** Why not: a code of the catalogue, or `LIMIT`. */
  readonly reason?: string;
  /** Whether going on takes a full snapshot. */
  readonly restart?: boolean;
}

/** The trailer of what a pull has read so far, where it is all there is. */
export const trailerOf = (pull: Pull): Trailer => ({ cursor: pull.cursor(), count: pull.count, tombstones: pull.tombstones, sm3: pull.sm3, complete: true });

/** The trailer of a pull that ended before there was nothing more. */
export const stoppedAt = (reached: Trailer, { reason, restart }: PullStop): Trailer => ({ ...reached, complete: false, reason, restart });

/** What a stream tells of its end, for the log. */
export interface StreamEnd {
  readonly bytes: number;
  readonly trailer: Trailer | undefined;
}

export interface StreamOptions {
  /** Milliseconds that a client may take for one page before the pull ends without a trailer. */
  readonly stallMs: number;
  /** Closes the connection of a client that does not read. */
  readonly cut: () => void;
  /** Waited for before the trailer leaves: whoever has it may come again at once. */
  readonly settle: () => Promise<void>;
  /** Called once, however the stream ends. */
  readonly onEnd: (end: StreamEnd) => void;
}

/**
 * The lines of a pull from its first page on, then its trailer. The page after is read while one is on its way, and no further: a client that
 * reads slowly slows the owner down.
 */
export async function* streamPull(pull: Pull, first: PullPage, { stallMs, cut, settle, onEnd }: StreamOptions): AsyncGenerator<Buffer> {
  let bytes = 0;
  let trailer: Trailer | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const given = (chunk: Buffer): Buffer => {
    waiting = setTimeout(cut, stallMs).unref();
    bytes += chunk.length;
    return chunk;
  };
  try {
    for (let page = first; !trailer; ) {
      // Told of what is given, so it is kept before the page after counts.
      const reached = trailerOf(pull);
      const ahead = page.hasMore ? pull.next() : undefined;
      ahead?.catch(() => undefined);
      if (page.bytes.length > 0) yield given(page.bytes);
      clearTimeout(waiting);
      const next = await ahead;
      if (next === undefined) trailer = reached;
      else if (isStop(next)) trailer = stoppedAt(reached, next);
      else page = next;
    }
    await settle();
    yield given(Buffer.from(`${JSON.stringify({ trailer })}\n`));
  } finally {
    clearTimeout(waiting);
    onEnd({ bytes, trailer });
  }
}
