import { randomUUID } from 'node:crypto';
import { POLICY_VERSION } from '@civil/schema/access';
import { caseKindOf, findPurpose } from '@civil/schema/identity';
import type { DisclosedGroup, DisclosureEntry, RefusedField } from '@civil/schema/ledger';
import { describeCause } from '../errors/describe-cause.js';
import type { GraphqlRequest } from '../http/graphql-request.js';
import type { Caller, Outcome } from '../operations/answer-operation.js';
import { dealOut, disclosedGroups } from './disclosed-groups.js';
import { Disclosures } from './disclosures.js';
import type { Ledger } from './ledger.js';
import { refusedFields } from './refused-fields.js';
import { unrecorded } from './unrecorded.js';

type AnswerOperation = (request: GraphqlRequest, caller: Caller) => Promise<Outcome>;

const outcomeOf = (disclosed: readonly DisclosedGroup[], refused: readonly RefusedField[], isTold: boolean): DisclosureEntry['outcome'] => {
  if (disclosed.length === 0 && !isTold) return 'REFUSED';
  return refused.length === 0 ? 'DISCLOSED' : 'PARTLY_REFUSED';
};

/**
 * The entries of one answer. Nothing in them is worded by the client, for what is entered can never be erased: a purpose and a case number
 * only in their forms, the name only of an operation that the gateway knows.
 */
function entriesOf(disclosed: readonly DisclosedGroup[], refused: readonly RefusedField[], { viewer: { claims }, context, stats }: Caller, name: string | undefined): DisclosureEntry[] {
  const common = {
    at: new Date().toISOString(),
    requestId: context.requestId,
    actor: claims.sub,
    roles: claims.roles,
    unit: claims.unit ?? null,
    division: claims.scopePrefix ?? null,
    purpose: claims.purpose && findPurpose(claims.purpose) ? claims.purpose : null,
    caseNo: claims.caseNo && caseKindOf(claims.caseNo) ? claims.caseNo : null,
    operationName: name ?? stats.trustedOperation ?? null,
    operationHash: stats.operationId ?? '',
    policyVersion: POLICY_VERSION,
    outcome: outcomeOf(disclosed, refused, name !== undefined),
  };
  return dealOut(disclosed).map((groups, index) => ({ id: randomUUID(), ...common, disclosed: groups, refused: index === 0 ? refused : [] }));
}

/**
 * Lets no personal data out that is not entered in the ledger. A mutation that would show some is not begun while the ledger cannot be
 * written, since its effect could not be taken back.
 */
export function recordDisclosures(answerOperation: AnswerOperation, ledger: Ledger | undefined): AnswerOperation {
  if (!ledger) {
    return async (request, caller) => {
      const outcome = await answerOperation(request, caller);
      if (outcome.answer.data) caller.entersAs?.(outcome.answer);
      return outcome;
    };
  }
  const admits = async (disclosures: Disclosures): Promise<boolean> => !disclosures.selectsPersonal() || ledger.admits();
  return async (request, caller) => {
    const disclosures = new Disclosures(admits);
    const outcome = await answerOperation(request, { ...caller, disclosures });
    const { data, errors } = outcome.answer;
    const disclosed = data && disclosures.reports.length > 0 ? disclosedGroups(disclosures.reports, disclosures.selected()) : [];
    const refused = errors ? refusedFields(errors, disclosures) : [];
    const name = data ? caller.entersAs?.(outcome.answer) : undefined;
    if (disclosed.length === 0 && refused.length === 0 && name === undefined) return outcome;
    try {
      await ledger.record(entriesOf(disclosed, refused, caller, name));
    } catch (cause) {
      const { code, type } = describeCause(cause instanceof Error && cause.cause ? cause.cause : cause);
      caller.log.error({ cause: { type, code }, withheld: disclosed.length > 0 || name !== undefined }, 'ledger cannot be written');
      if (disclosed.length > 0 || name !== undefined) return { answer: unrecorded(caller.context) };
    }
    return outcome;
  };
}
