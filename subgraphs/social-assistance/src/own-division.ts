import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import { type Actor, Refusal } from '@civil/subgraph-kernel';

/** Whether a division lies where an officer works. */
export const isWithin = ({ scopePrefix }: Actor, divisionCode: string): boolean => scopePrefix !== undefined && divisionCode.startsWith(scopePrefix);

/** Something is entered in one's own division and on the levels that it is kept on. @throws Refusal `DIVISION_LEVEL`; `FORBIDDEN_ROW` for a division of others. */
export function assertOwnDivision(actor: Actor, division: string, levels: readonly number[]): void {
  if (!levels.includes(divisionLevel(division))) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!isWithin(actor, division)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
}

/** The entries of a public register are there for all to see, and for the officers of their own division to change. @throws `NOT_FOUND` for those of others. */
export const isOfOwnDivision = ({ subject, actor }: { readonly subject: { readonly divisionCode: string }; readonly actor: Actor }): void => {
  if (!isWithin(actor, subject.divisionCode)) throw civilError('NOT_FOUND', { argument: 'input.id' });
};
