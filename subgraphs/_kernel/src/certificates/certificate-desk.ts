import { oncePerProcess } from '../server/once-per-process.js';
import { readCertificateEnvironment, type CertificateEnvironment } from './environment.js';
import type { VerificationKey } from './certificate-keys.js';

/** What issues and verifies certificates in this process. */
export interface CertificateDesk extends Pick<CertificateEnvironment, 'catalogue' | 'key' | 'publicUrl'> {
  /** Keys that signatures are verified with, the one that signs first. */
  readonly keys: readonly VerificationKey[];
}

/** Makes a desk of what the environment says. */
export function createCertificateDesk({ catalogue, key, earlierKeys, publicUrl }: CertificateEnvironment): CertificateDesk {
  return { catalogue, key, publicUrl, keys: [key, ...earlierKeys.filter(({ id }) => id !== key.id)] };
}

/** The desk of this process, read from the environment when it is first asked for. @throws {Error} naming a variable that is malformed. */
export const certificateDesk = oncePerProcess((): CertificateDesk => createCertificateDesk(readCertificateEnvironment()));
