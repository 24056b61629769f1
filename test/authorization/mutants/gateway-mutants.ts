// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source text
import type { Mutant } from './mutant.js';

const in_ = (file: string) => (weakens: string, from: string, to: string, noticedBy: Mutant['noticedBy']): Mutant => ({ weakens, file: `gateway/src/${file}`, from, to, noticedBy });
const filter = in_('projection/filter-document.ts');
const prepare = in_('operations/prepare-operation.ts');
const answer = in_('operations/answer-operation.ts');
const purpose = in_('access/state-purpose.ts');

const ROLES = 'gateway/src/projection/every-role.test.ts';

/** The filter before planning, its caches, what is stated of purpose and case, and the modes. Subgraphs of the whole graph would hide the filter, so subgraphs that guard nothing show it. */
export const gatewayMutants: readonly Mutant[] = [
  filter('a denied field goes on to the subgraphs', 'denied.set(node, `${type.name}.${name}`);\n      touched.add(node);\n      return undefined;', 'denied.set(node, `${type.name}.${name}`);\n      return node;', ROLES),
  filter('a named fragment is not filtered', 'return rest.set ? [{ ...node, selectionSet: rest.set }] : [];', 'return [node];', ROLES),
  filter('an inline fragment is not filtered', 'return rest.set && { ...node, selectionSet: rest.set };', 'return node;', ROLES),
  filter('a nested selection is not filtered', 'if (!node.selectionSet) return node;', 'if (!node.selectionSet || type?.name !== \'Query\') return node;', ROLES),
  filter('a condition on a type is not looked at', 'name === undefined ? outer : (full.getType(name) ?? undefined);', 'outer;', ROLES),
  in_('projection/become-of.ts')('a refusal is not told', "if (asks.every(({ denied }) => denied !== undefined)) return 'refused';", '', ROLES),
  in_('projection/collect-asks.ts')('what is left out is answered', 'if (!isIncluded(node, context.variables)) continue;', '', ROLES),
  in_('projection/projections.ts')('the projection of one role is that of the next', 'const known = kept.get(viewer.projectionKey);\n    if (known) return known;', 'const known = [...kept.values()][0];\n    if (known) return known;', ROLES),
  answer('an operation prepared for one role is run for another', "`${hash}:${operationName ?? ''}:${viewer.projectionKey}`", "`${hash}:${operationName ?? ''}`", ROLES),
  answer('introspection shows the whole graph', 'introspect(projection.schema, nodes,', 'introspect(graph.apiSchema, nodes,', ROLES),
  answer('reject refuses after it has asked', "caller.accessMode === 'reject' ? gate.refused() : []", 'gate.refused().slice(0, 0)', ROLES),
  prepare('mistakes are told by the whole graph', 'validate(projection.schema, rest.document,', 'validate(full, rest.document,', ROLES),
  prepare('operations of one beginning share a plan', "hash: hash('sha256', text)", "hash: hash('sha256', text.slice(0, 12))", ROLES),
  prepare('a client chooses the name of a type', "if (node.alias?.value === '__typename' && node.name.value !== '__typename')", "if (node.alias?.value === '__typename' && node.name.value === '')", 'gateway/src/projection/filter.test.ts'),
  in_('access/asked-fields.ts')('reject does not look behind interfaces', 'isAbstractType(type) ? schema.getPossibleTypes(type) : [type]', '[type]', 'gateway/src/access/access-mode.test.ts'),
  in_('access/asked-fields.ts')('a dry run does not look into fragments', 'if (fragment) walk(', 'if (fragment && path === \'\') walk(', ROLES),
  in_('access/access-report.ts')('a report tells everybody the rule', 'const why = mayAskWhy(claims.roles);', 'const why = claims.roles.length > 0;', 'modes'),
  in_('access/access-report.ts')('a report is made without the purpose', 'purpose: claims.purpose, boundCase: claims.boundCase,', 'purpose: undefined, boundCase: claims.boundCase,', 'modes'),
  purpose('any purpose goes with any case', 'kind !== undefined && purpose.cases.includes(kind.prefix)', 'kind !== undefined', 'fields with a purpose that takes no case'),
  purpose('a role states the purpose of another', 'if (!purpose || !mayState(purpose, viewer.claims.roles))', 'if (!purpose)', 'purposes'),
  purpose('a case bound for one unit is bound for the next', 'const key = `${question.unit}\\n${question.caseNo}`;', 'const key = question.caseNo;', 'a case of one unit, then of another'),
  purpose('a case is bound without asking its register', 'readCaseBinding(await askService(callService, subgraph, CASE_BINDING_PATH, question));', 'readCaseBinding(await askService(callService, subgraph, CASE_BINDING_PATH, question)) ?? { caseNo: question.caseNo, residentIds: [] };', 'doors with a case that binds nothing'),
];
