import type { Claims } from '@civil/schema/identity';
import { claimsOf, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { RescueStation } from '../rescue-station/rescue-station.entity.js';
import { nextRequest } from './application-story.js';

/** Walks a stay at a rescue station through its steps as its actors, by the operations of the graph and nothing else. */

export const STATION = 'rs_one';
export const STATION_ELSEWHERE = 'rs_two';

export const officer: Claims = { ...claimsOf('county.assist', '620302'), sub: 'u_station' };
export const colleague: Claims = { ...officer, sub: 'u_station_two' };
export const officerElsewhere: Claims = { ...claimsOf('county.assist', '620321'), sub: 'u_station_elsewhere' };
export const passerBy: Claims = { ...claimsOf('citizen', undefined, { residentId: 'r9' }), sub: 'u_passer_by' };
/** An officer whose request is bound to the case of a stay, as the gateway vouches for it. */
export const boundTo = (claims: Claims, caseNo: string, residentIds: readonly string[]): Claims => ({ ...claims, purpose: 'ASSIST_REVIEW', caseNo, boundCase: { caseNo, residentIds } });

export const stranger = { sex: '1', ageFrom: 40, ageTo: 50, foundDivision: '620302001', foundPlace: '火车站', broughtBy: '1', features: '左眉有疤', condition: ['6'] };
export const child = { ...stranger, ageFrom: 9, ageTo: 11 };
export const known = { residentId: 'r1', name: '王建国', birthDate: '1978-05-01', sex: '1', homeDivision: '620302001001' };

export const insertStations = (subgraph: TestSubgraph): Promise<unknown> => subgraph.em().insertMany(RescueStation, [[STATION, '620302'], [STATION_ELSEWHERE, '620321']].map(([id, divisionCode]) => ({
  id: id as string, name: `${divisionCode}救助管理站`, divisionCode: divisionCode as string, phone: '0935-1000000', beds: 20, addressText: '金昌市', grade: null, synthetic: true,
})));

const inputTypes: Readonly<Record<string, string>> = {
  withdrawTracingNotice: 'RescueStepInput', recordReturn: 'RescueStepInput', settlePerson: 'RescueStepInput', leaveOnOwnWish: 'RescueStepInput', recordDeathInCare: 'RescueStepInput', checkTracingLead: 'TracingLeadStepInput',
};
const selections: Readonly<Record<string, string>> = { TracingLead: 'lead { id version status dueAt }', StrayR: 'entry { id version status }' };
const selectionOf = (event: string): string =>
  Object.entries(selections).find(([part]) => event.includes(part))?.[1] ?? 'caseNo episode { id version status identityKnown repeat dueAt tracingNotices { id } }';

export interface Answered {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly result: any;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

/** Makes one step. */
export async function makeStep(subgraph: TestSubgraph, event: string, as: Claims, input: Record<string, unknown>): Promise<Answered> {
  const type = inputTypes[event] ?? `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
  const answer = await subgraph.execute(`mutation ($input: ${type}!) { ${event}(input: $input) { ${selectionOf(event)} userErrors { code path } } }`, { input: { clientMutationId: nextRequest(), ...input } }).asClaims(as);
  const result = answer.data?.[event];
  return { answer, result, code: String(result?.userErrors[0]?.code ?? answer.codes[event] ?? answer.codes[''] ?? 'done') };
}

/** One stay and how far it has come. */
export class RescueStory {
  id = '';
  version = 0;
  caseNo = '';
  noticeId = '';
  as: Claims = officer;

  constructor(readonly subgraph: TestSubgraph) {}

  async make(event: string, input: Record<string, unknown> = {}, as: Claims = this.as): Promise<string> {
    const { result, code } = await makeStep(this.subgraph, event, as, { id: this.id, expectedVersion: this.version, ...input });
    if (code === 'done') {
      this.version = result?.episode?.version ?? this.version;
      this.noticeId = result?.episode?.tracingNotices?.at(-1)?.id ?? this.noticeId;
    }
    return code;
  }

  /** Makes steps that must succeed. */
  async must(...steps: readonly (string | readonly [event: string, input: Record<string, unknown>])[]): Promise<this> {
    for (const step of steps) {
      const [event, input] = typeof step === 'string' ? [step, {}] : step;
      const code = await this.make(event, input);
      if (code !== 'done') throw new Error(`${event}: ${code}`);
    }
    return this;
  }

  async admitted(more: Record<string, unknown> = {}): Promise<this> {
    const { code, result, answer } = await makeStep(this.subgraph, 'admitPerson', this.as, { stationId: STATION, ...stranger, ...more });
    if (code !== 'done') throw new Error(`admitPerson: ${code} ${JSON.stringify(answer.errors)}`);
    const { id } = await this.subgraph.em().findOneOrFail(RescueEpisode, { caseNo: result.caseNo });
    Object.assign(this, { id, version: 1, caseNo: result.caseNo });
    return this;
  }

  /** A child, whose stay is seen bound to its case from now on. */
  async admittedChild(): Promise<this> {
    await this.admitted(child);
    this.as = boundTo(officer, this.caseNo, [this.id]);
    return this;
  }
}
