import { canonicalDivisionCode } from '@civil/schema/scalars';
import type { SubgraphContext } from '@civil/subgraph-kernel';
import { loadDivision } from './division.loaders.js';

/** Resolves the keys of entities that other subgraphs hand over. Records keep the code of their day, so abolished codes and aliases resolve too. */
export const references = {
  Division: ({ code }: { code: string }, { loaders }: SubgraphContext) => loadDivision(loaders, canonicalDivisionCode(code) ?? code),
};
