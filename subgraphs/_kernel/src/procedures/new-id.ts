import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_CHARACTERS = 16;

let latest = 0;

/** A new opaque id: a prefix that names the kind of record, and a ULID. Those of one process sort in the order in which they were made. */
export function newId(prefix: string): string {
  latest = Math.max(latest + 1, Date.now());
  let time = '';
  for (let rest = latest; time.length < TIME_CHARACTERS; rest = Math.floor(rest / CROCKFORD.length)) time = CROCKFORD.charAt(rest % CROCKFORD.length) + time;
  const random = [...randomBytes(RANDOM_CHARACTERS)].map((byte) => CROCKFORD.charAt(byte % CROCKFORD.length)).join('');
  return `${prefix}_${time}${random}`;
}
