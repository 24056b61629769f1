import { catalogueEntry, civilError } from '@civil/schema/errors';
import { type BoundGrant, type Viewer, viewerOf } from '@civil/schema/identity';
import { type ClientGrant, readVerifiedPerson, VERIFIED_PERSON_PATH, type VerifiedPersonQuestion } from '@civil/schema/sharing';
import type { Answer } from '../http/answer.js';
import type { Caller } from '../operations/answer-operation.js';
import { askService } from '../subgraph-client/ask-service.js';
import type { CallService } from '../subgraph-client/service-client.js';
import type { CheckDocument } from './compile-check-document.js';
import type { PullParts } from './pull.js';

/** What a client is told: yes or no, and since when, where its grant opens that. */
export interface Verification {
  readonly result: boolean;
  readonly date: string | null;
}

export interface VerifyParts extends Pick<PullParts, 'answerOperation' | 'quotas' | 'keys'> {
  readonly callService: CallService;
}

export interface VerifyTask {
  readonly viewer: Viewer;
  readonly grant: ClientGrant;
  readonly document: CheckDocument;
  readonly persons: readonly VerifiedPersonQuestion[];
  readonly caller: Omit<Caller, 'viewer'>;
}

const INDEX = 'platform';

/** Asks the index of residents who somebody is. @throws `UPSTREAM_UNAVAILABLE` */
const residentOf = async (callService: CallService, person: VerifiedPersonQuestion): Promise<string> => readVerifiedPerson(await askService(callService, INDEX, VERIFIED_PERSON_PATH, person));

/** The viewer who draws on a grant for what a question answers; since when only where the grant names it. @throws `GRANT_FIELD_DENIED` */
function bindQuestion(viewer: Viewer, grant: ClientGrant, { door, items: { holds, since } }: CheckDocument, keys: VerifyParts['keys']): Viewer {
  if (!grant.fields.includes(holds.name)) throw civilError('GRANT_FIELD_DENIED', { field: holds.name });
  const open = [holds, since].filter(({ name }) => grant.fields.includes(name)).map(({ coordinate }) => coordinate);
  const boundGrant: BoundGrant = {
    id: grant.id, version: grant.version, resource: grant.resource, fields: [door, ...open], divisionPrefix: grant.divisionPrefix, pseudonymKey: keys.pseudonymKey(viewer.claims.sub),
  };
  return viewerOf({ ...viewer.claims, boundGrant });
}

/** Reads the answer of the owner. A value that failed is no "no". */
function verificationIn({ data, errors = [] }: Answer, { rootKey, items: { holds, since } }: CheckDocument): Verification {
  const values = data?.[rootKey] as Readonly<Record<string, unknown>> | null | undefined;
  const result = values?.[holds.name];
  if (typeof result === 'boolean') return { result, date: (values?.[since.name] as string | null | undefined) ?? null };
  const code = String(errors[0]?.extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR');
  throw civilError(catalogueEntry(code) ? code : 'DOWNSTREAM_SERVICE_ERROR');
}

/**
 * Answers a question about persons for one grant. Whether there is such a person or not, the same is asked and the same is counted; that it
 * was asked is entered in the ledger, and what was answered is not.
 * @throws `GRANT_FIELD_DENIED`, `GRANT_QUOTA`, `UPSTREAM_UNAVAILABLE`, `LEDGER_UNAVAILABLE`
 */
export async function verifyPersons({ answerOperation, quotas, keys, callService }: VerifyParts, { viewer, grant, document, persons, caller }: VerifyTask): Promise<Verification> {
  const bound = bindQuestion(viewer, grant, document, keys);
  const taken = await quotas.take(grant, 1);
  if (taken.rows === 0) throw civilError('GRANT_QUOTA', { limit: grant.quotaPerDay });
  let isAnswered = false;
  try {
    const about = await Promise.all(persons.map((person) => residentOf(callService, person)));
    const request = { query: document.text, cutFrom: document.operationName, operationName: undefined, variables: { about } };
    const { answer } = await answerOperation(request, { ...caller, viewer: bound, entersAs: () => `verify.${document.resource.id}` });
    const verification = verificationIn(answer, document);
    isAnswered = true;
    return verification;
  } finally {
    if (!isAnswered) await taken.giveBack(1);
  }
}
