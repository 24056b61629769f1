import { inTurns } from '../in-turns.js';
import { ask } from '../../kit/ask.js';
import type { Comparison } from '../compare.js';
import { subjects } from '../identities.js';
import { isShown, labelOf, verdictFor } from '../oracle.js';
import { askerIn } from '../situations.js';
import { allRoles } from './fields.js';

/** A list, an argument that searches or orders it, and the field which that reads. */
const searches: readonly [list: string, argument: string, type: string, field: string][] = [
  ['residents', 'filter: { birthYear: 1950 }', 'Resident', 'birthDate'],
  ['assistanceApplications', 'filter: { povertyCause: ["1"] }', 'AssistanceApplication', 'povertyCause'],
  ['assistanceApplications', 'filter: { kinDisclosure: true }', 'AssistanceApplication', 'kinDisclosure'],
  ['assistanceApplications', 'orderBy: [{ field: AMOUNT }]', 'AssistanceApplication', 'proposedAmount'],
  ['residents', 'filter: { ageBand: [B80_89] }', 'Resident', 'ageBand'],
  ['residents', 'filter: { disabled: true }', 'Resident', 'disability'],
  ['residents', 'filter: { ethnicity: "03" }', 'Resident', 'ethnicity'],
  ['residents', 'orderBy: [{ field: NAME }]', 'Resident', 'name'],
  ['residents', 'orderBy: [{ field: BIRTH_DATE }]', 'Resident', 'birthDate'],
  ['households', 'filter: { kind: HUKOU }', 'Household', 'kind'],
  ['childFiles', 'filter: { disability: true }', 'ChildFile', 'disabilityRehab'],
  ['childFiles', 'filter: { visitOverdue: true }', 'ChildFile', 'nextVisitDue'],
  ['abilityAssessments', 'filter: { level: 2 }', 'AbilityAssessment', 'finalLevel'],
  ['abilityAssessments', 'filter: { reason: "x" }', 'AbilityAssessment', 'reason'],
  ['marriageRegistrations', 'filter: { q: "J620102" }', 'MarriageRegistration', 'certNo'],
  ['marriageRegistrations', 'filter: { crossRegion: true }', 'MarriageRegistration', 'crossRegion'],
  ['deathRecords', 'filter: { unverified: true }', 'DeathRecord', 'verified'],
];

/** Nobody searches or orders by what they get masked, or not at all: the list would tell the value. */
export async function compareSearches(comparison: Comparison): Promise<void> {
  const subject = subjects['an old person known to every domain'];
  for (const [list, argument, type, field] of searches) {
    await inTurns(allRoles, async (role) => {
      for (const situation of ['nothing', 'own case'] as const) {
        const asker = askerIn(situation, role, subject);
        if (!asker) continue;
        const { data, codes } = await ask(`{ ${list}(${argument}) { totalCount } }`, {}, asker.headers).asClaims(asker.claims);
        comparison.counts.cases += 1;
        const door = verdictFor(role, labelOf('Query', list), asker, { bound: asker.listed !== undefined, minor: false });
        // A case opens the rows of its persons, not a search among everybody's.
        const verdict = verdictFor(role, labelOf(type, field), asker);
        const refusal = !isShown(door) ? door : verdict === 'full' ? undefined : verdict === 'masked' ? 'FORBIDDEN_FIELD' : verdict;
        const got = codes[list];
        const isRight = refusal === undefined ? got === undefined || got === 'BAD_USER_INPUT' : got === refusal && data?.[list] === null;
        if (!isRight) comparison.note(role, `${list}(${argument}), ${situation}`, refusal ?? 'a list', got ?? data);
      }
    });
  }
}

