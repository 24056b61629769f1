import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { accessDirectiveSdl } from '@civil/schema/access';
import { type DocumentNode, graphql, parse } from 'graphql';

type Module = Extract<Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number], { typeDefs: unknown }>;

/** A subgraph that the one under test is composed with. */
export interface OtherSubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: NonNullable<Module['resolvers']>;
}

const head = (imports: string): string => `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${imports}])
    @link(url: "https://specs.civil-affairs.example/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  ${accessDirectiveSdl}
`;
const PUBLIC = '@access(class: PUBLIC, domain: ELDERLY)';

/** Owns the stations, and still says the names that the subgraph under test takes over. */
export const stations: OtherSubgraph = {
  name: 'stations',
  typeDefs: parse(`${head('"@key", "@shareable", "@composeDirective"')}
    type Station @key(fields: "code") {
      code: ID!
      name: String ${PUBLIC}
      lent: Int @shareable ${PUBLIC}
      years: Int! ${PUBLIC}
    }
    type Query { station(code: ID!): Station ${PUBLIC} }
  `),
  resolvers: {
    Query: { station: (_: unknown, { code }: { code: string }) => ({ code }) },
    Station: { __resolveReference: ({ code }: { code: string }) => ({ code }), name: () => 'old name', lent: () => 40, years: () => 4 },
  },
};

/** Owns the interface that the subgraph under test sees as one type, and asks it for the size of a device. */
export const depots: OtherSubgraph = {
  name: 'depots',
  typeDefs: parse(`${head('"@key", "@external", "@requires", "@shareable", "@composeDirective"')}
    type Device @key(fields: "id") {
      id: ID!
      size: DeviceSize @external
      transport: String @requires(fields: "size { length weight }") ${PUBLIC}
    }
    type DeviceSize @shareable { length: String ${PUBLIC} weight: Float ${PUBLIC} }
    interface Depot @key(fields: "id") { id: ID! devices: [Device!]! ${PUBLIC} }
    type CityDepot implements Depot @key(fields: "id") { id: ID! devices: [Device!]! ${PUBLIC} }
    type Query { depot(id: ID!): Depot ${PUBLIC} }
  `),
  resolvers: {
    Query: { depot: (_: unknown, { id }: { id: string }) => ({ __typename: 'CityDepot', id }) },
    Depot: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'CityDepot', id }) },
    CityDepot: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'CityDepot', id }), devices: () => [{ __typename: 'Device', id: 'bed-1' }] },
    Device: {
      __resolveReference: (reference: object) => reference,
      transport: ({ size }: { size?: { length?: string; weight?: number } }) => `${size?.length}/${size?.weight}`,
    },
  },
};

/** Serves a subgraph on a free port of the loopback. */
export async function serveSubgraph({ typeDefs, resolvers }: OtherSubgraph): Promise<{ url: string; close: () => Promise<void> }> {
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { query: string; variables?: Record<string, unknown> };
    const answer = await graphql({ schema, source: query, ...(variables ? { variableValues: variables } : {}) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
