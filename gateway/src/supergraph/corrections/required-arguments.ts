import { hash } from 'node:crypto';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  type NameNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from 'graphql';
import { argumentOf, type FieldsNode, parseFieldSet, printFieldSet, typesWithFields } from './field-sets.js';

/** What a stand-in field is asked as. */
export interface RequiredField {
  readonly name: string;
  readonly arguments: FieldNode['arguments'];
}

export interface NamedRequirements {
  readonly document: DocumentNode;
  /** The field and arguments behind each stand-in. */
  readonly standIns: ReadonlyMap<string, RequiredField>;
}

interface Need {
  readonly type: string;
  readonly standIn: string;
  /** Members of `join__Graph` whose fields need it. */
  readonly graphs: Set<string>;
}

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });
const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
const isJoinField = ({ name }: ConstDirectiveNode): boolean => name.value === 'join__field';
const isExternal = (directive: ConstDirectiveNode): boolean => (directive.arguments ?? []).some(({ name }) => name.value === 'external');
const placeOfUse = (graph: string | undefined, type: string, field: string): string => `${graph}:${type}.${field}`;

/** The name under which the supergraph links `@inaccessible`, and the supergraph with that link. */
function withInaccessible(supergraph: DocumentNode): { document: DocumentNode; name: string } {
  const schema = supergraph.definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  const link = schema?.directives?.find((directive) => /\/inaccessible\/v/.test(argumentOf(directive, 'url') ?? ''));
  if (link) return { document: supergraph, name: argumentOf(link, 'as') ?? 'inaccessible' };
  const [linked, declared] = parse(
    `extend schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)
    directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
    { noLocation: true },
  ).definitions;
  const added = linked?.kind === Kind.SCHEMA_EXTENSION ? (linked.directives ?? []) : [];
  const definitions = supergraph.definitions.map((node): DefinitionNode => (node === schema ? { ...schema, directives: [...(schema.directives ?? []), ...added] } : node));
  return { document: { ...supergraph, definitions: [...definitions, ...(declared ? [declared] : [])] }, name: 'inaccessible' };
}

/** Fields that the field sets of each subgraph name as they are, by `placeOfUse`. */
function usesOf(supergraph: DocumentNode): ReadonlySet<string> {
  const types = new Map(typesWithFields(supergraph).map((type) => [type.name.value, type]));
  const uses = new Set<string>();
  const add = (set: SelectionSetNode, type: string, graph: string | undefined): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) add(node.selectionSet, node.typeCondition?.name.value ?? type, graph);
      if (node.kind !== Kind.FIELD) continue;
      uses.add(placeOfUse(graph, type, node.name.value));
      const field = types.get(type)?.fields?.find(({ name }) => name.value === node.name.value);
      if (field && node.selectionSet) add(node.selectionSet, namedType(field.type), graph);
    }
  };
  const addArgument = (directive: ConstDirectiveNode, argument: string, type: string): void => {
    const text = argumentOf(directive, argument);
    if (text) add(parseFieldSet(text), type, argumentOf(directive, 'graph'));
  };
  for (const type of types.values()) {
    for (const directive of type.directives ?? []) if (directive.name.value === 'join__type') addArgument(directive, 'key', type.name.value);
    for (const field of type.fields ?? []) {
      for (const directive of (field.directives ?? []).filter(isJoinField)) {
        addArgument(directive, 'requires', type.name.value);
        addArgument(directive, 'provides', namedType(field.type));
      }
      // A type keeps what its interfaces ask of it.
      for (const { name } of type.interfaces ?? []) {
        if (!types.get(name.value)?.fields?.some((other) => other.name.value === field.name.value)) continue;
        for (const directive of field.directives ?? []) uses.add(placeOfUse(argumentOf(directive, 'graph'), type.name.value, field.name.value));
      }
    }
  }
  return uses;
}

/** Finds the stand-ins that requirements need, and writes the requirements with them. */
function nameRequirements(supergraph: DocumentNode): { document: DocumentNode; needs: Need[]; standIns: Map<string, RequiredField> } {
  const types = new Map(typesWithFields(supergraph).map((type) => [type.name.value, type]));
  const needs = new Map<string, Need>();
  const standIns = new Map<string, RequiredField>();

  const standInFor = (type: string, node: FieldNode, graph: string): string => {
    const meaning = (node.arguments ?? []).map(print).sort().join();
    const standIn = `_${node.name.value}_${hash('sha256', meaning).slice(0, 8)}`;
    standIns.set(standIn, { name: node.name.value, arguments: node.arguments });
    const need = needs.get(`${type}.${standIn}`) ?? { type, standIn, graphs: new Set<string>() };
    need.graphs.add(graph);
    needs.set(`${type}.${standIn}`, need);
    return standIn;
  };
  const rename = (set: SelectionSetNode, type: string, graph: string): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node): SelectionNode => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return node;
      if (node.kind === Kind.INLINE_FRAGMENT) return { ...node, selectionSet: rename(node.selectionSet, node.typeCondition?.name.value ?? type, graph) };
      const field = types.get(type)?.fields?.find(({ name }) => name.value === node.name.value);
      const inner = node.selectionSet && field ? { selectionSet: rename(node.selectionSet, namedType(field.type), graph) } : {};
      return node.arguments?.length ? { ...node, ...inner, name: nameNode(standInFor(type, node, graph)), arguments: [] } : { ...node, ...inner };
    }),
  });
  const renamed = (directive: ConstDirectiveNode, type: string): ConstDirectiveNode => {
    const requires = argumentOf(directive, 'requires');
    if (!isJoinField(directive) || !requires?.includes('(')) return directive;
    const value = printFieldSet(rename(parseFieldSet(requires), type, argumentOf(directive, 'graph') ?? ''));
    return {
      ...directive,
      arguments: (directive.arguments ?? []).map((node) => (node.name.value === 'requires' ? { ...node, value: { kind: Kind.STRING, value } } : node)),
    };
  };
  const definitions = supergraph.definitions.map((node): DefinitionNode => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return node;
    const fields = (node.fields ?? []).map((field) => ({
      ...field,
      directives: (field.directives ?? []).map((directive) => renamed(directive, node.name.value)),
    }));
    return { ...node, fields };
  });
  return { document: { ...supergraph, definitions }, needs: [...needs.values()], standIns };
}

/**
 * Gives each required field with arguments a name of its own: `@requires(fields: "price(currency: \"CNY\")")` comes to require a
 * hidden field without arguments. Apollo's planner knows a required field by its response key alone, so of two requirements
 * that differ in arguments it fetches one and gives both fields its value. `asStandInsAre` puts the plan right again.
 */
export function nameRequiredArguments(supergraph: DocumentNode): NamedRequirements {
  const { document, needs, standIns } = nameRequirements(supergraph);
  if (needs.length === 0) return { document: supergraph, standIns };
  const hidden = withInaccessible(document);
  const uses = usesOf(document);

  const standInsOf = (type: FieldsNode): FieldDefinitionNode[] => {
    const isOf = (need: Need): boolean => need.type === type.name.value || (type.interfaces ?? []).some(({ name }) => name.value === need.type);
    const byName = Map.groupBy(needs.filter(isOf), ({ standIn }) => standIn);
    return [...byName].flatMap(([standIn, of]) => {
      const graphs = new Set(of.flatMap((need) => [...need.graphs]));
      const field = type.fields?.find(({ name }) => name.value === standIns.get(standIn)?.name);
      if (!field) return [];
      const isKept = (directive: ConstDirectiveNode): boolean =>
        isJoinField(directive) && (!isExternal(directive) || graphs.has(argumentOf(directive, 'graph') ?? ''));
      const directives = [...(field.directives ?? []).filter(isKept), { kind: Kind.DIRECTIVE, name: nameNode(hidden.name) } as const];
      return [{ ...field, name: nameNode(standIn), arguments: [], directives }];
    });
  };
  const stoodIn = new Set([...standIns.values()].map(({ name }) => name));
  /** A subgraph with an external field that it requires only under other names would not validate. */
  const withoutIdle = (field: FieldDefinitionNode, type: string): FieldDefinitionNode => {
    if (!stoodIn.has(field.name.value)) return field;
    const isIdle = (directive: ConstDirectiveNode): boolean =>
      isJoinField(directive) && isExternal(directive) && !uses.has(placeOfUse(argumentOf(directive, 'graph'), type, field.name.value));
    return { ...field, directives: (field.directives ?? []).filter((directive) => !isIdle(directive)) };
  };
  const extend = <T extends FieldsNode>(node: T): T => ({
    ...node,
    fields: [...(node.fields ?? []).map((field) => withoutIdle(field, node.name.value)), ...standInsOf(node)],
  });
  return { document: visit(hidden.document, { ObjectTypeDefinition: extend, InterfaceTypeDefinition: extend }), standIns };
}
