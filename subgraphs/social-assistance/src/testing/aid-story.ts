import type { Claims } from '@civil/schema/identity';
import type { TestAnswer, TestSubgraph } from '@civil/subgraph-kernel/testing';
import { type ActorName, actors, nextRequest, TOWNSHIP, VILLAGE } from './application-story.js';

/** Walks the records of temporary aid, reserve funds, urgent cases and intakes, by the operations of the graph and nothing else. */

const paper = (kind: string) => ({ kind, name: `${kind}.pdf`, bytes: 1000, sm3: 'b'.repeat(64) });
export const papers = [paper('ID_CARD'), paper('MEDICAL_RECEIPT')];

/** A fire at the home of one person of the township. */
export const fire = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  applicantId: 'r1', applicantName: '王建国', recipients: [{ residentId: 'r1', birthDate: '1980-05-01' }], place: TOWNSHIP, village: VILLAGE, home: VILLAGE, urbanRural: 'URBAN', cause: '1', occurredOn: '2021-12-30',
  occurrence: '住房失火，生活无着', ...more,
});
export const cash = (amount: string) => [{ form: 'MONEY', amount }];

const bare = ['acceptAid', 'confirmAid', 'deliverAidRefusal', 'withdrawAid'];
/** What each record is called in the answer of its steps, and what is read of it. */
const records = {
  aid: 'aid { id version status caseNo amount cashAmount paidAt paymentMethod handlerUnit homeNotifiedAt grantedOn dueAt clocks { name overdue stoppedAt } notices { id } }',
  fund: 'fund { id version status balance allocated granted replenished recovered returned }',
  urgentCase: 'urgentCase { id version status dueAt complex }',
  intake: 'intake { id version state slipNo dueAt department }',
} as const;
export type RecordName = keyof typeof records;

const typeOf = (record: RecordName, event: string): string =>
  record === 'aid' && bare.includes(event) ? 'AidStepInput' : event === 'closeReserve' ? 'ReserveFundStepInput' : `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
const beginnings = ['grantUrgentAid', 'draftAid', 'allocateReserve', 'reportUrgentCase', 'acceptIntake'];

export interface MadeStep {
  readonly answer: TestAnswer;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** One record and how far it has come. */
export class ReliefStory {
  id = '';
  version = 0;
  /** What the last step that was made gave. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;

  constructor(readonly subgraph: TestSubgraph, readonly record: RecordName = 'aid') {}

  /** Makes a step as somebody and keeps the version. */
  async make(event: string, as: ActorName | Claims, input: Record<string, unknown> = {}): Promise<MadeStep> {
    const claims = typeof as === 'string' ? actors[as] : as;
    const whole = { clientMutationId: nextRequest(), ...(beginnings.includes(event) ? {} : { id: this.id, expectedVersion: this.version }), ...input };
    const text = `mutation ($input: ${typeOf(this.record, event)}!) { ${event}(input: $input) { ${records[this.record]} userErrors { code path } } }`;
    const answer = await this.subgraph.execute(text, { input: whole }).asClaims(claims);
    const result = answer.data?.[event];
    // What of the record somebody may not see is told beside the step that they made.
    const code = String(result ? (result.userErrors[0]?.code ?? 'done') : Object.values(answer.codes)[0]);
    if (result?.[this.record]) {
      this.last = result[this.record];
      this.id = this.last.id;
      this.version = this.last.version;
    }
    return { answer, code };
  }

  /** Makes a step that must succeed. */
  async must(event: string, as: ActorName | Claims, input: Record<string, unknown> = {}): Promise<this> {
    const { code, answer } = await this.make(event, as, input);
    if (code !== 'done') throw new Error(`${event}: ${code} ${JSON.stringify(answer.errors)}`);
    return this;
  }

  /** An aid granted at once, in cash. */
  urgent(more: Record<string, unknown> = {}, input: Record<string, unknown> = {}): Promise<MadeStep> {
    return this.make('grantUrgentAid', 'clerk', { details: fire(more), reportedAt: '2021-12-31T00:00:00+08:00', measures: cash('800.00'), method: 'RESERVE_CASH', ...input });
  }

  async investigated(more: Record<string, unknown> = {}): Promise<this> {
    await this.must('draftAid', 'applicant', { details: fire({ cause: '4', account: '6299990000000000129', accountHolderId: 'r1', ...more }) });
    await this.must('submitAid', 'applicant', { documents: papers });
    await this.must('acceptAid', 'clerk');
    return this.must('recordAidVisit', 'clerk', { investigators: ['u_clerk', 'u_other'], finding: '医疗自付部分较大', expenseFound: '30000.00' });
  }

  async proposed(amount: string, more: Record<string, unknown> = {}): Promise<this> {
    await this.investigated(more);
    return this.must('proposeAid', 'reviewer', { proposal: 'APPROVE', measures: cash(amount) });
  }
}
