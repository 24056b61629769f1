import type { FetchNode, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isRecord, own } from '../execution/places.js';
import { createRepresentationReader } from '../execution/read-representation.js';
import { applyRewrites } from '../execution/rewrites.js';
import type { TypeConditions } from '../execution/type-conditions.js';
import { isInherited, type Json } from './run.js';

/** Writes what a subgraph needs to find an object, as JSON; `undefined` where a key or a required field was not brought. */
type Write = (object: Json) => string | undefined;
export type WriteValue = (value: unknown) => string | undefined;

/** The entities of one fetch, each written once. */
export interface Representations {
  readonly texts: readonly string[];
  /** Objects that are asked about. */
  readonly objects: readonly Json[];
  /** For each of these objects, which of the texts stands for it. */
  readonly slots: readonly number[];
  /** Objects that lack something the fetch needs to know of them. */
  readonly incomplete: readonly Json[];
}

/** Texts longer than this, and those with anything in them that JSON escapes, are left to `JSON.stringify`. */
const LONGEST_PLAIN_TEXT = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes.
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

const textOf = (value: string): string => (value.length <= LONGEST_PLAIN_TEXT && !escaped.test(value) ? `"${value}"` : JSON.stringify(value));

const writeLeaf: WriteValue = (value) => {
  if (typeof value === 'string') return textOf(value);
  return value === undefined ? undefined : JSON.stringify(value);
};

const writeAny = (writeObject: Write): WriteValue => {
  const write: WriteValue = (value) => {
    if (isRecord(value)) return writeObject(value);
    if (!Array.isArray(value)) return writeLeaf(value);
    const items: string[] = [];
    for (const item of value) {
      const text = write(item);
      if (text === undefined) return undefined;
      items.push(text);
    }
    return `[${items.join(',')}]`;
  };
  return write;
};

/** Compiles the text of some fields of an object; `undefined` where the selections depend on types further down: those are read by the interpreter. */
export function compileFields(selections: readonly QueryPlanSelectionNode[]): Write | undefined {
  const fields: { readonly key: string; readonly label: string; readonly write: WriteValue }[] = [];
  for (const node of selections) {
    if (node.kind === 'InlineFragment') return undefined;
    const key = node.alias ?? node.name;
    const inner = node.selections && compileFields(node.selections);
    if (isInherited(key) || (node.selections && !inner)) return undefined;
    fields.push({ key, label: `${fields.length === 0 ? '{' : ','}"${node.name}":`, write: inner ? writeAny(inner) : writeLeaf });
  }
  if (new Set(fields.map(({ label }) => label.slice(1))).size < fields.length || fields.length === 0) return undefined;
  return (object) => {
    let text = '';
    for (const { key, label, write } of fields) {
      const value = write(object[key]);
      if (value === undefined) return undefined;
      text += label + value;
    }
    return `${text}}`;
  };
}

/** Compiles the text of the value of a required field. */
export function writeFieldValue({ selections }: QueryPlanFieldNode): WriteValue {
  const inner = selections && compileFields(selections);
  return inner ? writeAny(inner) : writeLeaf;
}

const asksTypename = (selections: readonly QueryPlanSelectionNode[]): boolean =>
  selections.some((node) => node.kind === 'Field' && node.name === '__typename' && (node.alias ?? node.name) === '__typename');

/** Compiles what a fetch requires, for each type of object once it is met. */
function compileWriter({ requires = [], inputRewrites = [] }: FetchNode, meets: TypeConditions): Write {
  const read = createRepresentationReader(meets);
  const interpret: Write = (object) => {
    const representation = read(object, requires);
    if (typeof representation?.['__typename'] !== 'string') return undefined;
    applyRewrites(inputRewrites, representation, meets);
    return JSON.stringify(representation);
  };
  if (inputRewrites.length > 0 || requires.some(({ kind }) => kind === 'Field')) return interpret;
  const byType = new Map<string, Write>();
  const compileFor = (typename: string): Write => {
    const met = requires.filter((node) => node.kind === 'InlineFragment' && (!node.typeCondition || meets(typename, node.typeCondition)));
    const [only] = met;
    // A name that no type has is not kept: a subgraph could make up any number of them.
    if (only?.kind !== 'InlineFragment') return interpret;
    const compiled = (met.length === 1 && asksTypename(only.selections) ? compileFields(only.selections) : undefined) ?? interpret;
    byType.set(typename, compiled);
    return compiled;
  };
  return (object) => {
    const typename = own(object, '__typename');
    if (typeof typename !== 'string') return interpret(object);
    return (byType.get(typename) ?? compileFor(typename))(object);
  };
}

/** Where objects of one type are told apart by one key, that key; comparing its values spares writing all but the first. */
function findSingleKey({ requires = [], inputRewrites = [] }: FetchNode): { readonly typename: string; readonly key: string } | undefined {
  const [only, ...others] = requires;
  if (others.length > 0 || inputRewrites.length > 0 || only?.kind !== 'InlineFragment' || !only.typeCondition) return undefined;
  const keys = only.selections.filter((node) => node.kind !== 'Field' || node.name !== '__typename');
  const [node] = keys;
  if (keys.length !== 1 || node?.kind !== 'Field' || node.selections) return undefined;
  const key = node.alias ?? node.name;
  return isInherited(key) ? undefined : { typename: only.typeCondition, key };
}

/**
 * Compiles the representations of a fetch. A fetch that requires `... on Person { __typename id }` of a list of residents writes
 * `{"__typename":"Person","id":"7"}` once, however often person 7 stands there.
 */
export function compileRepresentations(fetch: FetchNode, meets: TypeConditions): (objects: readonly Json[]) => Representations {
  const write = compileWriter(fetch, meets);
  const single = findSingleKey(fetch);
  const distinguish = (object: Json): string | number | undefined => {
    if (!single || object['__typename'] !== single.typename) return undefined;
    const value = object[single.key];
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  };
  return (found) => {
    const byValue = new Map<string | number, number>();
    const byText = new Map<string, number>();
    const texts: string[] = [];
    const objects: Json[] = [];
    const slots: number[] = [];
    const incomplete: Json[] = [];
    for (const object of found) {
      const value = distinguish(object);
      let slot = value === undefined ? undefined : byValue.get(value);
      if (slot === undefined) {
        const text = write(object);
        if (text === undefined) {
          incomplete.push(object);
          continue;
        }
        slot = (value === undefined ? byText.get(text) : undefined) ?? texts.push(text) - 1;
        if (value === undefined) byText.set(text, slot);
        else byValue.set(value, slot);
      }
      objects.push(object);
      slots.push(slot);
    }
    return { texts, objects, slots, incomplete };
  };
}

/** The same entities in the order of their texts: two fetches that come to the same entities by different ways then ask the same question. */
export function inOrder(representations: Representations): Representations {
  const { texts, slots } = representations;
  const order = texts.map((_text, slot) => slot).sort((one, other) => ((texts[one] as string) < (texts[other] as string) ? -1 : 1));
  const places: number[] = [];
  for (const [place, slot] of order.entries()) places[slot] = place;
  return { ...representations, texts: order.map((slot) => texts[slot] as string), slots: slots.map((slot) => places[slot] as number) };
}
