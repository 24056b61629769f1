import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

export interface SupergraphFileOptions {
  readonly path: string;
  /** Milliseconds between two looks; 0 looks only when asked to. */
  readonly pollMs: number;
  /** Text that is served already. */
  readonly served: string;
  /** Takes a new text, or refuses it and says so itself. */
  readonly take: (text: string) => Promise<boolean>;
  readonly warn: (message: string) => void;
}

/** What a look at the file came to. */
export type Look = 'unchanged' | 'taken' | 'refused' | 'unsettled' | 'unreadable';

export interface SupergraphFile {
  /** Looks at the file now, and once more where it may still be written to. */
  look(): Promise<Look>;
  stop(): void;
}

/**
 * Milliseconds between two readings that must find the same text. The date of the file does not tell whether it is still written to:
 * ext4 shows a file that is being cut to nothing as empty and old.
 */
const SETTLE_MS = 250;
/** Refused texts that are not tried again. */
const KEPT_REFUSED = 16;

const digestOf = (text: string): string => hash('sha256', text);

/**
 * Watches a file by asking for its state and, where that changed, reading it. `fs.watch` would tell sooner, but it tells nothing on
 * network mounts, loses a file that is replaced by renaming, and fires in the middle of a write.
 */
export function watchSupergraphFile({ path, pollMs, served, take, warn }: SupergraphFileOptions): SupergraphFile {
  let taken = digestOf(served);
  const refused = new Set<string>();
  let settledState: string | undefined;
  let seen: { readonly digest: string; readonly since: number } | undefined;
  let isUnreadable = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const stateOf = async (): Promise<string> => {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    return `${ino}:${size}:${mtimeMs}:${ctimeMs}`;
  };

  const read = async (): Promise<{ state: string; text: string; isSame: boolean } | undefined> => {
    const state = await stateOf();
    if (state === settledState) return undefined;
    const text = await readFile(path, 'utf8');
    return { state, text, isSame: (await stateOf()) === state };
  };

  const lookOnce = async (): Promise<Look> => {
    const found = await read();
    isUnreadable = false;
    if (!found) return 'unchanged';
    const digest = digestOf(found.text);
    if (seen?.digest !== digest) seen = { digest, since: performance.now() };
    if (!found.isSame || performance.now() - seen.since < SETTLE_MS) return 'unsettled';
    settledState = found.state;
    if (digest === taken || refused.has(digest)) return 'unchanged';
    if (await take(found.text)) {
      taken = digest;
      return 'taken';
    }
    const [oldest] = refused;
    if (refused.size >= KEPT_REFUSED && oldest !== undefined) refused.delete(oldest);
    refused.add(digest);
    return 'refused';
  };

  /** While a file is replaced it may be missing for a moment, which is told once and tried again. */
  const lookSafely = async (): Promise<Look> => {
    try {
      return await lookOnce();
    } catch {
      if (!isUnreadable) warn('the supergraph file cannot be read; the one in use is served on');
      isUnreadable = true;
      return 'unreadable';
    }
  };

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Look>): Promise<Look> => {
    const done = queue.then(() => (isStopped ? 'unchanged' : work()));
    queue = done;
    return done;
  };
  const poll = async (): Promise<void> => {
    await inTurn(lookSafely);
    if (!isStopped) timer = setTimeout(poll, pollMs).unref();
  };
  if (pollMs > 0) timer = setTimeout(poll, pollMs).unref();

  return {
    look: () =>
      inTurn(async () => {
        const first = await lookSafely();
        if (first !== 'unsettled') return first;
        await pause(SETTLE_MS + 1);
        return lookSafely();
      }),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
