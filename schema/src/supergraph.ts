import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { type FieldLabels, labelsOfSupergraph } from './access/field-labels.js';

/** The committed supergraph schema: one folder above this module in the sources and in the build alike. */
const committed = new URL('../supergraph.graphql', import.meta.url);

/** Text of the supergraph schema. */
export const readSupergraph = (file: URL | string = committed): string => readFileSync(file, 'utf8');

/** What the first line of a supergraph says about the rest: `broken` where the rest is not what was written. */
export type SupergraphSeal = 'sound' | 'broken' | 'absent';

const SEAL = '# sha256: ';
/** A checkout may have changed the ends of lines, which mean nothing. */
const digestOf = (text: string): string => hash('sha256', text.replaceAll('\r\n', '\n'));

/**
 * Puts the digest of a supergraph before it. It stands at the head because whoever finds the file half written finds its beginning: a
 * file that is cut between two definitions still parses, and only this line tells.
 */
export const sealSupergraph = (sdl: string): string => `${SEAL}${digestOf(sdl)}\n${sdl}`;

/** Whether a text is what `sealSupergraph` made of it. */
export function sealOfSupergraph(text: string): SupergraphSeal {
  if (!text.startsWith(SEAL.trimEnd())) return 'absent';
  const end = text.indexOf('\n');
  return end !== -1 && text.slice(0, end).trimEnd() === SEAL + digestOf(text.slice(end + 1)) ? 'sound' : 'broken';
}

const read = new Map<string, FieldLabels>();

/**
 * The label of every field of the whole graph, read once per file.
 * @throws {Error} when the file is missing, or holds a field without a label.
 */
export function supergraphLabels(file: URL | string = committed): FieldLabels {
  const name = String(file);
  let labels = read.get(name);
  if (!labels) {
    labels = labelsOfSupergraph(parse(readSupergraph(file), { noLocation: true }));
    read.set(name, labels);
  }
  return labels;
}
