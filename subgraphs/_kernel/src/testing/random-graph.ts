import {
  buildSchema, defaultTypeResolver, type GraphQLNamedType, type GraphQLOutputType, type GraphQLResolveInfo, GraphQLError, type GraphQLSchema, getNamedType,
  isAbstractType, isCompositeType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType, parse, print, validate,
} from 'graphql';
import { plainResolver } from '../execution/plain-resolver.js';

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A graph with every kind of type and every place where null may or may not stand. */
const SDL = `
  interface Node { id: ID! near(first: Int = 2): [Node] odd: Odd! }
  interface Named { name: String }
  type House implements Node & Named { id: ID! near(first: Int = 2): [Node] odd: Odd! name: String rooms: [Room!]! owner: Person! colour: Colour size: Float ownTint: Colour ownDepth: Int! ownRoom: Room ownGuest: Person ownMarks: [Odd!] }
  type Room implements Node { id: ID! near(first: Int = 2): [Node] odd: Odd! house: House! tags: [String!] grid: [[Int]!] ownWidth: Float! ownName: String! }
  type Person implements Node & Named { id: ID! near(first: Int = 2): [Node] odd: Odd! name: String friends(where: Where, order: Colour = RED): [Person!] home: House things: [Thing]! age: Int! ownMarks: [Odd!] ownTint: Colour ownRoom: Room ownDepth: Int! }
  union Thing = House | Room | Person
  enum Colour { RED GREEN BLUE }
  scalar Odd
  input Where { name: String! = "x" sizes: [Int!] colour: Colour inner: Where }
  type Query { node(id: ID!): Node nodes(first: Int): [Node!]! house: House! person(where: Where): Person things: [Thing!] total: Int! }
  type Mutation { build(name: String!): House! move(where: Where): Person paint(colour: Colour!): Int }
`;

const pathOf = (path: GraphQLResolveInfo['path'] | undefined): (string | number)[] => (path ? [...pathOf(path.prev), path.key] : []);

/** What a resolver was told and asked, as text. */
const toldTo = (args: object, { fieldName, fieldNodes, returnType, parentType, path, fragments, operation, variableValues, rootValue }: GraphQLResolveInfo): string =>
  JSON.stringify([args, fieldName, fieldNodes.map(print), String(returnType), parentType.name, path.typename, Object.keys(fragments), operation.operation, variableValues, rootValue]);

/** One run over the graph: what its resolvers were told, by the path of their field. */
export class Visit {
  readonly told = new Map<string, string>();
  asynchronous = 0;
}

/**
 * A graph whose resolvers return, throw, promise and reject at random: the same at the same path for one seed, whoever executes. The run
 * is the context.
 */
export function randomGraph(seed: number, calmness: number): GraphQLSchema {
  const schema = buildSchema(SDL);

  const value = (type: GraphQLOutputType, random: () => number, visit: Visit): unknown => {
    const chance = (share: number): boolean => random() < share;
    const raw = (): unknown => {
      if (isNonNullType(type)) return value(type.ofType, random, visit);
      if (chance((1 - calmness) / 8)) return null;
      if (chance((1 - calmness) / 16)) return undefined;
      if (chance((1 - calmness) / 16)) return new Error(`returned ${Math.floor(random() * 100)}`);
      if (isListType(type)) {
        if (chance((1 - calmness) / 16)) return 7;
        const items = Array.from({ length: Math.floor(random() * 4) }, () => value(type.ofType, random, visit));
        return chance(0.2) ? new Set(items) : items;
      }
      if (isScalarType(type)) {
        if (chance((1 - calmness) / 16)) return { not: 'a scalar' };
        return { ID: Math.floor(random() * 1000), String: `text ${random()}`, Int: Math.floor(random() * 100), Float: random(), Odd: Math.floor(random() * 10) }[type.name];
      }
      if (isEnumType(type)) return chance(0.1) ? 'MAUVE' : ['RED', 'GREEN', 'BLUE'][Math.floor(random() * 3)];
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
      const typename = chance((1 - calmness) / 16) ? 'Query' : possible[Math.floor(random() * possible.length)]?.name;
      return { __typename: typename, lateType: chance(0.3), seed: Math.floor(random() * 1e9) };
    };
    if (!chance(0.3)) return raw();
    visit.asynchronous += 1;
    if (chance((1 - calmness) / 8)) {
      const rejected = Promise.reject(new Error(`rejected ${Math.floor(random() * 100)}`));
      rejected.catch(() => undefined); // it may stand deep in a list that is given up before
      return rejected;
    }
    return Promise.resolve(raw());
  };

  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && type.name === 'Odd') {
      type.serialize = (given) => (typeof given !== 'number' ? given : given === 3 ? null : `odd ${given}`);
    }
    if (isAbstractType(type)) {
      type.resolveType = (given, context, info, abstract) => {
        const name = defaultTypeResolver(given, context, info, abstract);
        return (given as { lateType?: boolean }).lateType ? Promise.resolve(name) : name;
      };
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type.name === 'Person') {
      // It looks at what it is told of the field, which has to be there.
      type.isTypeOf = ({ lateType, __typename }: { lateType?: boolean; __typename?: string }, _visit, { parentType }) => (lateType ? Promise.resolve(true) : __typename !== 'Query' && parentType.name !== 'Nobody');
    }
    for (const field of Object.values(type.getFields())) {
      const answer = (random: () => number, visit: Visit, length: number, unrest = 10): unknown => {
        if (random() < (1 - calmness) / unrest) {
          throw random() < 0.5 ? new Error(`thrown ${length}`) : new GraphQLError('thrown with more', { extensions: { code: 'ODD' } });
        }
        return value(field.type, random, visit);
      };
      // These go by their object alone, and are asked without being told anything.
      if (field.name.startsWith('own')) {
        field.resolve = plainResolver(({ seed: own }: { seed: number }, _args, visit: Visit) => answer(randomNumbers(own + field.name.length), visit, field.name.length, 3));
        continue;
      }
      field.resolve = (_source, args: object, visit: Visit, info) => {
        const path = pathOf(info.path).join('.');
        visit.told.set(path, toldTo(args, info));
        return answer(randomNumbers([...path].reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), seed)), visit, path.length);
      };
    }
  }
  return schema;
}

const aliases = ['a', 'b', 'id', 'name', 'owner', 'constructor', '__proto__'];
const literals: Readonly<Record<string, readonly string[]>> = {
  ID: ['"1"', '2', '$id'], Int: ['1', '$count', 'null'], String: ['"x"', '$text'], Colour: ['RED', '$colour'],
  Where: ['{ name: "n" }', '{ sizes: [1, $count], inner: { name: $text, colour: BLUE } }', '$where', 'null', '{}'],
};
const variableTypes: Readonly<Record<string, string>> = { id: 'ID!', count: 'Int!', text: 'String!', colour: 'Colour!', where: 'Where', yes: 'Boolean!', no: 'Boolean! = false' };

/** A valid operation over the random graph, with fragments, aliases, conditions, variables and introspection. */
export function randomOperation(schema: GraphQLSchema, random: () => number): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const make = (): string => {
    const fragments: string[] = [];
    const condition = (): string => (chance(0.15) ? ` @${pick(['include', 'skip'])}(if: ${pick(['$yes', '$no', 'true', 'false'])})` : '');
    const selection = (type: GraphQLNamedType, depth: number): string => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
        if (chance(0.2) || fields.length === 0) return fragment(type, depth);
        if (chance(0.1)) return `${chance(0.3) ? `${pick(aliases)}: ` : ''}__typename${condition()}`;
        if (type.name === 'Query' && chance(0.05)) return '__type(name: "House") { name fields { name isDeprecated } }';
        const field = pick(fields);
        const inner = getNamedType(field.type);
        if (isCompositeType(inner) && depth <= 0) return '__typename';
        const given = field.args.filter((one) => isNonNullType(one.type) || chance(0.5)).map(({ name, type: of }) => `${name}: ${pick(literals[getNamedType(of).name] ?? ['null'])}`);
        return `${chance(0.3) ? `${pick(aliases)}: ` : ''}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${isCompositeType(inner) ? selection(inner, depth - 1) : ''}`;
      });
      return ` { ${parts.join(' ')} }`;
    };
    const fragment = (type: GraphQLNamedType, depth: number): string => {
      const implemented = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
      const on = pick([type, ...implemented, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])]);
      const body = depth > 0 ? selection(on, depth - 1) : ' { __typename }';
      if (chance(0.5)) return `... on ${on.name}${condition()}${body}`;
      fragments.push(`fragment F${fragments.length} on ${on.name}${body}`);
      const spread = `...F${fragments.length - 1}`;
      return chance(0.3) ? `${spread}${condition()} ${spread}` : `${spread}${condition()}`;
    };
    const kind = chance(0.15) ? 'mutation' : 'query';
    const body = selection((kind === 'query' ? schema.getQueryType() : schema.getMutationType()) as GraphQLNamedType, 4);
    const variables = Object.entries(variableTypes).filter(([name]) => [body, ...fragments].some((text) => new RegExp(`\\$${name}\\b`).test(text)));
    return [`${kind}${variables.length > 0 ? ` (${variables.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''}${body}`, ...fragments].join('\n');
  };
  for (;;) {
    const text = make();
    if (validate(schema, parse(text)).length === 0) return text;
  }
}

/** Values for the variables of random operations, now and then one that does not fit. */
export const randomVariables = (random: () => number): Record<string, unknown> => ({
  id: random() < 0.02 ? { not: 'an id' } : '7', count: Math.floor(random() * 5), text: 'given', colour: random() < 0.02 ? 'MAUVE' : 'GREEN',
  ...(random() < 0.5 ? { where: random() < 0.2 ? null : { name: 'w', colour: 'BLUE' } } : {}), yes: random() < 0.5, ...(random() < 0.5 ? { no: random() < 0.5 } : {}),
});
