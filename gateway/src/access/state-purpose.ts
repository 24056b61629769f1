import { civilError } from '@civil/schema/errors';
import {
  type BoundCase, CASE_BINDING_PATH, type CaseBindingQuestion, caseKindOf, findPurpose, mayState, type Purpose, readCaseBinding, type Viewer, viewerOf,
} from '@civil/schema/identity';
import { LRUCache } from 'lru-cache';
import { askService } from '../subgraph-client/ask-service.js';
import type { CallService } from '../subgraph-client/service-client.js';

/** Headers by which a request states why it reads, and in which case. They outrank what the token says. */
export const PURPOSE_HEADER = 'x-purpose';
export const CASE_HEADER = 'x-case-no';

/** What a request states; `undefined` where it states nothing. */
export interface Stated {
  readonly purpose: string | undefined;
  readonly caseNo: string | undefined;
}

/** Milliseconds for which a binding is taken for granted: a case that is closed stops opening rows after that. */
const BOUND_MS = 10_000;
const UNBOUND_MS = 1_000;
const MAX_BINDINGS = 10_000;

function purposeOf(stated: string, viewer: Viewer): Purpose {
  const purpose = findPurpose(stated);
  if (!purpose || !mayState(purpose, viewer.claims.roles)) throw civilError('PURPOSE_UNKNOWN', { argument: PURPOSE_HEADER });
  return purpose;
}

/**
 * Makes of a viewer and what their request states a viewer with a purpose and, where the case is open, of a kind that goes with the
 * purpose, and handled by their unit, bound to it. A case that is not so binds nothing: the fields that need one say so themselves.
 * @throws `PURPOSE_UNKNOWN`, `PURPOSE_REQUIRED` for a case without a purpose, `UPSTREAM_UNAVAILABLE` where the register cannot be asked.
 */
export function createPurposeBinder(callService: CallService): (viewer: Viewer, stated: Stated) => Promise<Viewer> {
  const bindings = new LRUCache<string, { boundCase: BoundCase | null }>({ max: MAX_BINDINGS });

  const ask = async (subgraph: string, question: CaseBindingQuestion): Promise<BoundCase | null> => {
    const key = `${question.unit}\n${question.caseNo}`;
    const known = bindings.get(key);
    if (known) return known.boundCase;
    const boundCase = readCaseBinding(await askService(callService, subgraph, CASE_BINDING_PATH, question));
    bindings.set(key, { boundCase }, { ttl: boundCase ? BOUND_MS : UNBOUND_MS });
    return boundCase;
  };

  return async (viewer, stated) => {
    const { claims } = viewer;
    const purposeCode = stated.purpose ?? claims.purpose;
    const caseNo = stated.caseNo ?? claims.caseNo;
    if (purposeCode === undefined && caseNo === undefined) return viewer;
    if (purposeCode === undefined) throw civilError('PURPOSE_REQUIRED', { argument: PURPOSE_HEADER });
    const purpose = purposeOf(purposeCode, viewer);
    const kind = caseNo === undefined ? undefined : caseKindOf(caseNo);
    const { unit } = claims;
    const isFit = kind !== undefined && purpose.cases.includes(kind.prefix);
    const boundCase = isFit && caseNo !== undefined && unit ? await ask(kind.subgraph, { caseNo, unit }) : null;
    const { caseNo: _ofToken, ...rest } = claims;
    return viewerOf({ ...rest, purpose: purpose.code, ...(caseNo === undefined ? {} : { caseNo }), ...(boundCase ? { boundCase } : {}) });
  };
}
