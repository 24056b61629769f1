import { join } from 'node:path';
import { issueDevelopmentToken } from '@civil/gateway/development-issuer';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { COUNTY } from './questions.js';

/** Tokens of so many officers of one county by the issuer in a directory, each an account of its own: what one of them asks is not shared with another. */
export function tokensOfOfficers(directory: string, count: number): Promise<string[]> {
  const { kind: _kind, ...claims } = claimsOf('county.assist', COUNTY);
  return Promise.all(Array.from({ length: count }, (_officer, number) => issueDevelopmentToken(join(directory, 'issuer'), { ...claims, sub: `u_${number}` } as never)));
}

export const signedInAs = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
