const literal = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** The patterns of a text that contains, or begins with, what is sought, whose own wildcards stand for themselves. */
export const containing = (text: string): { $ilike: string } => ({ $ilike: `%${literal(text)}%` });
export const beginningWith = (text: string): { $like: string } => ({ $like: `${literal(text)}%` });
