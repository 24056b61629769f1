import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../context/context.js';
import { asPlainAs } from '../execution/plain-resolver.js';
import { objectTypes } from './object-types.js';
import { type Standing, standingOf } from './standing.js';

type Resolve = NonNullable<GraphQLField<unknown, SubgraphContext>['resolve']>;
/** What shield says of a field: go on, or the error that stands in its place. */
type Decision = typeof ADMITTED | Error;

const ADMITTED = Symbol('admitted');
const admit = (): typeof ADMITTED => ADMITTED;

/** Stands for callers without a viewer, who may ask for nothing but the SDL. */
const NOBODY = {};

/**
 * Lays shield over a schema so that it decides a field once for each standing instead of once for each value. `lay` returns the schema with
 * shield around every resolver. Where it puts shield, the resolvers only say that they were reached: what they say is remembered, and the
 * real resolver runs for those whom shield let through. Rules are told the standing and nothing else, so none can go by what differs
 * between two viewers, or two rows, of one decision.
 */
export function shieldOnce(schema: GraphQLSchema, lay: (schema: GraphQLSchema) => GraphQLSchema): GraphQLSchema {
  const resolvers = new Map<string, Resolve>();
  for (const { type, field } of fieldsOf(schema)) {
    resolvers.set(`${type}.${field.name}`, field.resolve ?? defaultFieldResolver);
    field.resolve = admit;
  }
  const shielded = lay(schema);
  for (const { type, field } of fieldsOf(shielded)) {
    const resolve = resolvers.get(`${type}.${field.name}`);
    if (!field.resolve || field.resolve === admit || !resolve) throw new Error(`${type}.${field.name} is not behind the shield`);
    field.resolve = asPlainAs(resolve, behind(field.resolve, resolve));
  }
  return shielded;
}

const fieldsOf = (schema: GraphQLSchema) =>
  objectTypes(schema).flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field: field as GraphQLField<unknown, SubgraphContext> })));

/** A resolver that is reached by those whom the lock of its field admits. */
function behind(lock: Resolve, resolve: Resolve): Resolve {
  const decisions = new WeakMap<Standing | typeof NOBODY, Decision>();

  const decide = async (standing: Standing | typeof NOBODY): Promise<Decision> => {
    const said: unknown = await lock(undefined, {}, { ...standing } as never, undefined as never);
    const decision = said === ADMITTED ? ADMITTED : said instanceof Error ? said : new Error('the shield gave no decision');
    decisions.set(standing, decision);
    return decision;
  };

  /** That of the last value: of most values, that of the one before. */
  let last: { readonly standing: Standing | typeof NOBODY; readonly decision: Decision } | undefined;

  return (source, args, context, info) => {
    const standing = context?.viewer ? standingOf(context.viewer) : NOBODY;
    if (last?.standing !== standing) {
      const decision = decisions.get(standing);
      last = decision && { standing, decision };
    }
    if (last?.decision === ADMITTED) return resolve(source, args, context, info);
    if (last) return last.decision;
    return decide(standing).then((made) => (made === ADMITTED ? resolve(source, args, context, info) : made));
  };
}
