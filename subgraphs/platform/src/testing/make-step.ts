import type { Claims } from '@civil/schema/identity';
import type { TestAnswer, TestSubgraph } from '@civil/subgraph-kernel/testing';

let serial = 0;

export interface MadeStep {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of what stood against the step, as an error or as data; `done` where it was made. */
  readonly code: string;
}

/** Makes one step by its operation of the graph, with an id of its own unless `input` names one; `selection` is what is read of the record. */
export async function makeStep(subgraph: TestSubgraph, event: string, selection: string, as: Claims, input: Record<string, unknown>): Promise<MadeStep> {
  const type = `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${event}(input: $input) { ${selection} userErrors { code path zh en } } }`;
  const answer = await subgraph.execute(text, { input: { clientMutationId: `step-${serial++}`, ...input } }).asClaims(as);
  const result = answer.data?.[event];
  return { answer, result, code: String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
}
