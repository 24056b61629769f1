import {
  defaultFieldResolver, type FieldNode, type GraphQLField, type GraphQLObjectType, isNonNullType, SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type CollectParts, collectNodes } from './collect-nodes.js';
import { type Complete, compileType } from './compile-type.js';

/** A field of the answer, with all that is the same for every object it is asked of. */
export interface FieldPlan {
  /** Number among the fields of the shape. */
  readonly index: number;
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly isNullable: boolean;
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
    return {
      index: this.#fields++, key, field, nodes, parentType,
      isNullable: !isNonNullType(field.type),
      resolve: field.resolve ?? defaultFieldResolver,
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
