import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { explainField, type FieldExplanation, findRole, POLICY_VERSION, scopesOfRole } from '@civil/schema/access';
import { findPurpose, mayState } from '@civil/schema/identity';
import { readSupergraph, supergraphLabels } from '@civil/schema/supergraph';
import { type FieldNode, isIntrospectionType, Kind, parse, print, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';

/** `npm run explain -- --role county.assist --operation file.graphql`: what would be served, masked or refused, why, and the query plan. */
const { values } = parseArgs({ options: { role: { type: 'string', default: 'anon' }, operation: { type: 'string' }, purpose: { type: 'string' } } });
const role = findRole(values.role);
if (!role || !values.operation) {
  console.error('用法 usage: npm run explain -- --role <role> --operation <file.graphql> [--purpose <code>]');
  process.exit(2);
}
const purpose = values.purpose === undefined ? undefined : findPurpose(values.purpose);
if (values.purpose !== undefined && !(purpose && mayState(purpose, [role.code]))) {
  console.error(`用途 ${values.purpose} 不存在或该角色不得使用。No such purpose, or not one that this role may state: ${values.purpose}`);
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
const viewer = { roles: [role.code], scopes: new Set(scopesOfRole(role.code)), purpose: values.purpose };
const words: Record<FieldExplanation['verdict'], string> = { FULL: '全文 full', MASKED: '脱敏 masked', REFUSED: '拒绝 refused' };
const typeInfo = new TypeInfo(schema);
const path: string[] = [];
const rows: string[][] = [];
let removed = 0;
const filtered = visit(document, visitWithTypeInfo(typeInfo, {
  Field: {
    enter: (node: FieldNode) => {
      const parent = typeInfo.getParentType();
      path.push((node.alias ?? node.name).value);
      if (!parent || isIntrospectionType(parent) || node.name.value.startsWith('__')) return undefined;
      const coordinate = `${parent.name}.${node.name.value}`;
      const label = labels.get(coordinate);
      if (!label || label.class === 'PUBLIC') return undefined;
      const { verdict, code, right, reason, opensWith } = explainField(coordinate, label, viewer);
      const why = verdict === 'REFUSED' ? [`${code} ${reason.zh} ${reason.en}`, ...opensWith.map(({ zh, en }) => `→ ${zh} ${en}`)].join(' ') : '';
      rows.push([path.join('.'), `${label.class} ${label.domain}`, words[verdict], why]);
      if (right !== 'none') return undefined;
      removed += 1;
      path.pop();
      return null;
    },
    leave: () => { path.pop(); },
  },
  SelectionSet: { leave: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] }) },
}));

console.log(`${role.code} ${role.zh} · 政策 policy ${POLICY_VERSION}\n`);
for (const [where = '', what = '', verdict, why] of rows) console.log(`${where.padEnd(52)} ${what.padEnd(22)} ${verdict} ${why}`);
console.log(`\n${rows.length} 个受保护字段 guarded fields, ${removed} 个从操作中去除 taken out\n\n执行的操作 what is run:\n\n${print(filtered)}\n`);
const planner = new QueryPlanner(supergraph);
console.log(`查询计划 query plan:\n\n${prettyFormatQueryPlan(planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), filtered)))}`);
