import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { findRole, POLICY_VERSION, requiredScopes, type Right, rightOn, scopesOfRole, verdictOf } from '@civil/schema/access';
import { catalogueEntry } from '@civil/schema/errors';
import { readSupergraph, supergraphLabels } from '@civil/schema/supergraph';
import { type FieldNode, isIntrospectionType, Kind, parse, print, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';

/** `npm run explain -- --role county.assist --operation file.graphql`: what would be served, masked or refused, why, and the query plan. */
const { values } = parseArgs({ options: { role: { type: 'string', default: 'anon' }, operation: { type: 'string' }, purpose: { type: 'string' } } });
const role = findRole(values.role);
if (!role || !values.operation) {
  console.error('用法 usage: npm run explain -- --role <role> --operation <file.graphql> [--purpose <code>]');
  process.exit(2);
}
// The features that Apollo's own planner does not enforce are enforced by the filter.
const supergraph = Supergraph.build(readSupergraph(), { supportedFeatures: null });
const schema = supergraph.apiSchema().toGraphQLJSSchema();
const document = parse(readFileSync(values.operation, 'utf8'));
const faults = validate(schema, document);
if (faults.length > 0) {
  for (const { message } of faults) console.error(message);
  process.exit(1);
}

const labels = supergraphLabels();
const scopes = new Set(scopesOfRole(role.code));
const words: Record<Right, string> = { full: '全文 full', own: '仅本人 own rows', unnamed: '去标识 unnamed', masked: '脱敏 masked', case: '须个案 case-bound', grant: '须授权 by grant', none: '拒绝 refused' };
const typeInfo = new TypeInfo(schema);
const path: string[] = [];
const rows: string[][] = [];
const filtered = visit(document, visitWithTypeInfo(typeInfo, {
  Field: {
    enter: (node: FieldNode) => {
      const parent = typeInfo.getParentType();
      path.push((node.alias ?? node.name).value);
      if (!parent || isIntrospectionType(parent) || node.name.value.startsWith('__')) return undefined;
      const coordinate = `${parent.name}.${node.name.value}`;
      const label = labels.get(coordinate);
      if (!label || label.class === 'PUBLIC') return undefined;
      const right = rightOn(label, scopes);
      const verdict = verdictOf(right, label, { purpose: values.purpose });
      const why = verdict === 'full' || verdict === 'masked' ? '' : (catalogueEntry(verdict)?.zh ?? verdict);
      const opens = right === 'none' ? `需要 needs ${requiredScopes(label).map(([scope]) => scope).filter((scope) => scope?.split(':').length === 2).join(' 或 or ')}` : '';
      rows.push([path.join('.'), `${label.class} ${label.domain}`, words[right], verdict, [why, opens].filter(Boolean).join('；')]);
      if (right !== 'none') return undefined;
      path.pop();
      return null;
    },
    leave: () => { path.pop(); },
  },
  SelectionSet: { leave: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] }) },
}));

console.log(`${role.code} ${role.zh} · 政策 policy ${POLICY_VERSION}\n`);
for (const row of rows) console.log(`${(row[0] ?? '').padEnd(52)} ${(row[1] ?? '').padEnd(22)} ${row[2]} ${row[3] === 'full' || row[3] === 'masked' ? '' : row[3]} ${row[4]}`);
console.log(`\n${rows.length} 个受保护字段 guarded fields, ${rows.filter(([, , right]) => right === words.none).length} 个拒绝 refused\n\n执行的操作 what is run:\n\n${print(filtered)}\n`);
const planner = new QueryPlanner(supergraph);
console.log(`查询计划 query plan:\n\n${prettyFormatQueryPlan(planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), filtered)))}`);
