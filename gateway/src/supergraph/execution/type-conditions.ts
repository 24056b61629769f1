import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Tells whether an object of one type meets a type condition, in the supergraph with all its hidden types. */
export type TypeConditions = (typename: string, condition: string) => boolean;

export function createTypeConditions(supergraph: GraphQLSchema): TypeConditions {
  return (typename, condition) => {
    if (typename === condition) return true;
    const type = supergraph.getType(typename);
    const conditional = supergraph.getType(condition);
    return isAbstractType(conditional) && (isObjectType(type) || isInterfaceType(type)) && supergraph.isSubType(conditional, type);
  };
}
