import { hash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Viewer } from '@civil/schema/identity';

/** Groups of an IPv6 address that one subscriber is given; the rest is the subscriber's to choose. */
const IPV6_NETWORK_GROUPS = 4;

/** The part of an address that stands for one client. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, IPV6_NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

/**
 * Makes the key that a client is counted under: who signed in by the token, everybody else by the network. Neither is kept as it is, and
 * without the secret nobody can tell from a key whose it is; the processes of one gateway make equal keys.
 */
export function createClientKeys(secret: string): { ofAddress: (address: string) => string; of: (viewer: Viewer, address: string) => string } {
  // Cut to half its length the digest cannot be carried on by who does not have the secret, and in one call it costs a third of an HMAC.
  const seal = (text: string): string => hash('sha256', `${secret}\nrate-limit:${text}`, 'base64url').slice(0, 22);
  const known = new WeakMap<Viewer, string>();
  const ofSubject = (viewer: Viewer): string => {
    const key = known.get(viewer) ?? seal(`subject:${viewer.claims.sub}`);
    known.set(viewer, key);
    return key;
  };
  const ofAddress = (address: string): string => seal(`network:${networkOf(address)}`);
  return { ofAddress, of: (viewer, address) => (viewer.claims.kind === 'anonymous' ? ofAddress(address) : ofSubject(viewer)) };
}
