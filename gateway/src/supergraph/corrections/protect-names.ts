import { type DocumentNode, type FieldNode, Kind, print, visit } from 'graphql';

/** A document in which no response key of the client can be taken for a field that the planner adds. */
export interface ProtectedDocument {
  readonly document: DocumentNode;
  /** The client's response key of each private alias. */
  readonly clientKeys: ReadonlyMap<string, string>;
}

const PRIVATE_PREFIX = '_client_';

/** Names that we, the planner (`name__alias_0`) or JavaScript (`__proto__`) give a meaning of their own. */
const isReserved = (key: string): boolean => key.startsWith(PRIVATE_PREFIX) || key.startsWith('__') || /__alias_\d+$/.test(key);

/**
 * Gives each field whose response key names another field of a key or a requirement (`upc: name`), or the same field with
 * arguments of its own, a private alias. Apollo's planner puts both under one key: the client's value then goes to a subgraph as
 * the key or the required value, or the required value to the client. Equal fields get equal aliases, so that what merged before
 * still merges.
 */
export function protectNames(document: DocumentNode, plumbing: ReadonlySet<string>): ProtectedDocument {
  const aliases = new Map<string, string>();
  const clientKeys = new Map<string, string>();
  const clashes = ({ name, alias, arguments: given = [] }: FieldNode, key: string): boolean => {
    if (name.value === '__typename' && !alias) return false;
    return isReserved(key) || (plumbing.has(key) && (key !== name.value || given.length > 0));
  };
  const aliasOf = (node: FieldNode, key: string): string => {
    const meaning = `${key}:${node.name.value}:${(node.arguments ?? []).map(print).sort().join()}`;
    const known = aliases.get(meaning);
    if (known) return known;
    const alias = `${PRIVATE_PREFIX}${aliases.size}_${key}`;
    aliases.set(meaning, alias);
    clientKeys.set(alias, key);
    return alias;
  };
  const changed = visit(document, {
    Field: (node) => {
      const key = (node.alias ?? node.name).value;
      return clashes(node, key) ? { ...node, alias: { kind: Kind.NAME, value: aliasOf(node, key) } } : undefined;
    },
  });
  return { document: changed, clientKeys };
}
