import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, parse, print } from 'graphql';
import { disableApolloTelemetry } from '../environment.js';
import { withoutValues } from '../errors/describe-cause.js';
import { createTypenameRemover } from './corrections/imply-typenames.js';
import { orderKeys } from './corrections/order-keys.js';
import { nameRequiredArguments } from './corrections/required-arguments.js';
import { createTypeConditions, type TypeConditions } from './execution/type-conditions.js';
import { forgetSource } from './forget-source.js';
import { createPlanning, type Planning } from './plan-operation.js';

/** A supergraph that operations can be planned over. */
export interface LoadedPlanner {
  /** The schema of all that clients of any role may ask. */
  readonly schema: GraphQLSchema;
  readonly planning: Planning;
  readonly meets: TypeConditions;
  /** Subgraphs that plans may name. */
  readonly subgraphs: readonly string[];
  stop(): Promise<void>;
}

const silent = (): void => undefined;

/** What `@apollo/gateway` would ask if it ran plans itself. */
const neverAsked: GraphQLDataSource = { process: () => Promise.reject(new Error('plans are run by the executor of this gateway')) };

/** Loads a supergraph that Apollo accepts with `@apollo/gateway`, corrected where its planner goes wrong. */
export async function loadPlanner(supergraphSdl: string, warn: (message: string) => void): Promise<LoadedPlanner> {
  disableApolloTelemetry();
  const tell = (message?: unknown): void => warn(withoutValues(String(message)));
  const corrected = nameRequiredArguments(orderKeys(parse(supergraphSdl, { noLocation: true })));
  const subgraphs: string[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: print(corrected.document),
    buildService: ({ name }) => {
      subgraphs.push(name);
      return neverAsked;
    },
    // Named fragments of the client are written out: a fetch is corrected field by field.
    queryPlannerConfig: { reuseQueryFragments: false, generateQueryFragments: false, exposeDocumentNodeInFetchNode: false },
    logger: { debug: silent, info: silent, warn: tell, error: tell },
  });
  const { schema } = await gateway.load();
  const { queryPlanner } = gateway.__testing();
  if (!queryPlanner) throw new Error('the supergraph was loaded without a planner');
  // It has nothing more to do, and holds schemas of its own.
  const stopped = gateway.stop();
  forgetSource(queryPlanner);
  const whole = queryPlanner.supergraph.schema.toGraphQLJSSchema();
  return {
    schema,
    planning: createPlanning(queryPlanner, corrected, createTypenameRemover(whole)),
    meets: createTypeConditions(whole),
    subgraphs,
    stop: () => stopped,
  };
}
