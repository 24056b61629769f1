import { registerEnumType } from 'type-graphql';

/** Makes an enumeration part of the graph, with a description of itself and of every value in Chinese and English. */
export function describeEnum<E extends Record<string, string>>(values: E, name: string, description: string, words: Readonly<Record<keyof E & string, string>>): void {
  registerEnumType(values, {
    name, description, valuesConfig: Object.fromEntries(Object.entries(words).map(([value, text]) => [value, { description: text }])) as never,
  });
}
