import { hash } from 'node:crypto';
import type { BoundGrant } from '@civil/schema/identity';

/** Bytes of a block of SM3, which a key of HMAC is brought to (RFC 2104). */
const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const [INNER, OUTER] = [0x36, 0x5c];

const padded = (key: Buffer, filler: number): Buffer => Buffer.alloc(BLOCK_BYTES, filler).map((byte, place) => byte ^ (key[place] ?? 0)) as Buffer;

type Namer = (text: string) => string;
type Keyed = Pick<BoundGrant, 'pseudonymKey'>;

/** Prepares the key: to have Node prepare it for each record took half of what a pull costs. */
function namerOf({ pseudonymKey }: Keyed): Namer {
  const given = Buffer.from(pseudonymKey, 'base64url');
  const key = given.length > BLOCK_BYTES ? hash('sm3', given, 'buffer') : given;
  const inner = padded(key, INNER);
  const outer = Buffer.concat([padded(key, OUTER), Buffer.alloc(DIGEST_BYTES)]);
  return (text) => {
    hash('sm3', Buffer.concat([inner, Buffer.from(text)]), 'buffer').copy(outer, BLOCK_BYTES);
    return hash('sm3', outer, 'base64url');
  };
}

const namers = new WeakMap<Keyed, Namer>();

function nameFor(grant: Keyed, text: string): string {
  const namer = namers.get(grant) ?? namerOf(grant);
  namers.set(grant, namer);
  return namer(text);
}

/** What a record is called to one consumer: nobody else can tell which record it is, nor whether two consumers hold the same (HMAC-SM3, GB/T 32905). */
export const pseudonymOf = (grant: Pick<BoundGrant, 'pseudonymKey' | 'resource'>, id: string): string => nameFor(grant, `${grant.resource}\n${id}`);

/** What a resident is called to one consumer, in every resource that it is granted (domain model C.6). No id holds a line feed, so it is no record's name. */
export const subjectTokenOf = (grant: Keyed, residentId: string): string => nameFor(grant, residentId);
