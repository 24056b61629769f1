import type { RoleCode } from '@civil/schema/access';
import { isRequiredArgument } from 'graphql';
import { ask } from '../../kit/ask.js';
import type { Comparison } from '../compare.js';
import { type Subject, subjects } from '../identities.js';
import { inTurns } from '../in-turns.js';
import { isShown, labelOf, verdictFor } from '../oracle.js';
import { api } from '../paths.js';
import { askerIn, type Situation } from '../situations.js';
import { allRoles } from './fields.js';

/** Root fields that ask for a right and for no argument. */
const doors = Object.values(api.getQueryType()?.getFields() ?? {}).filter(({ name, args }) => labelOf('Query', name)?.class !== 'PUBLIC' && !args.some(isRequiredArgument)).map(({ name }) => name);

/** Doors that one operation asks for: all of them together cost more than a role may spend on one. */
const AT_ONCE = 12;

/** Whether each root field opens to a role in a situation as the matrix says: a case that is not bound opens no list. */
export async function compareDoors(comparison: Comparison, who: Subject, situations: readonly Situation[], roles: readonly RoleCode[] = allRoles): Promise<void> {
  const subject = subjects[who];
  await inTurns(roles, async (role) => {
    for (const situation of situations) {
      const asker = askerIn(situation, role, subject);
      if (!asker) continue;
      for (let first = 0; first < doors.length; first += AT_ONCE) {
        const some = doors.slice(first, first + AT_ONCE);
        const { data, codes } = await ask(`{ ${some.map((name) => `${name} { __typename }`).join(' ')} }`, {}, asker.headers).asClaims(asker.claims);
        for (const name of some) {
          comparison.counts.cases += 1;
          const verdict = verdictFor(role, labelOf('Query', name), asker, { bound: asker.listed !== undefined, minor: false });
          const code = codes[name];
          // A door by one of several ids opens, and then asks for one of them.
          const isRight = isShown(verdict) ? code === undefined || code === 'BAD_USER_INPUT' : code === verdict && (data?.[name] ?? null) === null;
          if (!isRight) comparison.note(role, `Query.${name}, ${situation}`, verdict, code ?? 'an open door');
        }
      }
    }
  });
}
