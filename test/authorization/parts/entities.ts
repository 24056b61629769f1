import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { type SubgraphName, subgraphRegistry } from '@civil/schema/registry';
import { type ConstDirectiveNode, type GraphQLObjectType, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { inTurns } from '../in-turns.js';
import { ask, askSubgraph } from '../../kit/ask.js';
import { repository } from '../../kit/processes.js';
import { walkAnswer } from '../answer-walk.js';
import type { Asker, Comparison } from '../compare.js';
import { guardedFields, questionOf } from '../documents.js';
import { isMinor, knower, type Subject, subjects } from '../identities.js';
import { getRole, hasStakeIn, labelOf, reaches, selectionOf } from '../oracle.js';
import { api, waysFrom } from '../paths.js';
import { askerIn, type Situation } from '../situations.js';
import { allRoles } from './fields.js';

const has = (node: { directives?: readonly ConstDirectiveNode[] | undefined }, name: string): boolean => node.directives?.some((directive) => directive.name.value === name) ?? false;

const typesOf = (subgraph: string): ObjectTypeDefinitionNode[] =>
  parse(readFileSync(join(repository, 'schema', 'subgraphs', `${subgraph}.graphql`), 'utf8')).definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => has(node, 'key') && (api.getType(node.name.value) as GraphQLObjectType | undefined)?.getFields()['id'] !== undefined);

/** Ids of the records of each type that a developer finds on the way from the person. */
async function findIds(subject: Subject): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>([['Resident', [subjects[subject].id]]]);
  for (const [type, steps] of waysFrom('Resident')) {
    if (steps.length === 0 || !(api.getType(type) as GraphQLObjectType).getFields()['id']) continue;
    const { document, text, variables } = questionOf({ root: 'resident', args: '(id: $id)', steps, type }, 'plain', subjects[subject].id);
    const { data } = await ask(text, variables).asClaims(knower(subjects[subject]));
    const ids = walkAnswer(document, variables, data).visits.flatMap(({ parent, field, value }) => (parent.name === type && field === 'id' ? [value as string] : []));
    if (ids.length > 0) found.set(type, [...new Set(ids)].slice(0, 3));
  }
  return found;
}

const CASE_NO = 'SQ620102003012021000001';

/** The claims as the gateway would vouch for them once it bound the purpose and the case. */
const boundClaims = ({ claims, purpose, listed }: Asker): Claims => ({
  ...claims, ...(purpose ? { purpose } : {}), ...(listed ? { caseNo: CASE_NO, boundCase: { caseNo: CASE_NO, residentIds: listed } } : {}),
});

/** Situations that a subgraph tells apart: whether a case was found is the gateway's matter. */
export const situationsOfSubgraphs: readonly Situation[] = ['nothing', 'purpose', 'own case from afar', 'case of somebody else'];

export interface EntitiesOptions {
  readonly subject: Subject;
  readonly subgraphs?: readonly SubgraphName[];
  readonly roles?: readonly RoleCode[];
  readonly choose: (type: number, role: number) => readonly Situation[];
}

/** Asks every subgraph itself for the entities about a person, as a caller past the gateway would, and compares with the matrix. */
export async function compareEntities(comparison: Comparison, { subject: who, subgraphs = subgraphRegistry.map(({ name }) => name), roles = allRoles, choose }: EntitiesOptions): Promise<void> {
  const subject = subjects[who];
  const about = { id: subject.id, minor: isMinor(subject) };
  const ids = await findIds(who);
  for (const name of subgraphs) {
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
      const whole = await rowsFor(knower(subject));
      const truth = new Map(fields.map((field) => [`${type}.${field}`, whole.rows.map((row) => row?.[field] ?? null)]));
      await inTurns(roles, async (code, place) => {
        for (const situation of choose(number, place)) {
          const asker = askerIn(situation, code, subject);
          if (!asker) continue;
          const { answer, rows } = await rowsFor(boundClaims(asker));
          for (const [index, row] of rows.entries()) {
            if (!row) comparison.counts.absent += 1;
            else for (const field of fields) comparison.field(asker, about, { parent, field, path: `_entities.${index}.${field}`, value: row[field] ?? null }, answer, truth, false);
            const domain = labelOf(type, fields[0] as string)?.domain ?? '';
            const mustSee = getRole(code).rows === 'ALL' && reaches(code, domain) && !about.minor;
            const mustMeet = type === 'Resident' && asker.listed?.includes(subject.id) && name === 'platform' && hasStakeIn(code, 'PLATFORM');
            if (!row && (mustSee || mustMeet)) comparison.note(code, type, `a row of ${name} with ${situation}`, 'null');
          }
        }
      });
    }
  }
}
