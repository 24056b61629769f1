import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Broken, readAnswer, Refused, type Trailer } from './answer.js';
import { emptyState, openLog, type PullState, readState, StateFault, writeState } from './state.js';
import type { TokenSource } from './token.js';

export interface PullOptions {
  readonly url: string;
  readonly resource: string;
  /** The file that lines are appended to, as they come. */
  readonly log: string;
  readonly fields: string | undefined;
  readonly grant: string | undefined;
  /** Changes of one answer: so many at most are asked again after a crash. */
  readonly chunk: number;
  readonly token: TokenSource;
  /** Begins with a full snapshot, whatever is there. */
  readonly restart: boolean;
  readonly tell: (state: PullState) => void;
}

/** How a pull came to its end. */
export interface PullEnd {
  readonly state: PullState;
  /** Code for which it cannot go on now; none where there is nothing more. */
  readonly reason?: string;
  /** Whether going on takes a full snapshot. */
  readonly restart?: boolean;
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number;
}

const MOST_TRIES = 8;
/** Codes that pass by themselves within seconds; a quota takes until the next day. */
const passing = new Set(['PULL_IN_PROGRESS', 'SERVICE_OVERLOADED', 'SERVICE_STOPPING', 'UPSTREAM_UNAVAILABLE', 'DOWNSTREAM_SERVICE_ERROR', 'RATE_LIMITED', 'LEDGER_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'HTTP_502', 'HTTP_503', 'HTTP_504']);

export const stateFileOf = (log: string): string => `${log}.state`;

/** @throws {StateFault} */
async function begin({ resource, fields = null, grant = null, log, restart }: Pick<PullOptions, 'resource' | 'log' | 'restart'> & { fields?: string | null; grant?: string | null }): Promise<PullState> {
  const file = stateFileOf(log);
  if (restart) await Promise.all([log, file].map((each) => rm(each, { force: true })));
  const known = await readState(file);
  if (known) {
    if (known.resource === resource && known.fields === fields && known.grant === grant) return known;
    throw new StateFault(`${log} 是另一次提取的结果。${log} is of another pull: of ${known.resource}, fields ${known.fields ?? 'all'}.`);
  }
  if (existsSync(log)) throw new StateFault(`${log} 已存在，且非本命令所写。${log} is there and was not written by a pull.`);
  // The state comes first: a file without one is somebody else's.
  const state = emptyState({ resource, fields, grant });
  await writeState(file, state);
  return state;
}

/** Pulls a resource into a file until there is nothing more, going on from where an earlier pull, or one that was killed, has come to. */
export async function pullResource(options: PullOptions): Promise<PullEnd> {
  const { url, resource, log, fields, grant, chunk, token, tell } = options;
  let state = await begin({ resource, log, restart: options.restart, ...(fields ? { fields } : {}), ...(grant ? { grant } : {}) });
  const { handle, digest } = await openLog(log, state);
  let whole = digest;

  const answerFrom = async (): Promise<Trailer> => {
    const address = new URL(`/shared/${resource}`, url);
    address.searchParams.set('limit', String(chunk));
    for (const [name, value] of [['cursor', state.cursor], ['fields', fields], ['grant', grant]] as const) if (value) address.searchParams.set(name, value);
    let bytes = state.bytes;
    const next = whole.copy();
    try {
      const trailer = await readAnswer(address, await token(), async (lines) => {
        await handle.write(lines, 0, lines.length, bytes);
        bytes += lines.length;
        next.update(lines);
      });
      await handle.sync();
      whole = next;
      state = { ...state, cursor: trailer.cursor, bytes, sm3: whole.copy().digest('hex'), records: state.records + trailer.count, tombstones: state.tombstones + trailer.tombstones };
      await writeState(stateFileOf(log), state);
      return trailer;
    } catch (cause) {
      await handle.truncate(state.bytes);
      throw cause;
    }
  };

  try {
    for (let tries = 0; ; ) {
      try {
        const { complete, reason = '', restart = false } = await answerFrom();
        tell(state);
        if (complete) return { state };
        if (reason !== 'LIMIT' && !passing.has(reason)) return { state, reason, restart };
        tries = reason === 'LIMIT' ? 0 : tries + 1;
        if (tries >= MOST_TRIES) return { state, reason, restart };
      } catch (cause) {
        tries += 1;
        if (cause instanceof Refused && (!passing.has(cause.code) || tries >= MOST_TRIES)) {
          return { state, reason: cause.message, restart: cause.restart, ...(cause.retryAfter ? { retryAfter: cause.retryAfter } : {}) };
        }
        if (!(cause instanceof Refused) && !(cause instanceof Broken && tries < MOST_TRIES)) throw cause;
      }
      if (tries > 0) await pause(Math.min(250 * 2 ** tries, 5000));
    }
  } finally {
    await handle.close();
  }
}
