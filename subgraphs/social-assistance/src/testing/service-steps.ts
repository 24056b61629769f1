import type { Claims } from '@civil/schema/identity';
import type { TestAnswer, TestSubgraph } from '@civil/subgraph-kernel/testing';
import { nextRequest } from './application-story.js';

/** What each mutation of people's services answers with, as tests read it. */
const answers: Readonly<Record<string, string>> = {
  receipt: 'receipt { number kind at state }',
  report: 'report { id version status dueAt responseHours inTime outcome assignedUnit division { code } }',
  complaint: 'complaint { id version status upheld }',
  rating: 'rating { rating }',
  assistant: 'assistant { id version status until trainings { on subject hours } }',
  visit: 'visit { at reportNo }',
  record: 'record { kind on }',
  card: 'card { amount outdated handlerName holderName { value } issues { status amount } }',
};
const givenBy: Readonly<Record<string, keyof typeof answers>> = {
  reportHardship: 'receipt', fileComplaint: 'receipt', escalateComplaint: 'receipt', logHotlineCall: 'receipt', convertCallToCase: 'receipt', closeHotlineCall: 'receipt',
  assignHardshipReport: 'report', recordHardshipVisit: 'report', concludeHardshipReport: 'report', acceptComplaint: 'complaint', declineComplaint: 'complaint', answerComplaint: 'complaint',
  answerEscalation: 'complaint', rateService: 'rating', hireAssistant: 'assistant', recordAssistantTraining: 'assistant', endAssistantService: 'assistant', recordDutyVisit: 'visit',
  recordCoordination: 'record', issueInformationCard: 'card',
};
const inputTypes: Readonly<Record<string, string>> = { convertCallToCase: 'ConvertCallInput', answerEscalation: 'AnswerComplaintInput' };

export interface ServiceStep {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of what stood against the step, as an error or as data; `done` where it was made. */
  readonly code: string;
}

/** Makes one step by its operation of the graph. */
export async function makeStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<ServiceStep> {
  const type = inputTypes[event] ?? `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
  const given = givenBy[event] as string;
  const text = `mutation ($input: ${type}!) { ${event}(input: $input) { ${answers[given]} userErrors { code path } } }`;
  const answer = await subgraph.execute(text, { input: { clientMutationId: nextRequest(), ...input } }).asClaims(as);
  const result = answer.data?.[event];
  return { answer, result: result?.[given], code: String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
}

/** Makes a step that must succeed. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export async function mustStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<any> {
  const { code, result, answer } = await makeStep(subgraph, event, as, input);
  if (code !== 'done') throw new Error(`${event}: ${code} ${JSON.stringify(answer.errors)}`);
  return result;
}
