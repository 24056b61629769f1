import { createHmac } from 'node:crypto';
import type { RoleCode } from '@civil/schema/access';
import { purposes, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { ask, postToSubgraph } from '../../kit/ask.js';
import type { GraphAddresses } from '../../kit/processes.js';
import { registers } from '../../federation/scopes.js';
import { Comparison, type Difference } from '../compare.js';
import { nearest, type Subject, subjects } from '../identities.js';
import { compareDoors } from '../parts/doors.js';
import { compareEntities } from '../parts/entities.js';
import { compareFields, waysFromPerson } from '../parts/fields.js';
import { compareModes } from '../parts/modes.js';
import { compareForeignLists, compareListsOfCases, compareOrganizations, compareRegistersFromAfar, compareTokens } from '../parts/more-rows.js';
import { compareRowsOfLists, compareRowsOfPersons } from '../parts/rows.js';
import { compareSearches } from '../parts/searches.js';
import { purposesOf, type Situation } from '../situations.js';

/** Parts of the access suite cut so small that a mutant is soon noticed; each asks what the parts of the same names ask. */

const elder: Subject = 'an old person known to every domain';
const orphan: Subject = 'an orphan with a stipend';

/** One role of each kind of rows and of each way of being masked or bound. */
const few: readonly RoleCode[] = [
  'anon', 'citizen', 'village', 'town.assist', 'county.assist', 'county.elder', 'county.child', 'county.child.approver', 'county.vital', 'registrar', 'pref.assist', 'facility', 'auditor', 'checkhub', 'platform_pull',
  'crosscheck_runner', 'developer',
];

/** Ways of one step: what stands further down is asked by the whole suite. */
const nearWays = waysFromPerson.filter(({ steps, type }) => steps.length <= 1 || type === 'RiskWarning' || type === 'Household');

const fields = async (found: Comparison, subject: Subject, situation: Situation, ways = nearWays): Promise<void> =>
  compareFields(found, { subject: subjects[subject], ways, roles: few, choose: () => [{ situation, shape: 'plain' }] });

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Viewer contexts that a subgraph must not take, and one that it must. */
async function contexts(found: Comparison, graph: GraphAddresses): Promise<void> {
  const key = viewerContextKey(graph.secret, 'platform');
  const claims = claimsOf('auditor');
  const sign = (of: string, now = Date.now(), by = key): string => signViewerContext(claims, of, by, now);
  const [header = '', body = '', signature = ''] = sign('platform').split('.');
  const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const signed = (changes: Record<string, unknown>): string => {
    const text = `${header}.${encode({ ...payload, ...changes })}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };
  const contextsByFault: Record<string, string> = {
    'of other claims under the old signature': `${header}.${encode({ ...payload, claims: { ...claims, roles: ['developer'] } })}.${signature}`,
    'without a signature': `${header}.${body}.`,
    'of another policy': signed({ policy: 'another' }),
    'that expired': sign('platform', Date.now() - 120_000),
    'of tomorrow': sign('platform', Date.now() + 86_400_000),
    'for another subgraph': sign('elderly-care'),
    'by the key of another subgraph': sign('platform', Date.now(), viewerContextKey(graph.secret, 'elderly-care')),
    '': sign('platform'),
  };
  for (const [fault, context] of Object.entries(contextsByFault)) {
    const { status } = await postToSubgraph('platform', { query: '{ residents(first: 1) { totalCount } }' }, { [VIEWER_CONTEXT_HEADER]: context });
    if (status !== (fault ? 401 : 200)) found.note('auditor', `a viewer context ${fault}`, fault ? '401' : '200', status);
  }
}

/** Purposes of other roles, and cases without a purpose. */
async function statedPurposes(found: Comparison): Promise<void> {
  for (const role of few) {
    for (const { code } of purposes) {
      const { data } = await ask('{ __typename }', {}, { 'x-purpose': code }).asClaims(nearest(role, subjects[elder]));
      if ((data !== null) !== purposesOf(role).some((one) => one.code === code)) found.note(role, `the purpose ${code}`, 'what the contract says', data);
    }
  }
}

/** What can be looked for; a mutant names the first that must notice it. */
export const probes = {
  fields: (found: Comparison) => fields(found, elder, 'nothing'),
  'fields of a child': (found: Comparison) => fields(found, orphan, 'nothing'),
  'fields with a purpose': (found: Comparison) => fields(found, elder, 'purpose'),
  'fields with a case': (found: Comparison) => fields(found, elder, 'own case from afar'),
  'fields of a child with a case': (found: Comparison) => fields(found, orphan, 'own case from afar'),
  'fields with a case of somebody else': (found: Comparison) => fields(found, elder, 'case of somebody else'),
  'fields with a closed case': (found: Comparison) => fields(found, elder, 'closed case'),
  'fields with a case of another unit': (found: Comparison) => fields(found, elder, 'case of another unit'),
  'fields with a purpose that takes no case': (found: Comparison) => fields(found, elder, 'purpose that takes no case'),
  'fields about a dead person': (found: Comparison) => fields(found, 'a person who has died', 'nothing'),
  'fields about a married person': (found: Comparison) => fields(found, 'a married person', 'nothing'),
  'doors with a case that binds nothing': (found: Comparison) => compareDoors(found, elder, () => ['closed case', 'case of another unit']),
  entities: (found: Comparison) => compareEntities(found, { subject: elder, roles: few, choose: () => ['nothing'] }),
  'entities of a child': (found: Comparison) => compareEntities(found, { subject: orphan, roles: few, choose: () => ['nothing', 'case of somebody else'] }),
  'entities with a case of somebody else': (found: Comparison) => compareEntities(found, { subject: elder, roles: few, choose: () => ['case of somebody else'] }),
  persons: (found: Comparison) => compareRowsOfPersons(found, 300, 620_102, few),
  lists: (found: Comparison) => compareRowsOfLists(found, 150, 620_102),
  'lists of persons': (found: Comparison) => compareRowsOfLists(found, 60, 1, registers.slice(0, 3)),
  'lists of children': (found: Comparison) => compareRowsOfLists(found, 60, 1, registers.filter(({ domain }) => domain === 'CHILD')),
  'lists of monitored persons': (found: Comparison) => compareRowsOfLists(found, 60, 1, registers.filter(({ list }) => list === 'monitoringSubjects')),
  searches: (found: Comparison) => compareSearches(found),
  modes: (found: Comparison) => compareModes(found, elder, nearWays.slice(0, 3), few, ['nothing', 'own case']),
  purposes: statedPurposes,
  contexts,
  tokens: compareTokens,
  'foreign lists': compareForeignLists,
  'registers from afar': compareRegistersFromAfar,
  organisations: compareOrganizations,
  'lists within a case': (found: Comparison) => compareListsOfCases(found, elder),
  'a case of one unit, then of another': async (found: Comparison) => {
    await fields(found, elder, 'own case', nearWays.slice(0, 1));
    await fields(found, elder, 'case of another unit', nearWays.slice(0, 1));
  },
} satisfies Record<string, (found: Comparison, graph: GraphAddresses) => Promise<void>>;
export type Probe = keyof typeof probes;

class Noticed extends Error {}

/** Stops at the first difference: one is enough to notice a mutant. */
class FirstDifference extends Comparison {
  override note(role: RoleCode, field: string, expected: string, got: unknown): void {
    // A machine that is too busy is no mutant.
    if (/UPSTREAM_UNAVAILABLE|SERVICE_OVERLOADED|RATE_LIMITED/.test(JSON.stringify(got) ?? '')) throw new Error(`${role} was not answered on ${field}`);
    super.note(role, field, expected, got);
    throw new Noticed();
  }
}

/** The first difference that a probe finds between a graph and the policy. */
export async function probe(name: Probe, graph: GraphAddresses): Promise<Difference | undefined> {
  const found = new FirstDifference();
  const run: (found: Comparison, graph: GraphAddresses) => Promise<void> = probes[name];
  await run(found, graph).catch((error: unknown) => {
    if (found.differences.length === 0) throw error;
  });
  return found.differences[0];
}
