import { describe, expect, it } from 'vitest';
import { progressOf } from './application-progress.js';

const at = (day: number): Date => new Date(Date.UTC(2021, 11, day));
const way = (...events: string[]) => progressOf(events.map((event, place) => ({ event, at: at(place + 1) })), [{ name: 'procedure', dueAt: at(28) }, { name: 'county-decision', dueAt: at(20) }]);
const statesOf = (...events: string[]): string => way(...events).map(({ state }) => state.charAt(0)).join('');

const toOpinion = ['draftApplication', 'submitApplication', 'acceptApplication', 'startInvestigation', 'recordHomeVisit', 'proposeOpinion'];

describe('the steps of an application', () => {
  it.each<[string, string[], string]>([
    ['a draft waits to be submitted', ['draftApplication'], 'CAAAAAA'], ['one submitted waits to be accepted', toOpinion.slice(0, 2), 'DCAAAAA'], ['one accepted is investigated', toOpinion.slice(0, 4), 'DDCAAAA'],
    ['one with an opinion waits for the notice', toOpinion, 'DDDCAAA'], ['one on notice', [...toOpinion, 'publishNotice'], 'DDDDCAA'], ['one whose notice is over waits for the county', [...toOpinion, 'publishNotice', 'closeNotice'], 'DDDDDCA'],
    ['one confirmed waits for the result', [...toOpinion, 'publishNotice', 'closeNotice', 'confirmApplication'], 'DDDDDDC'], ['one granted is done', [...toOpinion, 'publishNotice', 'closeNotice', 'confirmApplication', 'publishResult'], 'DDDDDDD'],
    ['one that was objected to is investigated again', [...toOpinion, 'publishNotice', 'raiseObjection'], 'DDCAAAA'], ['one sent back is investigated again', [...toOpinion, 'publishNotice', 'closeNotice', 'returnForCheck'], 'DDCAAAA'],
    ['one refused was never on notice', [...toOpinion, 'forwardOpinion', 'refuseApplication'], 'DDDDSDC'], ['one withdrawn skips what is left', [...toOpinion.slice(0, 4), 'withdrawApplication'], 'DDSSSSD'],
  ])('%s', (_case, events, states) => expect(statesOf(...events)).toBe(states));

  it('name the day on which each was done and is due, and nobody who did it', () => {
    const [submitted, , , , , decision, result] = way(...toOpinion, 'forwardOpinion');
    expect([submitted, decision, result]).toEqual([
      { name: 'SUBMITTED', state: 'DONE', at: at(2), due: null }, { name: 'DECISION', state: 'AHEAD', at: null, due: at(20) }, { name: 'RESULT', state: 'AHEAD', at: null, due: at(28) },
    ]);
  });
});
