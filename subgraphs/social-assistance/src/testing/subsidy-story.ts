import { idNumberCheckCharacter } from '@civil/schema/scalars';
import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, type IdentityDetails, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { nextRequest } from './application-story.js';

/** Makes steps of the disability subsidies, the price-linked subsidy and special needs by the operations of the graph and nothing else. */

const actor = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
export const people = {
  self: actor('self', 'citizen', undefined, { residentId: 'r1' }),
  guardian: actor('guardian', 'citizen', undefined, { residentId: 'r5', wardIds: ['r6'] }),
  stranger: actor('stranger', 'citizen', undefined, { residentId: 'r9' }),
  village: actor('village', 'village', '620102001001'),
  clerk: actor('clerk', 'town.assist', '620102001'),
  second: actor('second', 'town.assist', '620102001'),
  away: actor('away', 'town.assist', '620103001'),
  awaySecond: actor('awaySecond', 'town.assist', '620103001'),
  county: actor('county', 'county.assist', '620102'),
  approver: actor('approver', 'county.assist.approver', '620102'),
  awayCounty: actor('awayCounty', 'county.assist', '620103'),
  awayApprover: actor('awayApprover', 'county.assist.approver', '620103'),
  province: actor('province', 'prov.assist', '620000'),
  provinceSecond: actor('provinceSecond', 'prov.assist', '620000'),
} satisfies Record<string, Claims>;
export type Person = keyof typeof people;

/** A number of a certificate under an unassigned division code. */
export function cardNo(category: string, grade: number, birth = '19800501'): string {
  const first17 = `629901${birth}001`;
  return `${first17}${idNumberCheckCharacter(first17)}${category}${grade}`;
}

export interface Made {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** Makes one step as somebody. `selection` is what is asked of the result beside its errors. */
export async function step(subgraph: TestSubgraph, event: string, as: Person | Claims, input: Record<string, unknown>, { type, selection }: { type: string; selection: string }): Promise<Made> {
  const claims = typeof as === 'string' ? people[as] : as;
  const answer = await subgraph.execute(`mutation ($input: ${type}!) { ${event}(input: $input) { ${selection} userErrors { code path } } }`, { input: { clientMutationId: nextRequest(), ...input } }).asClaims(claims);
  const result = answer.data?.[event];
  return { answer, result, code: String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
}

const bare = ['acceptDisabilitySubsidy', 'transferCrossProvince', 'supplementDisabilitySubsidy', 'approveDisabilitySubsidy', 'sendDisabilityResult', 'closeDisabilitySubsidy', 'withdrawDisabilitySubsidy'];
const typeOf = (event: string): string => (bare.includes(event) ? 'DisabilitySubsidyStepInput' : `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`);

/** What is stated for a nursing subsidy at home. */
export const nursing = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  program: 'DIS_NURSING', residentId: 'r1', applicantId: 'r1', cardNo: cardNo('4', 2), appliedAt: '620102001', homeDivision: '620102001001', residenceDivision: '620102001001', urbanRural: 'URBAN', channel: 'WINDOW',
  account: '6299990000000000129', accountHolderId: 'r1', ...more,
});

/** One application for a disability subsidy and how far it has come. */
export class SubsidyStory {
  id = '';
  version = 0;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;
  constructor(readonly subgraph: TestSubgraph) {}

  async make(event: string, as: Person | Claims, input: Record<string, unknown> = {}): Promise<string> {
    const whole = event === 'submitDisabilitySubsidy' ? input : { id: this.id, expectedVersion: this.version, ...input };
    const { result, code } = await step(this.subgraph, event, as, whole, {
      type: typeOf(event), selection: 'application { id version status caseNo handlerUnit crossRegion crossProvince check { monthlyAmount against } decision { granted documentNo } }',
    });
    if (result?.application) {
      this.last = result.application;
      this.id = this.last.id;
      this.version = this.last.version;
    }
    return code;
  }

  /** Makes steps that must succeed. */
  async must(...steps: readonly [event: string, as: Person | Claims, input?: Record<string, unknown>][]): Promise<this> {
    for (const [event, as, input] of steps) {
      const code = await this.make(event, as, input);
      if (code !== 'done') throw new Error(`${event}: ${code}`);
    }
    return this;
  }

  /** Filed by the person, accepted and checked at home. */
  async checked(more: Record<string, unknown> = {}, found: Record<string, unknown> = {}): Promise<this> {
    await this.must(['submitDisabilitySubsidy', 'self', nursing(more)], ['acceptDisabilitySubsidy', 'clerk'], ['checkDisabilitySubsidy', 'county', { orphan: false, workInjuryNursing: false, ...found }]);
    return this;
  }
}
