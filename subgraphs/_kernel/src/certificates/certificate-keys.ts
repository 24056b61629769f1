import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { createRequire } from 'node:module';

/** `SM2` with SM3 and the signer `1234567812345678` (GB/T 32918, GB/T 35276), or `Ed25519`: whichever the key is made for. */
export type SignatureAlgorithm = 'SM2' | 'Ed25519';

/** A key by which signatures are verified. */
export interface VerificationKey {
  /** The beginning of the SHA-256 of its public half. */
  readonly id: string;
  readonly algorithm: SignatureAlgorithm;
  /** Public half, PEM. */
  readonly pem: string;
  readonly verify: (text: string, signature: string) => boolean;
}

/** A key that signs as well. */
export interface CertificateKey extends VerificationKey {
  /** Signs a text, in hex. */
  readonly sign: (text: string) => string;
}

type Sm2 = typeof import('sm-crypto-v2')['sm2'];
const load = createRequire(import.meta.url);
/** Loaded with the first key for SM2, as most processes never see one and every start would wait for it. */
const sm2 = (): Sm2 => (load('sm-crypto-v2') as { sm2: Sm2 }).sm2;

/** The curve of SM2 as keys name it: Node reads such keys, and neither signs with them as the standard says nor tells them by a name. */
const SM2_CURVE = Buffer.from('06082a811ccf5501822d', 'hex');
/** What stands before the secret number in a private key: version one, then 32 bytes. */
const BEFORE_SECRET = Buffer.from('0201010420', 'hex');
const SECRET_BYTES = 32;
/** An uncompressed point, which ends a public key. */
const POINT_BYTES = 65;
const HEX = /^(?:[0-9a-f]{2}){1,100}$/;

/** Whether a signature is two numbers in DER and nothing else: the library reads others as well, and one signature shall have one text. */
function isTwoNumbers(signature: string): boolean {
  const bytes = Buffer.from(signature, 'hex');
  const [sequence, whole, first, ofFirst = 0] = bytes;
  return sequence === 0x30 && whole === bytes.length - 2 && first === 0x02 && bytes[4 + ofFirst] === 0x02 && bytes[5 + ofFirst] === bytes.length - 6 - ofFirst;
}

const der = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
const keyIdOf = (publicKey: KeyObject): string => createHash('sha256').update(der(publicKey)).digest('hex').slice(0, 16);
const isSm2 = (publicKey: KeyObject): boolean => der(publicKey).includes(SM2_CURVE);

/** A fault of a signature is that it is none: whatever it is made of, the answer is no. */
const holds = (check: () => boolean): boolean => {
  try {
    return check();
  } catch {
    return false;
  }
};

function verificationKey(publicKey: KeyObject): VerificationKey {
  const id = keyIdOf(publicKey);
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  if (publicKey.asymmetricKeyType === 'ed25519') {
    return { id, pem, algorithm: 'Ed25519', verify: (text, signature) => HEX.test(signature) && holds(() => verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex'))) };
  }
  if (!isSm2(publicKey)) throw new Error('a key for certificates is one for Ed25519 or SM2');
  const point = der(publicKey).subarray(-POINT_BYTES).toString('hex');
  return { id, pem, algorithm: 'SM2', verify: (text, signature) => HEX.test(signature) && isTwoNumbers(signature) && holds(() => sm2().doVerifySignature(Buffer.from(text), signature, point, { hash: true, der: true })) };
}

/** Reads a public key in PEM. @throws {Error} for any other than one for Ed25519 or SM2. */
export const readPublicKey = (pem: Buffer): VerificationKey => verificationKey(createPublicKey(pem));

/** The secret number of a private key for SM2. */
function secretOf(key: KeyObject): string {
  const bytes = key.export({ type: 'pkcs8', format: 'der' });
  const start = bytes.indexOf(BEFORE_SECRET);
  if (start < 0) throw new Error('a private key for SM2 holds a number of 32 bytes');
  return bytes.subarray(start + BEFORE_SECRET.length, start + BEFORE_SECRET.length + SECRET_BYTES).toString('hex');
}

/** Reads a private key in PEM. @throws {Error} for any other than one for Ed25519 or SM2. */
export function readCertificateKey(pem: Buffer | KeyObject): CertificateKey {
  const key = Buffer.isBuffer(pem) ? createPrivateKey(pem) : pem;
  const known = verificationKey(createPublicKey(key));
  if (known.algorithm === 'Ed25519') return { ...known, sign: (text) => sign(null, Buffer.from(text), key).toString('hex') };
  const secret = secretOf(key);
  const publicKey = sm2().getPublicKeyFromPrivateKey(secret);
  return { ...known, sign: (text) => sm2().doSignature(Buffer.from(text), secret, { hash: true, der: true, publicKey }) };
}

const ED25519_PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key of development, made from a text that stands here: what it signs proves nothing, and production refuses to go without one of its own. */
export const DEVELOPMENT_KEY = createPrivateKey({
  key: Buffer.concat([ED25519_PRIVATE, createHash('sha256').update('certificates of the development environment').digest()]), format: 'der', type: 'pkcs8',
});
