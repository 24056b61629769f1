import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { type AccessLabel, readAccess } from './labels.js';

/** Label of each field of the graph by its coordinate (`Resident.name`). A field that is part of a key has none. */
export type FieldLabels = ReadonlyMap<string, AccessLabel>;

const keyFieldsOf = (type: ObjectTypeDefinitionNode): Set<string> => {
  const names = new Set<string>();
  for (const directive of type.directives ?? []) {
    if (directive.name.value !== 'join__type' && directive.name.value !== 'key') continue;
    const argument = directive.arguments?.find(({ name }) => name.value === 'key' || name.value === 'fields');
    if (argument?.value.kind === Kind.STRING) for (const name of argument.value.value.split(/[\s{}]+/)) names.add(name);
  }
  return names;
};

const isFederationMachinery = (type: ObjectTypeDefinitionNode): boolean => /^(join__|link__|_Service$)/.test(type.name.value);

/**
 * Reads the labels from a supergraph schema.
 * @throws {Error} naming every field without a label: such a supergraph is not to be served.
 */
export function labelsOfSupergraph(document: DocumentNode): FieldLabels {
  const labels = new Map<string, AccessLabel>();
  const missing: string[] = [];
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || isFederationMachinery(type)) continue;
    const keys = keyFieldsOf(type);
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const label = readAccess(field.directives);
      if (label) labels.set(coordinate, label);
      else if (!keys.has(field.name.value)) missing.push(coordinate);
    }
  }
  if (missing.length > 0) throw new Error(`fields without an access label: ${missing.join(', ')}`);
  return labels;
}
