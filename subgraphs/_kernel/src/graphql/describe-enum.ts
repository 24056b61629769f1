import { registerEnumType } from 'type-graphql';

/** Values of the contract as an enumeration object. */
export const enumOf = <V extends string>(values: readonly V[]): { readonly [K in V]: K } => Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in V]: K };

/** Makes an enumeration part of the graph, with a description of itself and of every value in Chinese and English. */
export function describeEnum<E extends Readonly<Record<string, string>>>(values: E, name: string, description: string, words: Readonly<Record<keyof E & string, string>>): void {
  registerEnumType(values, {
    name, description, valuesConfig: Object.fromEntries(Object.entries(words).map(([value, text]) => [value, { description: text }])) as never,
  });
}
