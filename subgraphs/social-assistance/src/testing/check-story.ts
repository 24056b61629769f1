import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { insertRows } from '@civil/subgraph-kernel';
import { claimsOf, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { SourceFact } from '../economic-check/source-fact.entity.js';
import { nextRequest } from './application-story.js';

const textOf = (event: string): string =>
  `mutation ($input: ${event.charAt(0).toUpperCase()}${event.slice(1)}Input!) { ${event}(input: $input) { check { id version status requestNo conclusion } userErrors { code path } } }`;

export interface CheckStepMade {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly check: any;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** Makes a step on a check by its operation of the graph. */
export async function makeCheckStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<CheckStepMade> {
  const answer = await subgraph.execute(textOf(event), { input: { clientMutationId: nextRequest(), ...input } }).asClaims(as);
  const result = answer.data?.[event];
  return { answer, check: result?.check, code: String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
}

/** The hub, bound to the case of a check as the gateway vouches for it. */
export const hubOf = (requestNo: string, residentIds: readonly string[]): Claims =>
  claimsOf('checkhub' satisfies RoleCode, undefined, { unit: '62-HDPT', purpose: 'ECONOMIC_CHECK', boundCase: { caseNo: requestNo, residentIds } });

let number = 0;

/** Tells the simulator what sources know: source, kind, amount, and whom it is about. */
export const tellSources = (subgraph: TestSubgraph, facts: readonly (readonly [source: string, kind: string, amount?: string | null, residentId?: string, otherId?: string])[]): Promise<void> =>
  insertRows(subgraph.em(), SourceFact, facts.map(([sourceCode, kind, amount = null, residentId = 'r1', otherId = undefined]) => ({
    id: `sf_${number++}`, sourceCode, kind, amount, residentId, otherId: otherId ?? null, synthetic: true,
  })), () => undefined);
