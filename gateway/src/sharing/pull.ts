import { createHash, type Hash } from 'node:crypto';
import { POLICY_VERSION } from '@civil/schema/access';
import { catalogueEntry, civilError } from '@civil/schema/errors';
import type { Viewer } from '@civil/schema/identity';
import type { ClientGrant } from '@civil/schema/sharing';
import { GraphQLError } from 'graphql';
import { isWithheld } from '../access/access-gate.js';
import type { Answer } from '../http/answer.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { Caller, Outcome } from '../operations/answer-operation.js';
import { bindGrant, grantedItems, type SharingKeys, whyClosed } from './bind-grant.js';
import type { SharedDocument } from './compile-shared-document.js';
import type { GrantsOfClient } from './grants-of-client.js';
import { dayOf, isOfGrant, writePullCursor } from './pull-cursor.js';
import type { Lease } from './pull-lease.js';
import type { Quotas } from './pull-quota.js';
import { writeLines, type WrittenLines } from './write-lines.js';

/** Changes that one page asks the owner for: as many as it gives, as each page is signed for, checked and entered in the ledger anew. */
export const PAGE = 1000;

/** What every pull of a gateway needs. */
export interface PullParts {
  readonly answerOperation: (request: GraphqlRequest, caller: Caller) => Promise<Outcome>;
  /** The document as the graph of the moment has it. */
  readonly findDocument: (resource: string) => SharedDocument | undefined;
  readonly grantsOf: GrantsOfClient;
  readonly quotas: Quotas;
  readonly keys: SharingKeys;
  readonly isStopping: () => boolean;
}

/** One pull of one client. */
export interface PullTask {
  readonly viewer: Viewer;
  readonly grant: ClientGrant;
  readonly resource: string;
  /** Items asked for, where they are not all that the grant opens. */
  readonly asked: readonly string[] | undefined;
  /** Cursor of the owner to go on after. */
  readonly after: string | undefined;
  readonly limit: number | undefined;
  readonly lease: Pick<Lease, 'holds'>;
  readonly caller: Omit<Caller, 'viewer'>;
}

/** A page as it leaves. */
export interface PullPage {
  readonly bytes: Buffer;
  readonly hasMore: boolean;
}

/** Why a pull ends before there is nothing more. */
export interface PullStop {
  /** Code of the catalogue, or `LIMIT`. */
  readonly reason: string;
  /** Whether going on takes a full snapshot. */
  readonly restart: boolean;
  readonly error?: GraphQLError;
}

export const isStop = (next: PullPage | PullStop): next is PullStop => 'reason' in next;

const stopFor = (error: GraphQLError): PullStop =>
  ({ reason: String(error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR'), restart: error.extensions['restart'] === true, error });

interface Page {
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

/** The page of an answer, or what keeps it from being whole. A value that the policy withholds does not; one that failed would be taken for empty. */
function pageOf({ data, errors = [] }: Answer, rootKey: string): Page | GraphQLError {
  const page = data?.[rootKey] as Partial<Page> | null | undefined;
  const isWhole = Array.isArray(page?.changes) && typeof page.cursor === 'string' && typeof page.hasMore === 'boolean';
  const fault = isWhole ? errors.find((error) => !isWithheld(error)) : (errors[0] ?? { extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } });
  if (!fault) return page as Page;
  const code = String(fault.extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR');
  return civilError(catalogueEntry(code) ? code : 'DOWNSTREAM_SERVICE_ERROR', code.startsWith('CURSOR_') ? { restart: true } : {});
}

/** The name under which a page is entered in the ledger: the resource, and the rows and the digest of the pull up to the end of the page. */
export const entryName = (resource: string, rows: number, digest: string): string => `pull.${resource}.${rows}.${digest}`;

/** A digest so far, which may go on. */
const textOf = (digest: Hash): string => digest.copy().digest('hex');

/** A document with what the grant opens of it, and who draws on that. */
interface Bound {
  readonly document: SharedDocument;
  readonly items: readonly string[];
  readonly viewer: Viewer;
}

/** Reads a resource page after page for one grant. Every page goes through all locks of an operation and is entered in the ledger before it leaves. */
export class Pull {
  count = 0;
  tombstones = 0;
  #digest: Hash = createHash('sm3');
  readonly #parts: PullParts;
  readonly #task: PullTask;
  #after: string | undefined;
  #bound: Bound | undefined;

  constructor(parts: PullParts, task: PullTask) {
    this.#parts = parts;
    this.#task = task;
    this.#after = task.after;
  }

  /** SM3 of all lines so far. */
  get sm3(): string {
    return textOf(this.#digest);
  }

  /** Where to go on. */
  cursor(now = Date.now()): string {
    const { viewer: { claims }, resource, grant, asked } = this.#task;
    return writePullCursor(this.#parts.keys.cursorKey, {
      client: claims.sub, resource, grantId: grant.id, grantVersion: grant.version, policy: POLICY_VERSION, inner: this.#after ?? '', fields: asked, issuedOn: dayOf(now),
    });
  }

  /** The next page, or why there is none. */
  async next(): Promise<PullPage | PullStop> {
    try {
      return (await this.#whyStop()) ?? (await this.#page());
    } catch (cause) {
      if (cause instanceof GraphQLError) return stopFor(cause);
      throw cause;
    }
  }

  /** What has come between since the last page. */
  async #whyStop(): Promise<PullStop | undefined> {
    const { grantsOf, isStopping } = this.#parts;
    const { grant, viewer, limit, lease } = this.#task;
    if (limit !== undefined && this.count + this.tombstones >= limit) return { reason: 'LIMIT', restart: false };
    if (isStopping()) return stopFor(civilError('SERVICE_STOPPING'));
    if (!lease.holds) return stopFor(civilError('PULL_IN_PROGRESS'));
    const current = (await grantsOf(viewer.claims)).find(({ id }) => id === grant.id);
    if (!current) return stopFor(civilError('GRANT_MISSING', { restart: true }));
    const closed = whyClosed(current);
    if (closed) return stopFor(closed);
    return isOfGrant({ grantId: grant.id, grantVersion: grant.version }, current) ? undefined : stopFor(civilError('GRANT_CHANGED', { restart: true }));
  }

  #bind(): Bound {
    const { viewer, grant, resource, asked } = this.#task;
    const document = this.#parts.findDocument(resource);
    if (!document) throw civilError('UPSTREAM_UNAVAILABLE', { rule: resource });
    if (this.#bound?.document !== document) {
      const items = grantedItems(document, grant, asked);
      this.#bound = { document, items, viewer: bindGrant(viewer, grant, document, items, this.#parts.keys) };
    }
    return this.#bound;
  }

  async #page(): Promise<PullPage | PullStop> {
    const { grant, limit, caller, resource } = this.#task;
    const { document, items, viewer } = this.#bind();
    const wanted = Math.min(PAGE, limit === undefined ? PAGE : limit - this.count - this.tombstones);
    const taken = await this.#parts.quotas.take(grant, wanted);
    if (taken.rows === 0) return stopFor(civilError('GRANT_QUOTA', { limit: grant.quotaPerDay }));
    let written: (WrittenLines & { readonly digest: Hash }) | undefined;
    let isGiven = false;
    const entersAs = (answer: Answer): string | undefined => {
      const page = pageOf(answer, document.rootKey);
      if (page instanceof GraphQLError) return undefined;
      const lines = writeLines(document, items, page.changes);
      const digest = this.#digest.copy().update(lines.bytes);
      written = { ...lines, digest };
      return entryName(resource, this.count + lines.records, textOf(digest));
    };
    try {
      const request: GraphqlRequest = {
        query: document.textOf(items), cutFrom: document.operationName, operationName: undefined, variables: { first: taken.rows, ...(this.#after ? { after: this.#after } : {}) },
      };
      const { answer } = await this.#parts.answerOperation(request, { ...caller, viewer, entersAs });
      const page = pageOf(answer, document.rootKey);
      if (page instanceof GraphQLError || !written) return stopFor(page instanceof GraphQLError ? page : civilError('INTERNAL_SERVER_ERROR'));
      isGiven = true;
      this.#after = page.cursor;
      this.#digest = written.digest;
      this.count += written.records;
      this.tombstones += written.tombstones;
      return { bytes: written.bytes, hasMore: page.hasMore };
    } finally {
      await taken.giveBack(taken.rows - (isGiven ? (written?.records ?? 0) : 0));
    }
  }
}
