import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { subgraphRegistry } from '@civil/schema/registry';
import { type ConstDirectiveNode, type GraphQLObjectType, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { ask, askSubgraph } from '../kit/ask.js';
import { repository } from '../kit/processes.js';
import { walkAnswer } from './answer-walk.js';
import { type Asker, Comparison } from './compare.js';
import { guardedFields, questionOf } from './documents.js';
import { isMinor, nearest, type Subject, subjects } from './identities.js';
import { getRole, hasStakeIn, labelOf, reaches, selectionOf } from './oracle.js';
import { api, waysFrom } from './paths.js';
import { askerIn, type Situation } from './situations.js';
import './tally.js';

/** The same question as the access suite, put straight to each subgraph through `_entities`, as a caller past the gateway would. */

const isWhole = inject('accessSuite') === 'whole';
const comparison = new Comparison();
const { counts, differences } = comparison;

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
    const { document, text, variables } = questionOf({ root: 'resident', args: '(id: $id)', steps, type }, 'plain', subjects[subject].id);
    const { data } = await ask(text, variables).asClaims(nearest('developer', subjects[subject]));
    const ids = walkAnswer(document, variables, data).visits.flatMap(({ parent, field, value }) => (parent.name === type && field === 'id' ? [value as string] : []));
    if (ids.length > 0) found.set(type, [...new Set(ids)].slice(0, 3));
  }
  return found;
}

/** The claims as the gateway would vouch for them once it bound the purpose and the case. */
const boundClaims = ({ claims, purpose, listed }: Asker): Claims => ({
  ...claims, ...(purpose ? { purpose } : {}), ...(listed ? { caseNo: 'SQ620102003012021000001', boundCase: { caseNo: 'SQ620102003012021000001', residentIds: listed } } : {}),
});

const situationsTried: readonly Situation[] = ['nothing', 'purpose', 'own case from afar', 'case of somebody else'];

describe.each(Object.keys(subjects) as Subject[])('every subgraph asked for its entities about %s', (who) => {
  const subject = subjects[who];
  const about = { id: subject.id, minor: isMinor(subject) };

  it('answers exactly what the matrix says', async ({ task }) => {
    const before = counts.cases;
    const ids = await findIds(who);
    for (const { name } of subgraphRegistry) {
      for (const [number, node] of typesOf(name).entries()) {
        const type = node.name.value;
        const parent = api.getType(type) as GraphQLObjectType;
        const own = new Set((node.fields ?? []).filter((field) => !has(field, 'external') && !has(field, 'requires')).map((field) => field.name.value));
        const fields = guardedFields(type).filter((field) => own.has(field));
        const representations = (ids.get(type) ?? []).map((id) => ({ __typename: type, id }));
        if (fields.length === 0 || representations.length === 0) continue;
        const leaves = fields.map((field) => `${field}${selectionOf(parent.getFields()[field] as never)}`);
        const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { __typename ${leaves.join(' ')} } } }`;
        const rowsFor = async (claims: Claims) => {
          const answer = await askSubgraph(name, claims, text, { r: representations });
          return { answer, rows: (answer.data?._entities ?? []) as (Record<string, unknown> | null)[] };
        };
        const whole = await rowsFor(nearest('developer', subject));
        const truth = new Map(fields.map((field) => [`${type}.${field}`, whole.rows.map((row) => row?.[field] ?? null)]));
        await Promise.all(roles.map(async ({ code }, place) => {
          const chosen = isWhole ? situationsTried : situationsTried.filter((_, index) => (number + place) % situationsTried.length === index);
          for (const situation of chosen) {
            const asker = askerIn(situation, code, subject);
            if (!asker) continue;
            const { answer, rows } = await rowsFor(boundClaims(asker));
            for (const [index, row] of rows.entries()) {
              if (!row) counts.absent += 1;
              else for (const field of fields) comparison.field(asker, about, { parent, field, path: `_entities.${index}.${field}`, value: row[field] ?? null }, answer, truth, false);
              const domain = labelOf(type, fields[0] as string)?.domain ?? '';
              const mustSee = getRole(code).rows === 'ALL' && reaches(code, domain) && !about.minor;
              const mustMeet = type === 'Resident' && asker.listed?.includes(subject.id) && name === 'platform' && hasStakeIn(code, 'PLATFORM');
              if (!row && (mustSee || mustMeet)) comparison.note(code, type, `a row of ${name} with ${situation}`, 'null');
            }
          }
        }));
      }
    }
    task.meta.access = { zh: '直接问子图 _entities', en: '_entities straight to the subgraphs', cases: counts.cases - before, differences: differences.length };
    expect(differences.splice(0).slice(0, 30)).toEqual([]);
  }, 600_000);
});

describe('the suite', () => {
  it('says how much it tried', () => {
    console.log(`entities suite: ${counts.cases} cases (${counts.shown} shown, ${counts.masked} masked, ${counts.refused} refused, ${counts.absent} rows not seen)`);
    expect(counts.cases).toBeGreaterThan(8_000);
  });
});
