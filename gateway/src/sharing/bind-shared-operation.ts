import { hash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { GraphQLError } from 'graphql';
import { type Answer, refusal } from '../http/answer.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { Caller, Outcome } from '../operations/answer-operation.js';
import { bindGrant, chooseGrant, grantedItems } from './bind-grant.js';
import type { SharedDocument } from './compile-shared-document.js';
import { entryName, type PullParts } from './pull.js';
import type { SharedDocuments } from './shared-documents.js';

type AnswerOperation = PullParts['answerOperation'];

/** Changes of a page of which the request does not say how many it wants. */
const DEFAULT_CHANGES = 500;

const changesIn = ({ data }: Answer, { rootKey }: SharedDocument): readonly { readonly record?: unknown }[] => {
  const changes = (data?.[rootKey] as { changes?: unknown } | null | undefined)?.changes;
  return Array.isArray(changes) ? (changes as { record?: unknown }[]) : [];
};

const rowsIn = (answer: Answer, document: SharedDocument): number => changesIn(answer, document).filter(({ record }) => record !== null).length;

/**
 * Lets a client that asks for a shared document over GraphQL draw on its grant as a pull does: within its items, its division and its quota,
 * and entered in the ledger.
 */
export function bindSharedOperations(answerOperation: AnswerOperation, documents: Pick<SharedDocuments, 'askedBy'>, { grantsOf, quotas, keys }: Omit<PullParts, 'answerOperation'>): AnswerOperation {
  const answerShared = async (document: SharedDocument, request: GraphqlRequest, caller: Caller): Promise<Outcome> => {
    const grant = chooseGrant(await grantsOf(caller.viewer.claims), document.resource.id);
    const viewer = bindGrant(caller.viewer, grant, document, grantedItems(document, grant), keys);
    const { first = DEFAULT_CHANGES } = request.variables;
    // What is no size is told so by the owner.
    const isSize = typeof first === 'number' && Number.isSafeInteger(first) && first > 0;
    const taken = await quotas.take(grant, isSize ? first : DEFAULT_CHANGES);
    if (taken.rows === 0) throw civilError('GRANT_QUOTA', { limit: grant.quotaPerDay });
    let rows = 0;
    try {
      const entersAs = (answer: Answer): string | undefined => {
        const given = rowsIn(answer, document);
        return given === 0 ? undefined : entryName(document.resource.id, given, hash('sm3', JSON.stringify(answer.data)));
      };
      const variables = isSize ? { ...request.variables, first: taken.rows } : request.variables;
      const outcome = await answerOperation({ ...request, variables }, { ...caller, viewer, entersAs });
      rows = rowsIn(outcome.answer, document);
      return outcome;
    } finally {
      await taken.giveBack(taken.rows - rows);
    }
  };
  return async (request, caller) => {
    const document = caller.viewer.claims.kind === 'client' ? documents.askedBy(request) : undefined;
    if (!document) return answerOperation(request, caller);
    try {
      return await answerShared(document, request, caller);
    } catch (cause) {
      if (cause instanceof GraphQLError) return { answer: refusal([cause], caller.context) };
      throw cause;
    }
  };
}
