import { civilError } from '@civil/schema/errors';
import { caseKindOf, findPurpose, mayState } from '@civil/schema/identity';
import { chinaTime } from '@civil/schema/scalars';
import type { Rows, SubgraphContext } from '@civil/subgraph-kernel';
import { readRevealLimit } from '../environment.js';
import { Resident } from '../resident/resident.entity.js';
import { RevealCount } from './reveal-count.entity.js';
import { RevealField, type RevealedIdentity, type RevealIdentityInput } from './revealed-identity.type.js';

const readers: Readonly<Record<RevealField, (resident: Resident) => Partial<RevealedIdentity>>> = {
  [RevealField.NAME]: ({ name }) => ({ name }),
  [RevealField.ID_NUMBER]: ({ idNumber }) => ({ idNumber }),
  [RevealField.BIRTH_DATE]: ({ birthDate }) => ({ birthDate }),
  [RevealField.PHONE]: ({ phone }) => ({ phone }),
  [RevealField.ADDRESS]: ({ addressText }) => ({ address: addressText }),
  [RevealField.RESIDENCE_PERMIT_NO]: ({ residencePermitNo }) => ({ residencePermitNo }),
};

/**
 * Takes one from the day's allowance of a user; false when it is used up. One statement, so that of two calls at once, in whatever replica,
 * each counts.
 */
async function takeReveal(rows: Rows, actor: string, limit: number, now: Date): Promise<boolean> {
  if (limit === 0) return false;
  const taken = await rows.query(
    `insert into ${rows.shapeOf(RevealCount).table} as counts (actor, day, taken) values (?, ?, 1)
     on conflict (actor, day) do update set taken = counts.taken + 1 where counts.taken < ? returning taken`,
    [actor, chinaTime(now).slice(0, 10), limit],
  );
  return taken.length > 0;
}

/**
 * Plain values of a person whom the open case of the request lists. The case opens the record whatever division or age the person is of; its
 * number and purpose must be those that the gateway vouches for, so that the ledger says the same as the call.
 * @throws `PURPOSE_UNKNOWN`, `PURPOSE_REQUIRED`, `CASE_NOT_BOUND`, `NOT_FOUND`, `RATE_LIMITED` when the day's allowance is used up.
 */
export async function revealIdentity({ viewer, system }: SubgraphContext, input: RevealIdentityInput, now = new Date()): Promise<RevealedIdentity> {
  const { sub, roles, purpose, boundCase } = viewer.claims;
  if (input.fields.length === 0) throw civilError('BAD_USER_INPUT', { argument: 'input.fields' });
  const stated = findPurpose(input.purpose);
  if (!stated || !mayState(stated, roles)) throw civilError('PURPOSE_UNKNOWN', { argument: 'input.purpose' });
  if (input.purpose !== purpose) throw civilError('PURPOSE_REQUIRED', { argument: 'input.purpose' });
  const kind = caseKindOf(input.caseNo);
  const isBound = kind !== undefined && stated.cases.includes(kind.prefix) && boundCase?.caseNo === input.caseNo && boundCase.residentIds.includes(input.residentId);
  if (!isBound) throw civilError('CASE_NOT_BOUND', { argument: 'input.caseNo' });

  const resident = await system.one(Resident, 'id').load(input.residentId);
  if (!resident) throw civilError('NOT_FOUND', { argument: 'input.residentId' });
  const limit = readRevealLimit();
  if (!(await takeReveal(system.rows, sub, limit, now))) throw civilError('RATE_LIMITED', { rule: 'reveal-daily', limit });
  const values = input.fields.map((field) => readers[field](resident));
  return Object.assign({ residentId: resident.id }, ...values) as RevealedIdentity;
}
