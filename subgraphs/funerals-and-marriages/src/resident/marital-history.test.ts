import { describe, expect, it } from 'vitest';
import { type HistoryEntry, latestMarriage, maritalFactsOf } from './marital-history.js';

const nobodyDied = (): null => null;
const died = (...deaths: (readonly [string, string])[]) => (id: string): string | null => new Map(deaths).get(id) ?? null;

/** An entry about `me` and a spouse. */
const entry = (
  matterCode: string,
  registeredOn: string,
  spouse: string | null = 'spouse',
  more: Partial<HistoryEntry> & { before?: string } = {},
): HistoryEntry => {
  const { before = '10', ...rest } = more;
  return {
    id: `${matterCode}-${registeredOn}`, matterCode, registeredOn, linkedId: null, isVoid: false,
    partyA: { residentId: 'me', maritalBeforeCode: before }, partyB: { residentId: spouse, maritalBeforeCode: '10' }, ...rest,
  };
};
const state = (entries: HistoryEntry[], diedOn: (id: string) => string | null = nobodyDied) => {
  const facts = maritalFactsOf('me', entries, diedOn);
  return facts && { code: facts.stateCode, since: facts.since, spouse: facts.spouseId };
};

describe('maritalFactsOf', () => {
  it('says nothing where the register has nothing', () => {
    expect(state([])).toBeNull();
  });

  it('tells a first marriage from a later one by what the party declared', () => {
    expect(state([entry('J', '2020-05-20')])).toEqual({ code: '21', since: '2020-05-20', spouse: 'spouse' });
    expect(state([entry('J', '2020-05-20', 'spouse', { before: '40' })])?.code).toBe('22');
    expect(state([entry('J', '2020-05-20', 'spouse', { before: '30' })])?.code).toBe('22');
    expect(state([entry('J', '2020-05-20', 'spouse', { before: '90' })])?.code).toBe('20');
  });

  it('tells the party meant from the other, whichever comes first', () => {
    const swapped = entry('J', '2020-05-20', 'spouse', {
      partyA: { residentId: 'spouse', maritalBeforeCode: '10' }, partyB: { residentId: 'me', maritalBeforeCode: '40' },
    });
    expect(state([swapped])).toEqual({ code: '22', since: '2020-05-20', spouse: 'spouse' });
  });

  it('takes a divorce, and a marriage restored to the former spouse', () => {
    const wed = entry('J', '2015-05-20');
    const parted = entry('L', '2019-03-01', 'spouse', { linkedId: wed.id });
    expect(state([parted, wed])).toEqual({ code: '40', since: '2019-03-01', spouse: null });
    expect(state([wed, parted, entry('J', '2020-08-08')])).toEqual({ code: '23', since: '2020-08-08', spouse: 'spouse' });
    expect(state([wed, parted, entry('J', '2020-08-08', 'another')])).toEqual({ code: '22', since: '2020-08-08', spouse: 'another' });
  });

  it('puts a divorce before a marriage of the same day', () => {
    expect(state([entry('J', '2020-08-08', 'another'), entry('L', '2020-08-08'), entry('J', '2015-05-20')])).toMatchObject({
      code: '22',
      spouse: 'another',
    });
  });

  it('is widowed from the death of the spouse, and keeps no spouse past the own death', () => {
    expect(state([entry('J', '2015-05-20')], died(['spouse', '2021-01-09']))).toEqual({ code: '30', since: '2021-01-09', spouse: null });
    expect(state([entry('J', '2015-05-20')], died(['me', '2021-01-09']))).toEqual({ code: '21', since: '2015-05-20', spouse: null });
    expect(state([entry('J', '2015-05-20'), entry('L', '2019-03-01')], died(['spouse', '2021-01-09']))?.code).toBe('40');
  });

  it('leaves out a marriage declared void or annulled (Civil Code art. 1054)', () => {
    expect(state([entry('J', '2020-05-20', 'spouse', { isVoid: true })])).toBeNull();
    expect(
      state([entry('J', '2010-01-01', 'former'), entry('L', '2012-01-01', 'former'), entry('J', '2020-05-20', 'spouse', { isVoid: true })])?.code,
    ).toBe('40');
  });

  it('takes a re-issued certificate for what it repeats', () => {
    const wed = entry('J', '2000-01-01', 'former');
    const parted = entry('L', '2005-01-01', 'former');
    const again = entry('J', '2010-01-01', 'spouse');
    const reissued = entry('BL', '2015-01-01', 'former', { linkedId: parted.id });
    expect(state([wed, parted, again, reissued])).toEqual({ code: '22', since: '2010-01-01', spouse: 'spouse' });
    expect(state([entry('BJ', '2018-01-01')])).toEqual({ code: '20', since: null, spouse: 'spouse' });
    expect(state([entry('BL', '2018-01-01')])).toEqual({ code: '40', since: null, spouse: null });
    expect(state([entry('BL', '2018-01-01', 'former'), again])).toEqual({ code: '22', since: '2010-01-01', spouse: 'spouse' });
  });

  it('is married to someone who is not in the index of residents', () => {
    expect(state([entry('J', '2020-05-20', null)])).toEqual({ code: '21', since: '2020-05-20', spouse: null });
  });
});

describe('latestMarriage', () => {
  it('is the last marriage registered, ended or not, and no void one', () => {
    const entries = [entry('J', '2015-05-20'), entry('L', '2019-03-01'), entry('J', '2020-05-20', 'x', { isVoid: true }), entry('BJ', '2021-01-01')];
    expect(latestMarriage(entries)?.registeredOn).toBe('2015-05-20');
    expect(latestMarriage([entry('L', '2019-03-01')])).toBeNull();
  });
});
