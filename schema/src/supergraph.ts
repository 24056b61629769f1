import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { type FieldLabels, labelsOfSupergraph } from './access/field-labels.js';

/** The committed supergraph schema: one folder above this module in the sources and in the build alike. */
const committed = new URL('../supergraph.graphql', import.meta.url);

/** Text of the supergraph schema. */
export const readSupergraph = (file: URL | string = committed): string => readFileSync(file, 'utf8');

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
