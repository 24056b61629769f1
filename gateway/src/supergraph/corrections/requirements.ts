import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { argumentOf, parseFieldSet, typesWithFields } from './field-sets.js';

/** What subgraphs need to know of an entity, by their names. */
export interface Requirements {
  /** What a field requires beyond a key; `undefined` where nothing. */
  of(subgraph: string, type: string, field: string): SelectionSetNode | undefined;
  /** Places of the keys by which a subgraph finds an entity, such as `sheet.map`. */
  keysOf(subgraph: string, type: string): ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

function addPlaces(set: SelectionSetNode, path: string, places: Set<string>): void {
  for (const node of set.selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) addPlaces(node.selectionSet, path, places);
    if (node.kind !== Kind.FIELD) continue;
    places.add(`${path}${node.name.value}`);
    if (node.selectionSet) addPlaces(node.selectionSet, `${path}${node.name.value}.`, places);
  }
}

/** The name of each subgraph by its value in `join__Graph`. */
function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find((node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives = [] }) => {
      const graph = directives.find((directive) => directive.name.value === 'join__graph');
      return [name.value, (graph && argumentOf(graph, 'name')) ?? name.value];
    }),
  );
}

/** Reads keys and requirements from a supergraph. */
export function readRequirements(supergraph: DocumentNode): Requirements {
  const names = subgraphNames(supergraph);
  const required = new Map<string, SelectionSetNode>();
  const keys = new Map<string, Set<string>>();
  for (const type of typesWithFields(supergraph)) {
    for (const directive of type.directives ?? []) {
      const key = directive.name.value === 'join__type' ? argumentOf(directive, 'key') : undefined;
      if (key === undefined) continue;
      const of = `${names.get(argumentOf(directive, 'graph') ?? '')}:${type.name.value}`;
      const places = keys.get(of) ?? new Set();
      addPlaces(parseFieldSet(key), '', places);
      keys.set(of, places);
    }
    for (const field of type.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const requires = directive.name.value === 'join__field' ? argumentOf(directive, 'requires') : undefined;
        if (requires) required.set(`${names.get(argumentOf(directive, 'graph') ?? '')}:${type.name.value}.${field.name.value}`, parseFieldSet(requires));
      }
    }
  }
  return {
    of: (subgraph, type, field) => required.get(`${subgraph}:${type}.${field}`),
    keysOf: (subgraph, type) => keys.get(`${subgraph}:${type}`) ?? none,
  };
}
