import { type GraphQLSchema, isAbstractType, isInterfaceType } from 'graphql';

/** Tells whether an object of one type meets a type condition, in the supergraph with all its hidden types. */
export type TypeConditions = (typename: string, condition: string) => boolean;

/** Keeps the names of types and nothing else of the supergraph. */
export function createTypeConditions(supergraph: GraphQLSchema): TypeConditions {
  const meeting = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const interfaces = isInterfaceType(type) ? supergraph.getImplementations(type).interfaces : [];
    meeting.set(type.name, new Set([...supergraph.getPossibleTypes(type), ...interfaces].map(({ name }) => name)));
  }
  return (typename, condition) => typename === condition || meeting.get(condition)?.has(typename) === true;
}
