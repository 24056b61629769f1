/** What the marital state is worked out from, free of the database. */
export interface HistoryEntry {
  id: string;
  matterCode: string;
  registeredOn: string;
  linkedId: string | null;
  isVoid: boolean;
  partyA: HistoryParty;
  partyB: HistoryParty;
}

export interface HistoryParty {
  residentId: string | null;
  maritalBeforeCode: string;
}

/** What the register says of a resident, and the entry that decides it. */
export interface MaritalFacts<E extends HistoryEntry = HistoryEntry> {
  entry: E;
  /** GB/T 2261.2. */
  stateCode: string;
  /** Day from which the state holds; null where only a re-issued certificate tells of it. */
  since: string | null;
  /** The spouse while the marriage stands. */
  spouseId: string | null;
}

const isMarriage = ({ matterCode }: HistoryEntry): boolean => matterCode === 'J' || matterCode === 'BJ';
const isReissue = ({ matterCode }: HistoryEntry): boolean => matterCode === 'BJ' || matterCode === 'BL';

const other = ({ partyA, partyB }: HistoryEntry, residentId: string): HistoryParty => (partyA.residentId === residentId ? partyB : partyA);
const own = ({ partyA, partyB }: HistoryEntry, residentId: string): HistoryParty => (partyA.residentId === residentId ? partyA : partyB);

/**
 * The entries that change a marital state, in the order in which they took effect. A marriage declared void or annulled never had
 * legal force (民法典 art. 1054). A re-issued certificate repeats an entry; one whose original is not in the register stands for
 * an event older than the register. On one day a divorce comes before the next marriage: its own marriage lies 30 days back at least.
 */
export function effectiveEntries<E extends HistoryEntry>(entries: readonly E[]): E[] {
  const place = (entry: E): string => `${isReissue(entry) ? '0000-00-00' : entry.registeredOn} ${isMarriage(entry) ? 1 : 0} ${entry.id}`;
  return entries
    .filter((entry) => !entry.isVoid && !(isReissue(entry) && entry.linkedId))
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** 21 first, 22 again, 23 restored to the former spouse, or 20 where the entry does not tell. */
function marriedCode<E extends HistoryEntry>(residentId: string, marriage: E, before: readonly E[]): string {
  const spouseId = other(marriage, residentId).residentId;
  const former = before.findLast((entry) => !isMarriage(entry));
  if (spouseId && former && other(former, residentId).residentId === spouseId) return '23';
  if (isReissue(marriage)) return '20';
  if (before.length > 0) return '22';
  return { '10': '21', '30': '22', '40': '22' }[own(marriage, residentId).maritalBeforeCode] ?? '20';
}

/**
 * The registered marital state of a resident, or null where the register has nothing: which is not to say "never married", since
 * customary and foreign marriages are not in it. `diedOn` gives the day of a verified death.
 */
export function maritalFactsOf<E extends HistoryEntry>(
  residentId: string,
  entries: readonly E[],
  diedOn: (id: string) => string | null,
): MaritalFacts<E> | null {
  const effective = effectiveEntries(entries);
  const entry = effective.at(-1);
  if (!entry) return null;
  const since = isReissue(entry) ? null : entry.registeredOn;
  if (!isMarriage(entry)) return { entry, stateCode: '40', since, spouseId: null };
  const { residentId: spouseId } = other(entry, residentId);
  const spouseDiedOn = spouseId && diedOn(spouseId);
  if (spouseDiedOn) return { entry, stateCode: '30', since: spouseDiedOn, spouseId: null };
  return { entry, stateCode: marriedCode(residentId, entry, effective.slice(0, -1)), since, spouseId: diedOn(residentId) ? null : spouseId };
}

/** The latest marriage in force or ended, by the day it was registered; a void one never was. */
export const latestMarriage = <E extends HistoryEntry>(entries: readonly E[]): E | null =>
  effectiveEntries(entries).findLast(({ matterCode }) => matterCode === 'J') ?? null;
