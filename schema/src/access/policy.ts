import { createHash } from 'node:crypto';
import { matrix } from './matrix.js';
import { roles } from './roles.js';

/** Raised with every change of the matrix, the roles or the meaning of a right. */
export const POLICY_VERSION = '2026.11-5';

/** SM3 digest (GB/T 32905) of the roles and the matrix, in hex: two processes with the same digest enforce the same policy. */
export const policyDigest: string = createHash('sm3').update(JSON.stringify({ version: POLICY_VERSION, roles, matrix })).digest('hex');
