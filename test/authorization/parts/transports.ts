import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { type Answer, ask, post, signedIn } from '../../kit/ask.js';
import { repository } from '../../kit/processes.js';
import { type Comparison, truthOf } from '../compare.js';
import { questionOf, type Way } from '../documents.js';
import { isMinor, knower, nearest, type Subject, subjects, world } from '../identities.js';
import { inTurns } from '../in-turns.js';
import { allRoles } from './fields.js';

/** The same question by its digest alone, registered by somebody who sees all. */
export async function compareDigests(comparison: Comparison, who: Subject, ways: readonly Way[]): Promise<void> {
  const subject = subjects[who];
  const about = { id: subject.id, minor: isMinor(subject) };
  for (const way of ways) {
    const question = questionOf(way, 'plain', subject.id);
    const { text, variables } = question;
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } };
    const whole = await post({ query: text, variables, extensions }, await signedIn(knower(subject)));
    const truth = truthOf(question, whole);
    await inTurns(allRoles, async (role) => {
      const asker = { role, claims: nearest(role, subject) };
      comparison.answer(asker, about, way.type, question, await post({ variables, extensions }, await signedIn(asker.claims)), truth);
    });
  }
}

/** Trusted operations by name, with what they are asked about. */
const trusted: readonly [file: string, name: string, variables: (who: Subject) => Record<string, unknown>][] = [
  ['one-person-one-file', 'OnePersonOneFile', (who) => ({ id: subjects[who].id, today: world.asOf })],
  ['one-household', 'OneHousehold', () => ({ id: world.cast.flagshipHousehold })],
];

/** A document that somebody read and registered gives nobody more than the matrix does. */
export async function compareTrusted(comparison: Comparison, who: Subject): Promise<void> {
  const subject = subjects[who];
  for (const [file, documentId, variablesOf] of trusted) {
    const text = readFileSync(join(repository, 'schema', 'operations', `${file}.graphql`), 'utf8');
    const document = parse(text);
    const known = new Set(document.definitions.flatMap((node) => ('variableDefinitions' in node ? (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value) : [])));
    const variables = Object.fromEntries(Object.entries({ today: world.asOf, ...variablesOf(who) }).filter(([name]) => known.has(name)));
    await inTurns(allRoles, async (role) => {
      const asker = { role, claims: nearest(role, subject) };
      const byId: Answer = await post({ documentId, variables }, await signedIn(asker.claims));
      comparison.codesOf(asker, { id: subject.id, minor: isMinor(subject) }, { text, document, variables }, byId);
      const byText = await ask(text, variables).asClaims(asker.claims);
      if (JSON.stringify(byId.data) !== JSON.stringify(byText.data)) comparison.note(role, documentId, 'the same answer by id as by text', 'another');
    });
  }
}
