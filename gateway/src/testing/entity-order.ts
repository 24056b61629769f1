interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Reply {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly path?: readonly (string | number)[] }[];
}

/** A question with its entities in the order of their texts, and its reply put back into the order in which they were asked. */
export interface OrderedQuestion {
  readonly question: string;
  restore(reply: string): string;
}

/** Takes the order of the entities out of a question: two executors may ask of the same ones in another order. */
export function orderEntities(asked: string): OrderedQuestion {
  const { query, variables } = JSON.parse(asked) as Question;
  const entities = variables['representations'];
  if (!Array.isArray(entities)) return { question: JSON.stringify({ query, variables }), restore: (reply) => reply };
  const texts = entities.map((entity) => JSON.stringify(entity));
  const order = texts.map((_text, index) => index).sort((one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1));
  const askedAt = (place: unknown): string | number | undefined => (typeof place === 'number' ? order[place] : undefined);
  const restore = (text: string): string => {
    let reply: Reply | null;
    try {
      reply = JSON.parse(text) as Reply | null;
    } catch {
      return text;
    }
    if (typeof reply !== 'object' || reply === null) return text;
    const answered = reply.data?.['_entities'];
    const restored: unknown[] = [];
    if (Array.isArray(answered) && answered.length === order.length) for (const [place, index] of order.entries()) restored[index] = answered[place];
    const errors = reply.errors?.map((error) => {
      const [root, place, ...inner] = error.path ?? [];
      const index = root === '_entities' ? askedAt(place) : undefined;
      return index === undefined ? error : { ...error, path: ['_entities', index, ...inner] };
    });
    return JSON.stringify({ ...reply, ...(restored.length > 0 ? { data: { ...reply.data, _entities: restored } } : {}), ...(errors ? { errors } : {}) });
  };
  return { question: JSON.stringify({ query, variables: { ...variables, representations: order.map((index) => entities[index] as unknown) } }), restore };
}
