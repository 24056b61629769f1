import { type AccessLabel, accessDirectiveSdl, printAccess, readAccess, requiredScopes } from '@civil/schema/access';
import {
  type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse,
} from 'graphql';
import { costDirectiveSdl, listSizeOf } from './cost-sdl.js';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.12';
/** Address of our own specification, which tells composition what to carry into the supergraph. */
const ACCESS_SPECIFICATION = 'https://specs.civil-affairs.example/access/v1.0';
const FEDERATION_IMPORTS = [
  '@key', '@shareable', '@external', '@requires', '@provides', '@override', '@inaccessible', '@tag', '@requiresScopes', '@cost', '@listSize',
  '@composeDirective', '@interfaceObject', 'FieldSet',
];

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
const isObject = (node: { kind: string }): node is ObjectNode => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const directivesFrom = (text: string): ConstDirectiveNode[] => {
  const [definition] = parse(`scalar Holder ${text}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? [...(definition.directives ?? [])] : [];
};

const printed = new Map<string, ConstDirectiveNode[]>();
/** `@access` and the standard `@requiresScopes` that says the same to other Federation 2 routers. */
function directivesOf(label: AccessLabel): ConstDirectiveNode[] {
  const text = printAccess(label);
  let directives = printed.get(text);
  if (!directives) {
    const scopes = requiredScopes(label);
    directives = directivesFrom(scopes.length > 0 ? `${text} @requiresScopes(scopes: ${JSON.stringify(scopes)})` : text);
    printed.set(text, directives);
  }
  return directives;
}

const keyFields = (type: ObjectNode): Set<string> =>
  new Set(
    (type.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap(({ arguments: [fields] = [] }) => (fields?.value.kind === Kind.STRING ? fields.value.value.split(/[\s{}]+/) : [])),
  );

const hasDirective = (field: FieldDefinitionNode, name: string): boolean => field.directives?.some((directive) => directive.name.value === name) ?? false;

/**
 * Writes the label of every field out: its own, else that of its type. Keys carry none, as the gateway must be able to ask for
 * them whoever is asking.
 * @throws {Error} for a field without any label, and for a guarded field that cannot be null.
 */
function labelFields(type: ObjectNode, isRecord: (type: string) => boolean, faults: string[]): ObjectNode {
  const ofType = readAccess(type.directives);
  const keys = keyFields(type);
  const fields = (type.fields ?? []).map((field) => {
    const coordinate = `${type.name.value}.${field.name.value}`;
    if (keys.has(field.name.value) || hasDirective(field, 'external')) return field;
    const label = readAccess(field.directives) ?? ofType;
    if (!label) {
      faults.push(`${coordinate} has no access label`);
      return field;
    }
    if (label.class !== 'PUBLIC' && field.type.kind === Kind.NON_NULL_TYPE) faults.push(`${coordinate} is guarded, so it must be nullable`);
    const others = (field.directives ?? []).filter(({ name }) => name.value !== 'access');
    return { ...field, directives: [...others, ...directivesOf(label), ...listSizeOf(field, isRecord)] };
  });
  return { ...type, directives: (type.directives ?? []).filter(({ name }) => name.value !== 'access'), fields };
}

/** Turns the printed schema of type-graphql into subgraph SDL: links, labels and sizes on every field, definitions of the directives. */
export function toSubgraphDocument(printedSchema: string): DocumentNode {
  const faults: string[] = [];
  const given = parse(printedSchema, { noLocation: true }).definitions
    .filter(({ kind }) => kind !== Kind.SCHEMA_DEFINITION && kind !== Kind.SCHEMA_EXTENSION);
  const records = new Set(given.flatMap((node) => (isObject(node) || node.kind === Kind.UNION_TYPE_DEFINITION ? [node.name.value] : [])));
  const definitions = given.map((node) => (isObject(node) ? labelFields(node, (type) => records.has(type), faults) : node));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const header = parse(
    `extend schema
      @link(url: "${FEDERATION}", import: ${JSON.stringify(FEDERATION_IMPORTS)})
      @link(url: "${ACCESS_SPECIFICATION}", import: ["@access", "DataClass", "Domain", "RowScope", "MaskKind", "Facet"])
      @composeDirective(name: "@access")
    ${accessDirectiveSdl}
    ${costDirectiveSdl}`,
    { noLocation: true },
  ).definitions;
  return { kind: Kind.DOCUMENT, definitions: [...header, ...definitions] };
}
