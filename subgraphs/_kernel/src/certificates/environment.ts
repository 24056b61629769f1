import { readFileSync } from 'node:fs';
import { type CertificateCatalogue, placeholderCatalogue, readCertificateCatalogue } from '@civil/schema/certificates';
import { isProduction, readVariable, type Variable } from '../server/environment.js';
import { type CertificateKey, DEVELOPMENT_KEY, readCertificateKey, readPublicKey, type VerificationKey } from './certificate-keys.js';

/** What issuing certificates takes from the environment. */
export interface CertificateEnvironment {
  readonly catalogue: CertificateCatalogue;
  readonly key: CertificateKey;
  /** Public keys of signatures that were made before the present key. */
  readonly earlierKeys: readonly VerificationKey[];
  /** Address of the graph as the public knows it, where certificates are verified. */
  readonly publicUrl: string;
}

const catalogueVariable: Variable = { name: 'CERTIFICATE_CATALOGUE_FILE', purpose: 'the province\'s catalogue of certificates (JSON): national codes of the types, issuers of the divisions', example: '/etc/civil/certificates.json' };
const keyVariable: Variable = { name: 'CERTIFICATE_SIGNING_KEY_FILE', purpose: 'the private key (PEM, Ed25519 or SM2) that signs electronic certificates', example: '/run/secrets/certificates.pem' };
const earlierVariable: Variable = { name: 'CERTIFICATE_EARLIER_KEY_FILES', purpose: 'public keys (PEM) that certificates were signed with before, separated by commas', example: '/etc/civil/certificates-2025.pem' };
const urlVariable: Variable = { name: 'PUBLIC_URL', purpose: 'address of the graph as the public knows it', example: 'https://graph.example.gov.cn', pattern: /^https?:\/\/[^\s?#]+$/ };

/** Reads a file that a variable names. @throws {Error} with the variable, without what stands in the file. */
function fromFile<T>(variable: Variable, file: string, read: (content: Buffer) => T): T {
  try {
    return read(readFileSync(file));
  } catch (cause) {
    const detail = cause instanceof Error && cause.constructor === Error && cause.message.startsWith('the catalogue') ? `: ${cause.message}` : '';
    throw new Error(`environment variable ${variable.name} names no sound file${detail}. It is for: ${variable.purpose}. Example: ${variable.name}=${variable.example}`);
  }
}

/**
 * Reads how certificates are issued. Outside production they are signed with a key that everybody knows.
 * @throws {Error} naming the variable that is missing or malformed.
 */
export function readCertificateEnvironment(): CertificateEnvironment {
  const catalogueFile = readVariable(catalogueVariable, '');
  const keyFile = readVariable(keyVariable, isProduction() ? undefined : '');
  const earlierFiles = readVariable(earlierVariable, '').split(',').map((file) => file.trim()).filter((file) => file !== '');
  return {
    catalogue: catalogueFile ? fromFile(catalogueVariable, catalogueFile, (content) => readCertificateCatalogue(JSON.parse(content.toString('utf8')))) : placeholderCatalogue,
    key: keyFile ? fromFile(keyVariable, keyFile, readCertificateKey) : readCertificateKey(DEVELOPMENT_KEY),
    earlierKeys: earlierFiles.map((file) => fromFile(earlierVariable, file, readPublicKey)),
    publicUrl: readVariable(urlVariable, 'http://127.0.0.1:4000'),
  };
}
