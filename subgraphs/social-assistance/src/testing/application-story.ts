import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, type IdentityDetails, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { standardRows } from '../seeders/standard-rows.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { UrbanRural } from '@civil/subgraph-kernel';

/** Walks an application through its steps as its actors, by the operations of the graph and nothing else. */

export const TOWNSHIP = '620102001';
export const VILLAGE = '620102001001';

const actor = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
export const actors = {
  applicant: actor('applicant', 'citizen', undefined, { residentId: 'r1' }),
  stranger: actor('stranger', 'citizen', undefined, { residentId: 'r9' }),
  village: actor('village', 'village', VILLAGE),
  clerk: actor('clerk', 'town.assist', TOWNSHIP),
  reviewer: actor('reviewer', 'town.assist', TOWNSHIP),
  chief: actor('chief', 'town.assist', TOWNSHIP),
  county: actor('county', 'county.assist', '620102'),
  approver: actor('approver', 'county.assist.approver', '620102'),
  elsewhere: actor('elsewhere', 'town.assist', '620103001'),
} satisfies Record<string, Claims>;
export type ActorName = keyof typeof actors;

const paper = (kind: string) => ({ kind, name: `${kind}.pdf`, bytes: 1000, sm3: 'a'.repeat(64) });
export const oneCardOneLetter = [paper('ID_CARD'), paper('AUTHORISATION_LETTER')];

/** A family of two with an income of 400 yuan a month: 423 yuan a head below the urban standard of Gansu, 846 together. */
export const family = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  program: 'DIBAO', applicantId: 'r1', applicantName: '王建国', householdId: 'h1', applyDivision: TOWNSHIP, hukouDivision: VILLAGE, residenceDivision: VILLAGE, urbanRural: UrbanRural.URBAN,
  channel: 'WINDOW', povertyCause: ['1'], kinDisclosure: false, account: '6299990000000000129', accountHolderId: 'r1',
  members: [{ residentId: 'r1', relation: '01', birthDate: '1980-05-01' }, { residentId: 'r2', relation: '10', birthDate: '1982-05-01' }], ...more,
});

const bare = ['acceptApplication', 'startInvestigation', 'requestEconomicCheck', 'forwardOpinion', 'confirmApplication', 'deliverRefusalLetter', 'withdrawApplication', 'revokeAuthorisation'];
const inputType = (event: string): string =>
  bare.includes(event) ? 'ApplicationStepInput' : event === 'recordCountyVisit' ? 'RecordHomeVisitInput' : `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
const textOf = (event: string): string =>
  `mutation ($input: ${inputType(event)}!) { ${event}(input: $input) { application { id version status caseNo handlerUnit notices { id kind } economicChecks { requestNo } } userErrors { code path } } }`;

let serial = 0;
/** Ids of requests differ between the stories of one database. */
export const nextRequest = (): string => `request-${serial++}`;

export interface Made {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly application: any;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** One application and how far it has come. */
export class ApplicationStory {
  id = '';
  version = 0;
  /** What the last step that was made gave. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;

  constructor(readonly subgraph: TestSubgraph) {}

  /** Makes a step as somebody and keeps the version. */
  async make(event: string, as: ActorName | Claims, input: Record<string, unknown> = {}): Promise<Made> {
    const claims = typeof as === 'string' ? actors[as] : as;
    const whole = { clientMutationId: nextRequest(), ...(event === 'draftApplication' ? {} : { id: this.id, expectedVersion: this.version }), ...input };
    const answer = await this.subgraph.execute(textOf(event), { input: whole }).asClaims(claims);
    const result = answer.data?.[event];
    const code = String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done');
    if (result?.application) {
      this.last = result.application;
      this.id = this.last.id;
      this.version = this.last.version;
    }
    return { answer, application: result?.application, code };
  }

  /** Makes a step that must succeed. */
  async must(event: string, as: ActorName, input: Record<string, unknown> = {}): Promise<this> {
    const { code, answer } = await this.make(event, as, input);
    if (code !== 'done') throw new Error(`${event} as ${as}: ${code} ${JSON.stringify(answer.errors)}`);
    return this;
  }

  async draft(more: Record<string, unknown> = {}, as: ActorName = 'applicant'): Promise<this> {
    return this.must('draftApplication', as, { details: family(more) });
  }

  async submitted(more: Record<string, unknown> = {}, as: ActorName = 'applicant'): Promise<this> {
    await this.draft(more, as);
    return this.must('submitApplication', as, { signedBy: ['r1', 'r2'], documents: oneCardOneLetter });
  }

  async investigating(more: Record<string, unknown> = {}): Promise<this> {
    await this.submitted(more);
    await this.must('acceptApplication', 'clerk');
    return this.must('startInvestigation', 'clerk');
  }

  async visited(): Promise<this> {
    return this.must('recordHomeVisit', 'clerk', { investigators: ['u_clerk', 'u_other'], signedByApplicant: true, livingCondition: '两间砖房', incomeFound: '400.00' });
  }

  async checked(totalIncome = '4800.00'): Promise<this> {
    await this.must('requestEconomicCheck', 'clerk');
    const requestNo = this.last.economicChecks[0].requestNo as string;
    return this.must('recordEconomicCheck', 'county', {
      requestNo, totalIncome, sources: [{ source: 'TAX', status: 'OK', hits: 1 }], propertyItems: [{ kind: 'DEPOSIT', value: '1200.00' }], conclusion: 'CONSISTENT',
    });
  }

  async proposed(more: Record<string, unknown> = {}, opinion: Record<string, unknown> = { proposal: 'APPROVE', monthlyAmount: '846.00' }): Promise<this> {
    await this.investigating(more);
    await this.visited();
    await this.checked();
    return this.must('proposeOpinion', 'reviewer', opinion);
  }

  async onNotice(more: Record<string, unknown> = {}): Promise<this> {
    await this.proposed(more);
    return this.must('publishNotice', 'clerk', { place: '村务公开栏' });
  }

  /** An opinion to refuse, passed on. */
  async toCounty(more: Record<string, unknown> = {}): Promise<this> {
    await this.proposed(more, { proposal: 'REFUSE', grounds: ['INCOME_ABOVE_LINE'] });
    return this.must('forwardOpinion', 'clerk');
  }
}

/** The standards that amounts are worked out from. */
export const insertStandards = (subgraph: TestSubgraph): Promise<unknown> => subgraph.em().insertMany(AssistanceStandard, standardRows() as AssistanceStandard[]);
