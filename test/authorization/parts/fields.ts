import type { DemoResident } from '@civil/demo-data';
import { type RoleCode, roles } from '@civil/schema/access';
import { inTurns } from '../in-turns.js';
import { ask } from '../../kit/ask.js';
import { type Comparison, truthOf } from '../compare.js';
import { guardedFields, isSealed, questionOf, type Shape, type Way } from '../documents.js';
import { isMinor, knower } from '../identities.js';
import { waysFrom } from '../paths.js';
import { askerIn, type Situation } from '../situations.js';

/** The shortest way from a person to each type with something to guard. */
export const waysFromPerson: readonly Way[] = [...waysFrom('Resident')].filter(([type]) => guardedFields(type).length > 0).map(([type, steps]) => ({ root: 'resident', args: '(id: $id)', steps, type }));
export const allRoles: readonly RoleCode[] = roles.map(({ code }) => code);

/** One request of the suite: a role, what it states, and the shape it asks in. */
export interface Tried {
  readonly situation: Situation;
  readonly shape: Shape;
}

export interface FieldsOptions {
  readonly subject: DemoResident;
  readonly ways?: readonly Way[];
  readonly roles?: readonly RoleCode[];
  /** Chooses what is tried, by the number of the way and of the role, and by whether there is anything at its end. */
  readonly choose: (way: number, role: number, isEmpty: boolean) => readonly Tried[];
}

/** Of the ways that end nowhere a sample asks one role in so many: where there is no row, there is only the absence of rows to be told. */
export const SAMPLE_OF_EMPTY = 6;

/** Asks every role for every guarded field on the ways from a person, and compares each answer with the matrix. */
export async function compareFields(comparison: Comparison, { subject, ways = waysFromPerson, roles: asking = allRoles, choose }: FieldsOptions): Promise<void> {
  const about = { id: subject.id, minor: isMinor(subject) };
  for (const [number, way] of ways.entries()) {
    const plain = questionOf(way, 'plain', subject.id);
    const truth = truthOf(plain, await ask(plain.text, plain.variables).asClaims(knower(subject)));
    const isEmpty = !isSealed(way) && !guardedFields(way.type).some((field) => truth.has(`${way.type}.${field}`));
    await inTurns(asking, async (role, place) => {
      for (const { situation, shape } of choose(number, place, isEmpty)) {
        const asker = askerIn(situation, role, subject);
        if (!asker) continue;
        const question = questionOf(way, shape, subject.id);
        comparison.answer(asker, about, way.type, question, await ask(question.text, question.variables, asker.headers).asClaims(asker.claims), truth);
      }
    });
  }
}
