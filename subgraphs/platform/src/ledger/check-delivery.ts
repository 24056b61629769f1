import { civilError } from '@civil/schema/errors';
import { type DisclosureEntry, MAX_DELIVERED_ENTRIES } from '@civil/schema/ledger';

type Check = (value: unknown) => boolean;

const text = (pattern: RegExp): Check => (value) => typeof value === 'string' && pattern.test(value);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const listOf = (check: Check, most: number): Check => (value) => Array.isArray(value) && value.length <= most && value.every(check);
const record = (checks: Readonly<Record<string, Check>>): Check => (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === Object.keys(checks).length &&
  Object.entries(checks).every(([name, check]) => Object.hasOwn(value, name) && check((value as Record<string, unknown>)[name]));

/** Text that PostgreSQL keeps as it is and no control character can dress up in a list: no NUL, no half of a surrogate pair. */
const plain = (most: number): Check => text(new RegExp(`^[^\\p{C}]{1,${most}}$`, 'u'));
const digest = text(/^[0-9a-f]{64}$/);
const coordinate = text(/^[_A-Za-z]\w{0,127}\.[_A-Za-z]\w{0,127}$/);
/** In the one form that an instant keeps when it is stored and read again. */
const instant: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 1;

/**
 * What each part of an entry must be. Roles, purposes and codes are checked for their shape, not against the lists of this version: an
 * entry may have waited in a spool while a role or purpose was taken off them, and a ledger that refuses it for ever stops everything.
 */
const parts: Readonly<Record<keyof DisclosureEntry, Check>> = {
  id: text(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  at: instant,
  requestId: text(/^[\w.-]{1,64}$/),
  actor: plain(128),
  roles: listOf(text(/^[a-z][a-z_]*(\.[a-z]+){0,2}$/), 64),
  unit: orNull(plain(128)),
  division: orNull(text(/^\d{2,12}$/)),
  purpose: orNull(plain(128)),
  caseNo: orNull(plain(128)),
  operationName: orNull(text(/^[\w.-]{1,256}$/)),
  operationHash: digest,
  policyVersion: text(/^[\w.-]{1,64}$/),
  outcome: text(/^(DISCLOSED|PARTLY_REFUSED|REFUSED)$/),
  disclosed: listOf(record({ fields: listOf(coordinate, 5000), subjects: listOf(digest, 100_000) }), 5000),
  refused: listOf(record({ field: coordinate, code: text(/^[A-Z][A-Z0-9_]{0,63}$/), count: isCount }), 5000),
};

/** Whether a value is an entry that could have been taken. */
export const isEntry: Check = record(parts);

/**
 * The entries of a delivery.
 * @throws `BAD_USER_INPUT` naming the first part that is not what it must be, never its value; then no entry is taken.
 */
export function readDelivery(body: unknown): readonly DisclosureEntry[] {
  const refuse = (field: string): never => { throw civilError('BAD_USER_INPUT', { rule: 'ledger-delivery', field }); };
  const entries = (body as { entries?: unknown } | null)?.entries;
  if (!record({ entries: () => true })(body) || !Array.isArray(entries)) return refuse('entries');
  if (entries.length < 1 || entries.length > MAX_DELIVERED_ENTRIES) return refuse('entries.length');
  for (const [place, entry] of entries.entries()) {
    if (typeof entry !== 'object' || entry === null) return refuse(`entries.${place}`);
    const strange = Object.keys(entry).find((name) => !Object.hasOwn(parts, name));
    if (strange !== undefined) return refuse(`entries.${place}.*`);
    for (const [name, check] of Object.entries(parts)) {
      if (!Object.hasOwn(entry, name) || !check((entry as Record<string, unknown>)[name])) return refuse(`entries.${place}.${name}`);
    }
  }
  return entries as DisclosureEntry[];
}
