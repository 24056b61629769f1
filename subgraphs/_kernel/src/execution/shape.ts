import {
  defaultFieldResolver, type FieldNode, getNamedType, getNullableType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, isLeafType, isNonNullType,
  isObjectType, SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef, TypeNameMetaFieldDef,
} from 'graphql';
import { type CollectParts, collectNodes } from './collect-nodes.js';
import { type Complete, compileType } from './compile-type.js';
import { isPlain } from './plain-resolver.js';

/** A field of the answer, with all that is the same for every object it is asked of. */
export interface FieldPlan {
  /** Number among the fields of the shape. */
  readonly index: number;
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly isNullable: boolean;
  /** Whether it goes by the object and by who asks alone, so that neither its resolver nor its completion are told of the field. */
  readonly isPlain: boolean;
  /** Whether it is one value, whose completion does not look at its place. */
  readonly isLeaf: boolean;
  readonly resolve: NonNullable<GraphQLField<unknown, unknown>['resolve']>;
  readonly complete: Complete;
}

/** What is asked of objects of one type. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
  /** Whether one of the response keys is `__proto__`, which an ordinary object takes for something else. */
  readonly hidesKeys: boolean;
}

/** Whether no function of the schema has to say which type a value is of. */
const isKnownOutright = (type: GraphQLNamedType): boolean => isLeafType(type) || (isObjectType(type) && !type.isTypeOf);

/**
 * What an operation asks under some values of its conditions: for each type of object that comes, its fields with their resolvers and the
 * checks of their values, found once. Types are compiled when the first of their objects comes.
 */
export class Shape {
  #fields = 0;

  constructor(readonly parts: CollectParts) {}

  /** @throws {GraphQLError} for a condition without a value. */
  objectPlan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectPlan {
    const collected = collectNodes(type, sets, this.parts);
    const fields = [...collected].flatMap(([key, nodes]) => this.#fieldPlan(type, key, nodes) ?? []);
    return { type, fields, hidesKeys: collected.has('__proto__') };
  }

  #fieldPlan(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan | undefined {
    const field = this.#findField(parentType, nodes[0]?.name.value ?? key);
    if (!field) return undefined;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const resolve = field.resolve ?? defaultFieldResolver;
    return {
      index: this.#fields++, key, field, nodes, parentType, resolve,
      isNullable: !isNonNullType(field.type),
      isPlain: isPlain(resolve) && isKnownOutright(getNamedType(field.type)),
      isLeaf: isLeafType(getNullableType(field.type)),
      complete: compileType(field.type, { shape: this, sets, nodes, coordinate: `${parentType.name}.${field.name}` }),
    };
  }

  #findField(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (type === this.parts.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return type.getFields()[name];
  }
}
