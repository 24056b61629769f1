import { verdictOf } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import {
  defaultFieldResolver, type GraphQLField, type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType,
} from 'graphql';
import type { SubgraphContext } from '../context/context.js';
import type { InputUses } from './filter-on.js';
import { rememberedRight, type SchemaLabels } from './remembered-right.js';

type Visit = (coordinates: readonly string[]) => void;

function walk(value: unknown, type: GraphQLInputType, uses: InputUses, visit: Visit): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) {
    walk(value, type.ofType, uses, visit);
    return;
  }
  if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) walk(item, type.ofType, uses, visit);
    return;
  }
  if (isEnumType(type)) {
    const name = type.getValues().find((candidate) => candidate.value === value)?.name ?? String(value);
    visit(uses.get(`${type.name}.${name}`) ?? []);
    return;
  }
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const given = (value as Record<string, unknown>)[field.name];
    if (given === null || given === undefined) continue;
    visit(uses.get(`${type.name}.${field.name}`) ?? []);
    walk(given, field.type, uses, visit);
  }
}

const readsGuarded = (type: GraphQLInputType, uses: InputUses, seen = new Set<string>()): boolean => {
  const named = getNamedType(type);
  if (seen.has(named.name)) return false;
  seen.add(named.name);
  if (isEnumType(named)) return named.getValues().some(({ name }) => (uses.get(`${named.name}.${name}`)?.length ?? 0) > 0);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some(
    (field) => (uses.get(`${named.name}.${field.name}`)?.length ?? 0) > 0 || readsGuarded(field.type, uses, seen),
  );
};

/** Refuses a filter or an order that reads a field the viewer does not get in full. */
export function guardArguments(field: GraphQLField<unknown, SubgraphContext>, labels: SchemaLabels, uses: InputUses): void {
  const checked = field.args.filter((argument) => readsGuarded(argument.type, uses));
  if (checked.length === 0) return;
  const original = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const refuseUnread: Visit = (coordinates) => {
      for (const coordinate of coordinates) {
        const label = labels.get(coordinate);
        if (!label) throw new Error(`a filter names ${coordinate}, which this subgraph does not label`);
        // A case opens the rows of its persons, not a search among everybody's.
        const verdict = verdictOf(rememberedRight(label, context.viewer), label, { purpose: context.viewer.claims.purpose });
        if (verdict !== 'full') throw civilError(verdict === 'masked' ? 'FORBIDDEN_FIELD' : verdict, { field: coordinate });
      }
    };
    for (const argument of checked) walk((args as Record<string, unknown>)[argument.name], argument.type, uses, refuseUnread);
    return original(source, args, context, info);
  };
}
