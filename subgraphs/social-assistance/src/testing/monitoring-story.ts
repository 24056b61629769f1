import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, type IdentityDetails, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { nextRequest, TOWNSHIP, VILLAGE } from './application-story.js';

/** Steps of the monitoring made as their actors, by the operations of the graph and nothing else. */

const actor = (name: string, role: RoleCode, division?: string, details: IdentityDetails = {}): Claims => ({ ...claimsOf(role, division, details), sub: `u_${name}` });
export const officers = {
  village: actor('village', 'village', VILLAGE),
  nextVillage: actor('nextVillage', 'village', '620102001002'),
  clerk: actor('clerk', 'town.assist', TOWNSHIP),
  county: actor('county', 'county.assist', '620102'),
  chief: actor('chief', 'county.assist', '620102'),
  elsewhere: actor('elsewhere', 'county.assist', '620103'),
  maker: actor('maker', 'prov.assist', '620000'),
  checker: actor('checker', 'prov.assist', '620000'),
} satisfies Record<string, Claims>;
export type OfficerName = keyof typeof officers;

/** Input type of each mutation, and what of its result a story keeps. */
const mutations: Readonly<Record<string, readonly [input: string, kept: string]>> = {
  raiseRiskWarning: ['RaiseRiskWarningInput', 'warning'], dispatchWarning: ['DispatchWarningInput', 'warning'], startVerification: ['WarningStepInput', 'warning'],
  recordWarningVisit: ['RecordWarningVisitInput', 'warning'], resolveWarning: ['ResolveWarningInput', 'warning'], closeWarning: ['WarningStepInput', 'warning'],
  addMonitoringSubject: ['AddMonitoringSubjectInput', 'subject'], changeCategory: ['ChangeCategoryInput', 'subject'], recordScreening: ['RecordScreeningInput', 'subject'], endMonitoring: ['EndMonitoringInput', 'subject'],
  proposeMonitoringRule: ['ProposeMonitoringRuleInput', 'rule'], approveMonitoringRule: ['MonitoringRuleStepInput', 'rule'], rejectMonitoringRule: ['RejectMonitoringRuleInput', 'rule'],
  endMonitoringRule: ['EndMonitoringRuleInput', 'rule'], startMonitoringRun: ['StartMonitoringRunInput', 'run'], resumeMonitoringRun: ['ResumeMonitoringRunInput', 'run'],
  referToDepartment: ['ReferToDepartmentInput', 'referral'], recordReferralOutcome: ['RecordReferralOutcomeInput', 'referral'],
};

export interface MadeStep {
  readonly answer: TestAnswer;
  /** Id and version of what the step made or changed. */
  readonly made: { readonly id: string; readonly version: number; readonly status: string } | null;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** Makes a step as somebody. */
export async function makeStep(subgraph: TestSubgraph, mutation: string, as: OfficerName | Claims, input: Record<string, unknown>): Promise<MadeStep> {
  const [type, kept] = mutations[mutation] ?? [];
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${kept} { id version status } userErrors { code path } } }`;
  const answer = await subgraph.execute(text, { input: { clientMutationId: nextRequest(), ...input } }).asClaims(typeof as === 'string' ? officers[as] : as);
  const result = answer.data?.[mutation];
  return { answer, made: result?.[kept ?? ''] ?? null, code: String(answer.codes[mutation] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
}

/** One record of the monitoring on its way. */
export class MonitoringStory {
  id = '';
  version = 0;
  status = '';

  constructor(readonly subgraph: TestSubgraph) {}

  /** Makes a step and keeps what the record has become; gives the code of what stood against it, or `done`. */
  async make(mutation: string, as: OfficerName | Claims, input: Record<string, unknown> = {}): Promise<string> {
    const { made, code } = await makeStep(this.subgraph, mutation, as, { ...(this.id ? { id: this.id, expectedVersion: this.version } : {}), ...input });
    if (made) Object.assign(this, made);
    return code;
  }
}
