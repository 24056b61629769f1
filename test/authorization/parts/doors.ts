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

/** Root fields of one operation: fewer than the gateway takes, and than the budget of the poorest pays for. */
const AT_ONCE = 10;
const parts = Array.from({ length: Math.ceil(doors.length / AT_ONCE) }, (_, part) => doors.slice(part * AT_ONCE, (part + 1) * AT_ONCE));

/** Whether each root field opens to a role in a situation as the matrix says: a case that is not bound opens no list. */
export async function compareDoors(comparison: Comparison, who: Subject, choose: (part: number, role: number) => readonly Situation[], roles: readonly RoleCode[] = allRoles): Promise<void> {
  const subject = subjects[who];
  await inTurns(roles, async (role, place) => {
    for (const [number, part] of parts.entries()) {
      for (const situation of choose(number, place)) {
        const asker = askerIn(situation, role, subject);
        if (!asker) continue;
        const { data, codes } = await ask(`{ ${part.map((name) => `${name} { __typename }`).join(' ')} }`, {}, asker.headers).asClaims(asker.claims);
        for (const name of part) {
          comparison.counts.cases += 1;
          const verdict = verdictFor(role, labelOf('Query', name), asker, { bound: asker.listed !== undefined, minor: false });
          const code = codes[name];
          // A door by one of several ids opens, and then asks for one of them; that of a bank opens, and then asks for its agreement.
          const isRight = isShown(verdict) ? code === undefined || code === 'BAD_USER_INPUT' || (name === 'bankBatches' && code === 'GRANT_MISSING') : code === verdict && (data?.[name] ?? null) === null;
          if (!isRight) comparison.note(role, `Query.${name}, ${situation}`, verdict, code ?? 'an open door');
        }
      }
    }
  });
}
