import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readVariable, type Variable } from '../server/environment.js';
import type { SignedClientOptions } from './signed-client.js';

const ED25519 = 'ed25519';

function keyIn(variable: Variable, parse: (pem: Buffer) => KeyObject): KeyObject {
  const file = readVariable(variable);
  try {
    const key = parse(readFileSync(file));
    if (key.asymmetricKeyType === ED25519) return key;
  } catch {
    // told below, without what stands in the file
  }
  throw new Error(`environment variable ${variable.name} names no file with an Ed25519 key in PEM. It is for: ${variable.purpose}. Example: ${variable.name}=${variable.example}`);
}

const KEY_NAME = { pattern: /^[\w.:-]{1,64}$/ };

/**
 * The keys of a connector: `<PREFIX>_KEY_ID`, `<PREFIX>_KEY_FILE`, `<PREFIX>_PEER_KEY_ID`, `<PREFIX>_PEER_KEY_FILE`. @param peer what the system is called.
 * @throws {Error} naming the variable that is missing or malformed.
 */
export function readConnectorKeys(prefix: string, peer: string): Pick<SignedClientOptions, 'keys' | 'peer'> {
  return {
    keys: {
      keyId: readVariable({ name: `${prefix}_KEY_ID`, purpose: `name by which ${peer} knows our key`, example: 'civil-2026', ...KEY_NAME }),
      privateKey: keyIn({ name: `${prefix}_KEY_FILE`, purpose: `private key that signs what ${peer} is asked`, example: '/etc/civil/connector.pem' }, createPrivateKey),
    },
    peer: {
      keyId: readVariable({ name: `${prefix}_PEER_KEY_ID`, purpose: `name of the key of ${peer}`, example: 'hub-2026', ...KEY_NAME }),
      publicKey: keyIn({ name: `${prefix}_PEER_KEY_FILE`, purpose: `public key by which answers of ${peer} are known`, example: '/etc/civil/peer.pem' }, createPublicKey),
    },
  };
}

/**
 * What a connector over HTTP takes from the environment: `<PREFIX>_URL` and its keys. @param peer what the system is called, e.g. `the economic-check hub`.
 * @throws {Error} naming the variable that is missing or malformed.
 */
export function readConnectorEnvironment(prefix: string, peer: string): Pick<SignedClientOptions, 'baseUrl' | 'keys' | 'peer'> {
  const url = { name: `${prefix}_URL`, purpose: `address of ${peer}`, example: 'https://hub.example.gov.cn/api', pattern: /^https?:\/\/\S+$/ };
  return { baseUrl: readVariable(url), ...readConnectorKeys(prefix, peer) };
}
