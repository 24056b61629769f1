import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@civil/schema/access';
import { subgraphRegistry } from '@civil/schema/registry';
import { type ConstDirectiveNode, type GraphQLObjectType, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask, askSubgraph } from '../kit/ask.js';
import { repository } from '../kit/processes.js';
import { compareRecord, counts, differences, endsOf, guardedFields } from './compare.js';
import { isMinor, nearest, type Subject, subjects } from './identities.js';
import { getRole, labelOf, reaches, selectionOf } from './oracle.js';
import { api, waysFrom } from './paths.js';

/** The same question as the access suite, put straight to each subgraph through `_entities`, as a caller past the gateway would. */

const has = (node: { directives?: readonly ConstDirectiveNode[] | undefined }, name: string): boolean => node.directives?.some((directive) => directive.name.value === name) ?? false;

const typesOf = (subgraph: string): ObjectTypeDefinitionNode[] =>
  parse(readFileSync(join(repository, 'schema', 'subgraphs', `${subgraph}.graphql`), 'utf8')).definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => has(node, 'key') && (api.getType(node.name.value) as GraphQLObjectType | undefined)?.getFields()['id'] !== undefined);

const ways = waysFrom('Resident');

/** Ids of the records of each type that a developer finds on the way from the person. */
async function findIds(subject: Subject): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>([['Resident', [subjects[subject].id]]]);
  for (const [type, steps] of ways) {
    if (steps.length === 0 || !(api.getType(type) as GraphQLObjectType).getFields()['id']) continue;
    const text = `query ($id: ID!) { resident(id: $id) ${steps.reduceRight((inner, { field }) => `{ ${field} ${inner} }`, '{ id }')} }`;
    const { data } = await ask(text, { id: subjects[subject].id }).asClaims(nearest('developer', subjects[subject]));
    const ids = [...endsOf(data?.resident, steps, '')].map(({ object }) => object['id'] as string);
    if (ids.length > 0) found.set(type, [...new Set(ids)].slice(0, 3));
  }
  return found;
}

describe.each(Object.keys(subjects) as Subject[])('every subgraph asked for its entities about %s', (who) => {
  const subject = subjects[who];

  it('answers exactly what the matrix says', async () => {
    const ids = await findIds(who);
    for (const { name } of subgraphRegistry) {
      for (const node of typesOf(name)) {
        const type = node.name.value;
        const own = new Set((node.fields ?? []).filter((field) => !has(field, 'external') && !has(field, 'requires')).map((field) => field.name.value));
        const fields = guardedFields(type).filter((field) => own.has(field));
        const representations = (ids.get(type) ?? []).map((id) => ({ __typename: type, id }));
        if (fields.length === 0 || representations.length === 0) continue;
        const leaves = fields.map((field) => `${field}${selectionOf((api.getType(type) as GraphQLObjectType).getFields()[field] as never)}`);
        const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { __typename ${leaves.join(' ')} } } }`;
        const whole = await askSubgraph(name, nearest('developer', subject), text, { r: representations });
        const truth = new Map(fields.map((field) => [field, ((whole.data?._entities ?? []) as (Record<string, unknown> | null)[]).map((row) => row?.[field] ?? null)]));
        await Promise.all(roles.map(async ({ code }) => {
          const answer = await askSubgraph(name, nearest(code, subject), text, { r: representations });
          const rows = (answer.data?._entities ?? []) as (Record<string, unknown> | null)[];
          for (const [index, row] of rows.entries()) {
            if (row) compareRecord(code, type, fields, { object: row, path: `_entities.${index}` }, answer, truth, isMinor(subject), false);
            else counts.absent++;
            const domain = labelOf(type, fields[0] as string)?.domain ?? '';
            const mustSee = getRole(code).rows === 'ALL' && reaches(code, domain) && !isMinor(subject);
            if (!row && mustSee) differences.push({ role: code, field: type, expected: `a row of ${name}`, got: 'null' });
          }
        }));
      }
    }
    expect(differences.slice(0, 30)).toEqual([]);
  }, 300_000);
});

describe('the suite', () => {
  it('says how much it tried', () => {
    console.log(`entities suite: ${counts.cases} cases (${counts.shown} shown, ${counts.masked} masked, ${counts.refused} refused, ${counts.absent} rows not seen), ${differences.length} differences`);
    expect(counts.cases).toBeGreaterThan(10_000);
  });
});
