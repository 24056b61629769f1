import type { DataResource } from '@civil/schema/sharing';
import { type GraphQLSchema, getNamedType, isObjectType, Kind, parse } from 'graphql';

/** Items of an answer, by the field of the answer that they are. */
const answerFields = ['holds', 'since'] as const;
export type AnswerField = (typeof answerFields)[number];

/** An item that a verification answers. */
export interface CheckItem {
  readonly name: string;
  readonly coordinate: string;
}

/** The question of a resource that is answered with yes or no, as one schema has it. */
export interface CheckDocument {
  readonly resource: DataResource;
  readonly operationName: string;
  /** Key of the root field in an answer. */
  readonly rootKey: string;
  /** Coordinate of the root field, which every question goes through. */
  readonly door: string;
  readonly items: Readonly<Record<AnswerField, CheckItem>>;
  readonly text: string;
}

/**
 * Reads the question of a resource by the schema.
 * @throws {Error} where it is not one root field with what holds and since when, each named as an item of the resource.
 */
export function compileCheckDocument(text: string, schema: GraphQLSchema, resource: DataResource): CheckDocument {
  const refuse = (why: string): never => { throw new Error(`the question of ${resource.id} ${why}`); };
  const [operation, ...others] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0) return refuse('must hold one named operation and nothing else');
  const [root, ...more] = operation.selectionSet.selections;
  if (operation.operation !== 'query' || root?.kind !== Kind.FIELD || more.length > 0) return refuse('must be a query of one root field');
  const type = getNamedType(schema.getQueryType()?.getFields()[root.name.value]?.type);
  if (!isObjectType(type)) return refuse(`asks ${root.name.value}, which is not there`);
  const itemOf = (field: AnswerField): CheckItem => {
    const node = root.selectionSet?.selections.find((one) => one.kind === Kind.FIELD && one.name.value === field);
    const name = node?.kind === Kind.FIELD ? (node.alias ?? node.name).value : undefined;
    if (name === undefined || !type.getFields()[field]) return refuse(`does not ask for ${field}`);
    if (!resource.items.some((item) => item.name === name)) return refuse(`asks for ${field} as ${name}, which is no item of the resource`);
    return { name, coordinate: `${type.name}.${field}` };
  };
  const items = { holds: itemOf('holds'), since: itemOf('since') };
  if (root.selectionSet?.selections.length !== answerFields.length) return refuse('asks for more than what holds and since when');
  return {
    resource, text, items,
    operationName: operation.name.value,
    rootKey: (root.alias ?? root.name).value,
    door: `Query.${root.name.value}`,
  };
}
