import type { Claims } from '@civil/schema/identity';
import { claimsOf, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { actors } from './application-story.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';

/** Walks a benefit through its steps as its officers, by the operations of the graph and nothing else. */

export const officers = {
  clerk: actors.clerk, county: actors.county, approver: actors.approver, elsewhere: actors.elsewhere, village: actors.village,
  stranger: actors.stranger,
  prefecture: { ...claimsOf('pref.assist', '620100'), sub: 'u_prefecture' },
} satisfies Record<string, Claims>;
export type OfficerName = keyof typeof officers;

const inputs: Record<string, string> = { startReview: 'EnrollmentStepInput', keepBenefit: 'ReviewFindingInput', decideChange: 'EnrollmentStepInput', resumeBenefit: 'EnrollmentStepInput' };
const inputType = (event: string): string => inputs[event] ?? `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
const textOf = (event: string): string => `mutation ($input: ${inputType(event)}!) { ${event}(input: $input) {
  enrollment { id version status monthlyAmount supplementAmount nursingAmount reviewCaseNo adjustments { id kind reason from oldAmount newAmount opinionHeardAt noticeAt letter { number remedyZh } } } userErrors { code path } } }`;

let serial = 0;
export const nextRequest = (): string => `enrollment-${serial++}`;

export interface MadeStep {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly enrollment: any;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** One benefit and how far it has come. */
export class EnrollmentStory {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;

  constructor(readonly subgraph: TestSubgraph, readonly id: string, public version = 1) {}

  async make(event: string, as: OfficerName | Claims, input: Record<string, unknown> = {}): Promise<MadeStep> {
    const claims = typeof as === 'string' ? officers[as] : as;
    const whole = { clientMutationId: nextRequest(), id: this.id, expectedVersion: this.version, ...input };
    const answer = await this.subgraph.execute(textOf(event), { input: whole }).asClaims(claims);
    const result = answer.data?.[event];
    const code = String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done');
    if (result?.enrollment) {
      this.last = result.enrollment;
      this.version = this.last.version;
    }
    return { answer, enrollment: result?.enrollment, code };
  }

  /** Makes a step that must succeed. */
  async must(event: string, as: OfficerName | Claims, input: Record<string, unknown> = {}): Promise<this> {
    const { code, answer } = await this.make(event, as, input);
    if (code !== 'done') throw new Error(`${event}: ${code} ${JSON.stringify(answer.errors)}`);
    return this;
  }

  /** What is stored of it, after steps of the system too. */
  async stored(): Promise<AssistanceEnrollment> {
    const row = await this.subgraph.em().findOneOrFail(AssistanceEnrollment, { id: this.id });
    this.version = row.version;
    return row;
  }
}
