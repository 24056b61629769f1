import { IdNumberScalar } from '@civil/schema/scalars';
import { getVariableValues, GraphQLObjectType, GraphQLSchema, GraphQLString, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { formatFaults } from './format-faults.js';

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { find: { type: GraphQLString, args: { number: { type: IdNumberScalar } } } } }),
});

describe('formatFaults', () => {
  it('does not repeat the value of a variable that a scalar refused', () => {
    const { definitions } = parse('query ($number: IdNumber) { find(number: $number) }');
    const { errors = [] } = getVariableValues(schema, (definitions[0] as OperationDefinitionNode).variableDefinitions ?? [], { number: '629901198503120010' });
    const formatted = formatFaults(errors.map((cause) => ({ cause })), () => undefined);
    expect(formatted[0]?.extensions?.['code']).toBe('ID_CHECKSUM');
    expect(JSON.stringify(formatted)).not.toContain('6299');
  });
});
