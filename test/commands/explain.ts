import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan, QueryPlanner } from '@apollo/query-planner';
import { explainField, type FieldExplanation, findRole, POLICY_VERSION, scopesOfRole } from '@civil/schema/access';
import { findPurpose, mayState } from '@civil/schema/identity';
import { readSupergraph, supergraphLabels } from '@civil/schema/supergraph';
import { type DocumentNode, type FieldNode, isIntrospectionType, Kind, parse, print, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';

/** `npm run explain -- --role county.assist --operation file.graphql`: what would be served, masked or refused, why, and the query plan. */
const refuse = (...lines: string[]): never => {
  for (const line of lines) console.error(line);
  process.exit(2);
};
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readArguments() {
  try {
    return parseArgs({ options: { role: { type: 'string', default: 'anon' }, operation: { type: 'string' }, purpose: { type: 'string' } } }).values;
  } catch (error) {
    return refuse(messageOf(error));
  }
}

function readOperation(file: string): DocumentNode {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(`${file} 不是可读取的查询。${file} is no operation that can be read: ${messageOf(error)}`);
  }
}

const values = readArguments();
const usage = '用法 usage: npm run explain -- --role <role> --operation <file.graphql> [--purpose <code>]';
const role = findRole(values.role) ?? refuse(`没有角色 ${values.role}。There is no role ${values.role}: npm run token lists them.`, usage);
const file = values.operation ?? refuse(usage);
const purpose = values.purpose === undefined ? undefined : findPurpose(values.purpose);
if (values.purpose !== undefined && !(purpose && mayState(purpose, [role.code]))) {
  refuse(`用途 ${values.purpose} 不存在或该角色不得使用。No such purpose, or not one that this role may state: ${values.purpose}`);
}
// The features that Apollo's own planner does not enforce are enforced by the filter.
const supergraph = Supergraph.build(readSupergraph(), { supportedFeatures: null });
const schema = supergraph.apiSchema().toGraphQLJSSchema();
const document = readOperation(file);
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
