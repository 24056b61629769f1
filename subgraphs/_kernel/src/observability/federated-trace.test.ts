import { Trace } from '@apollo/usage-reporting-protobuf';
import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FederatedTrace } from './federated-trace.js';
import { traceContext, traceFields } from './trace-fields.js';

interface TraceNode { responseName?: string; index?: number; type?: string; parentType?: string; originalFieldName?: string; startTime?: string; endTime?: string; child?: TraceNode[]; error?: unknown[] }
interface DecodedTrace { startTime: { seconds: string; nanos: number }; endTime: { seconds: string }; durationNs: string; root: TraceNode; isIncomplete?: boolean }

/** As those who read such traces decode them. */
const decode = (base64: string): DecodedTrace => {
  const message = Trace.decode(Buffer.from(base64, 'base64'));
  expect(Trace.verify(message)).toBeNull();
  return Trace.toObject(message, { longs: String }) as unknown as DecodedTrace;
};

const person = new GraphQLObjectType({
  name: 'Person',
  fields: {
    name: { type: GraphQLString },
    age: { type: new GraphQLNonNull(GraphQLInt), resolve: async () => 7 },
    failing: { type: GraphQLString, resolve: () => { throw new Error('李四 62010219900101123X'); } },
  },
});
const query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    people: { type: new GraphQLList(person), args: { number: { type: GraphQLString } }, resolve: async () => [{ name: '李四' }, null, { name: '王五' }] },
    many: { type: new GraphQLList(person), resolve: () => Array.from({ length: 6000 }, () => ({ name: 'x' })) },
  },
});
const schema = new GraphQLSchema({ query });
traceFields(schema);

async function traceOf(source: string): Promise<{ trace: DecodedTrace; text: string }> {
  const trace = new FederatedTrace();
  const contextValue = {};
  traceContext(contextValue, trace);
  await graphql({ schema, source, contextValue });
  const encoded = trace.encode();
  return { trace: decode(encoded), text: Buffer.from(encoded, 'base64').toString() };
}

describe('federated trace', () => {
  it('has the tree of the answer, with the types and times of its fields, as its readers decode it', async () => {
    const { trace } = await traceOf('{ all: people { name age } }');
    const field = (responseName: string, type: string) => ({ responseName, type, parentType: 'Person', startTime: expect.stringMatching(/^\d+$/), endTime: expect.stringMatching(/^\d+$/) });
    expect(trace.root.child).toMatchObject([{
      responseName: 'all', originalFieldName: 'people', type: '[Person]', parentType: 'Query',
      child: [{ index: 0, child: [field('name', 'String'), field('age', 'Int!')] }, { index: 2, child: [field('name', 'String'), field('age', 'Int!')] }],
    }]);
    const [people] = trace.root.child ?? [];
    const first = people?.child?.[0]?.child?.[0];
    expect(first).not.toHaveProperty('originalFieldName');
    expect(Number(people?.startTime)).toBeLessThanOrEqual(Number(people?.endTime));
    expect(Number(people?.endTime)).toBeLessThanOrEqual(Number(first?.startTime));
    expect(Number(first?.endTime)).toBeLessThanOrEqual(Number(trace.durationNs));
    expect(Math.abs(Number(trace.startTime.seconds) * 1000 - Date.now())).toBeLessThan(60_000);
    expect(trace.isIncomplete ?? false).toBe(false);
  });

  it('holds no value, no argument, no error and no number of anybody', async () => {
    const { trace, text } = await traceOf('{ a62010219900101123X: people(number: "62010219900101123X") { name failing } }');
    expect(text).not.toMatch(/李四|王五|62010219900101/);
    expect(trace.root.child?.[0]).toMatchObject({ responseName: 'a#X', originalFieldName: 'people' });
    expect(JSON.stringify(trace)).not.toContain('error');
    expect(trace.root.child?.[0]?.child?.[0]?.child?.map(({ responseName }) => responseName)).toEqual(['name', 'failing']);
  });

  it('stops at some thousand fields and says so', async () => {
    const { trace } = await traceOf('{ many { name } }');
    expect(trace.isIncomplete).toBe(true);
    expect(trace.root.child?.[0]?.child?.length).toBe(4999);
  });

  it('of nothing is a root without children', async () => {
    expect((await traceOf('{ __typename }')).trace.root).toEqual({});
  });

  it('is not kept for a request that was not tied to one', async () => {
    const trace = new FederatedTrace();
    await graphql({ schema, source: '{ people { name } }', contextValue: {} });
    await graphql({ schema, source: '{ people { name } }' });
    expect(decode(trace.encode()).root).toEqual({});
  });
});
