import type { GraphQLFormattedError } from 'graphql';

interface Reply {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Places that one error of one entity is told at; the entity may stand in thousands. */
const MAX_PLACES = 100;

/** One error of one entity at each place where the entity stands; the last one told carries how many places there are. */
export function dealError(error: GraphQLFormattedError, sources: readonly number[], source: number, inner: readonly (string | number)[]): GraphQLFormattedError[] {
  const places = sources.flatMap((from, place) => (from === source ? [place] : []));
  const told = places.slice(0, MAX_PLACES).map((place) => ({ ...error, path: ['_entities', place, ...inner] }));
  const last = told.at(-1);
  if (last && places.length > MAX_PLACES) last.extensions = { ...last.extensions, occurrences: places.length };
  return told;
}

/** Variables with each entity asked once, and how to deal the answers out again. */
export interface DistinctRepresentations {
  readonly variables: Record<string, unknown>;
  /** Representations left out because they equal another. */
  readonly spared: number;
  restore(reply: Reply): Reply;
}

/**
 * Asks for each entity once: a list of residents of one township asks for that township once, not once per resident. Every
 * place gets a copy of its own, because the executor goes on to write into it.
 */
export function distinctRepresentations(variables: Record<string, unknown>): DistinctRepresentations {
  const { representations } = variables;
  if (!Array.isArray(representations) || representations.length < 2) return { variables, spared: 0, restore: (reply) => reply };
  const positions = new Map<string, number>();
  const distinct: unknown[] = [];
  const sources = representations.map((representation: unknown) => {
    const key = JSON.stringify(representation);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, distinct.length);
    return distinct.push(representation) - 1;
  });
  if (distinct.length === representations.length) return { variables, spared: 0, restore: (reply) => reply };
  return {
    variables: { ...variables, representations: distinct },
    spared: representations.length - distinct.length,
    restore: (reply) => {
      const entities = reply.data?.['_entities'];
      const dealt = new Set<number>();
      const deal = (source: number): unknown => {
        const entity: unknown = (entities as unknown[])[source];
        if (!dealt.has(source)) {
          dealt.add(source);
          return entity;
        }
        return structuredClone(entity);
      };
      const errors = reply.errors?.flatMap((error) => {
        const [root, source, ...inner] = error.path ?? [];
        if (root !== '_entities' || typeof source !== 'number') return [error];
        return dealError(error, sources, source, inner);
      });
      return {
        ...reply,
        ...(errors ? { errors } : {}),
        ...(Array.isArray(entities) && entities.length === distinct.length ? { data: { ...reply.data, _entities: sources.map(deal) } } : {}),
      };
    },
  };
}
