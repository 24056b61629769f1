import type { EntitySet } from './entity-tables.js';
import type { EntityPlace, RequiredField } from './plan-tables.js';
import type { Run } from './run.js';
import { writeFieldValue, type WriteValue } from './write-representations.js';

/** Which entities a question is about. */
export interface Asked {
  /** Their slots; `undefined` where it is about all of a set. */
  readonly slots: readonly number[] | undefined;
  /** The place of each in the question; `undefined` where it is their own order. */
  readonly positions: readonly number[] | undefined;
}

export interface SlotQuestion {
  readonly texts: readonly string[];
  readonly asked: Asked;
  /** Slots of entities that lack something the fetch needs to know of them. */
  readonly incomplete: readonly number[];
}

type WriteSlot = (run: Run, set: EntitySet, slot: number) => string | undefined;

function compileSlotWriter(required: readonly RequiredField[], { typename }: EntityPlace): WriteSlot {
  const head = `{"__typename":${JSON.stringify(typename)}`;
  const fields = required.map(({ node, key, table }): { readonly label: string; readonly key: string; readonly table: number | undefined; readonly write: WriteValue } =>
    ({ label: `,"${node.name}":`, key, table, write: writeFieldValue(node) }));
  return ({ tables }, { first }, slot) => {
    let text = head;
    for (const { label, key, table, write } of fields) {
      const from = table === undefined ? first[slot] : tables.entity(table, slot);
      const value = from && write(from[key]);
      if (value === undefined) return undefined;
      text += label + value;
    }
    return `${text}}`;
  };
}

/** The texts in their order, each once, and which of them stands for each slot. */
function ordered(texts: readonly string[]): { texts: string[]; positions: number[] } {
  const distinct = [...new Set(texts)].sort();
  const places = new Map(distinct.map((text, place) => [text, place]));
  return { texts: distinct, positions: texts.map((text) => places.get(text) as number) };
}

/**
 * Compiles how the entities of a set are named to a subgraph, each once and in the order of the set. Where it takes several fields to tell
 * them apart, what is written of two may be the same: texts are then compared, and ordered.
 */
export function compileQuestioner(required: readonly RequiredField[], place: EntityPlace): (run: Run, set: EntitySet, slots: readonly number[] | undefined) => SlotQuestion {
  const write = compileSlotWriter(required, place);
  // One key tells the entities of a set apart, and whatever else is required follows from it; they are in order where that is wanted.
  const isDistinct = place.identity.key !== undefined;
  return (run, set, wanted) => {
    const written: string[] = [];
    const complete: number[] = [];
    const incomplete: number[] = [];
    const count = wanted?.length ?? set.first.length;
    for (let index = 0; index < count; index += 1) {
      const slot = wanted?.[index] ?? index;
      const text = write(run, set, slot);
      if (text === undefined) incomplete.push(slot);
      else {
        written.push(text);
        complete.push(slot);
      }
    }
    const slots = wanted === undefined && incomplete.length === 0 ? undefined : complete;
    if (isDistinct) return { texts: written, asked: { slots, positions: undefined }, incomplete };
    const { texts, positions } = ordered(written);
    return { texts, asked: { slots, positions }, incomplete };
  };
}
