import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type OperationTypeNode,
  parse,
  validate,
} from 'graphql';

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

export interface RandomOperationOptions {
  readonly schema: GraphQLSchema;
  readonly random: () => number;
  /** Response keys to use on any field. */
  readonly aliases: readonly string[];
  /** Literals for arguments by the name of their type. */
  readonly literals: Readonly<Record<string, readonly string[]>>;
  /** A query where nothing else is said. */
  readonly kind?: 'query' | 'mutation';
}

/** Makes a valid operation at random; `$yes` and `$no` are the only variables. */
export function randomQuery({ schema, random, aliases, literals, kind = 'query' }: RandomOperationOptions): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const chance = (share: number): boolean => random() < share;

  const make = (): string => {
    const fragments: string[] = [];
    const argument = ({ name, type }: GraphQLArgument): string => `${name}: ${pick(literals[getNamedType(type).name] ?? ['null'])}`;
    const condition = (): string => (chance(0.1) ? ` @${pick(['include', 'skip'])}(if: ${pick(['$yes', '$no', 'true', 'false'])})` : '');
    const selection = (type: GraphQLNamedType, depth: number): string => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
        if (chance(0.2) || fields.length === 0) return fragment(type, depth);
        if (chance(0.1)) return `${chance(0.3) ? `${pick(aliases)}: ` : ''}__typename${condition()}`;
        const field = pick(fields);
        const inner = getNamedType(field.type);
        if (isCompositeType(inner) && depth <= 0) return '__typename';
        const given = field.args.filter((one) => isRequiredArgument(one) || chance(0.5)).map(argument);
        const args = given.length > 0 ? `(${given.join(', ')})` : '';
        return `${chance(0.4) ? `${pick(aliases)}: ` : ''}${field.name}${args}${condition()}${isCompositeType(inner) ? selection(inner, depth - 1) : ''}`;
      });
      return ` { ${parts.join(' ')} }`;
    };
    const fragment = (type: GraphQLNamedType, depth: number): string => {
      const implemented = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
      const condition = pick([type, ...implemented, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])]);
      const body = depth > 0 ? selection(condition, depth - 1) : ' { __typename }';
      if (chance(0.5)) return `... on ${condition.name}${body}`;
      fragments.push(`fragment F${fragments.length} on ${condition.name}${body}`);
      return `...F${fragments.length - 1}`;
    };
    const root = schema.getRootType(kind as OperationTypeNode);
    const body = root ? selection(root, 4) : '';
    const variables = ['$yes', '$no'].filter((name) => [body, ...fragments].some((text) => text.includes(name))).map((name) => `${name}: Boolean!`);
    return [`${kind}${variables.length > 0 ? ` (${variables.join(', ')})` : ''}${body}`, ...fragments].join('\n');
  };
  for (;;) {
    const text = make();
    if (validate(schema, parse(text)).length === 0) return text;
  }
}
