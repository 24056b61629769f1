import { getMetadataStorage } from 'type-graphql';

/** Coordinates that each field of an input class reads, by class and property. */
const uses = new WeakMap<object, Map<string, readonly string[]>>();

/**
 * Names the fields that a filter or an order reads, as coordinates (`Resident.birthDate`); none for one that reads public fields only.
 * A viewer who gets one of them masked, or not at all, is refused the filter: else it would let them search the value out.
 */
export const FilterOn = (...coordinates: string[]): PropertyDecorator => (target, property) => {
  const ofClass = uses.get(target.constructor) ?? new Map<string, readonly string[]>();
  ofClass.set(String(property), coordinates);
  uses.set(target.constructor, ofClass);
};

/** What reading one input field or enum value amounts to. */
export type InputUses = ReadonlyMap<string, readonly string[]>;

const enumUses = new Map<string, readonly string[]>();

/** Declares which field an order value sorts by. */
export const declareEnumUse = (enumName: string, value: string, coordinates: readonly string[]): void => {
  enumUses.set(`${enumName}.${value}`, coordinates);
};

/**
 * All declared uses, as `InputType.field` or `Enum.VALUE`.
 * @throws {Error} naming the fields of `…Filter` inputs that do not say what they read.
 */
export function collectInputUses(): InputUses {
  const all = new Map<string, readonly string[]>(enumUses);
  const silent: string[] = [];
  for (const input of getMetadataStorage().inputTypes) {
    const ofClass = uses.get(input.target as object);
    for (const field of input.fields ?? []) {
      const coordinates = ofClass?.get(field.name);
      if (coordinates) all.set(`${input.name}.${field.schemaName}`, coordinates);
      else if (input.name.endsWith('Filter')) silent.push(`${input.name}.${field.schemaName}`);
    }
  }
  if (silent.length > 0) throw new Error(`filters that do not say what they read (use @FilterOn): ${silent.join(', ')}`);
  return all;
}
