const COMMA = Buffer.from(',');

/** The items of a list of JSON, each in pieces, with a comma between each and the next. */
export const commaSeparated = (items: readonly (readonly Buffer[])[]): Buffer[] => items.flatMap((pieces, place) => (place === 0 ? pieces : [COMMA, ...pieces]));
