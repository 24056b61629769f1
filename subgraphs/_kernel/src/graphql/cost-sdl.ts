import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { Directive } from 'type-graphql';

/** Definitions of the directives as the specification has them: `@apollo/subgraph` knows their names and not what they take. */
export const costDirectiveSdl = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;

/**
 * Tells how many items a list has as a rule, where that is not the few of an ordinary one, which argument says otherwise, and which field of what
 * is returned is the list, where that is not a list itself.
 */
export const Sized = (assumedSize: number, argument?: string, field?: string): MethodDecorator & PropertyDecorator =>
  Directive(`@listSize(assumedSize: ${assumedSize}${argument ? `, slicingArguments: ["${argument}"], requireOneSlicingArgument: false` : ''}${field ? `, sizedFields: ["${field}"]` : ''})`);

/** Tells that a field costs as much as so many objects: it is counted over many rows, not read. */
export const Cost = (weight: number): MethodDecorator & PropertyDecorator => Directive(`@cost(weight: ${weight})`);

/** Items of a page where `first` is not given. */
const PAGE_SIZE = 20;
/** Items of a list that hangs on one record and of which nothing is said: benefits of a resident, members of a household. */
const FEW = 5;

const directive = (name: string, values: Readonly<Record<string, number | boolean | readonly string[]>>): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: Object.entries(values).map(([key, value]) => ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: key },
    value: typeof value === 'number' ? { kind: Kind.INT, value: String(value) }
      : typeof value === 'boolean' ? { kind: Kind.BOOLEAN, value }
        : { kind: Kind.LIST, values: value.map((text) => ({ kind: Kind.STRING, value: text })) },
  })),
});

const pageSize = directive('listSize', { assumedSize: PAGE_SIZE, slicingArguments: ['first'], sizedFields: ['edges'], requireOneSlicingArgument: false });
const fewItems = directive('listSize', { assumedSize: FEW });

const unwrap = (type: TypeNode): { name: string; isList: boolean } => {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false };
  const inner = unwrap(type.type);
  return { name: inner.name, isList: inner.isList || type.kind === Kind.LIST_TYPE };
};

/** The `@listSize` of a field that says nothing itself: a connection has as many edges as are asked for, a list of records a few. */
export function listSizeOf(field: FieldDefinitionNode, isRecord: (type: string) => boolean): ConstDirectiveNode[] {
  const { name, isList } = unwrap(field.type);
  if (field.directives?.some((given) => given.name.value === 'listSize')) return [];
  if (!isList) return field.arguments?.some((argument) => argument.name.value === 'first') && name.endsWith('Connection') ? [pageSize] : [];
  // The edges of a connection, and the changes of a shared resource, are as many as the field that returns them says.
  return isRecord(name) && field.name.value !== 'edges' && !/^Shared\w+Change$/.test(name) ? [fewItems] : [];
}
