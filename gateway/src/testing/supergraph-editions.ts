import { sealSupergraph } from '@civil/schema/supergraph';
import { placeNames, platform, socialAssistance } from './civil-graph.js';
import { composeTestSubgraphs } from './start-graph.js';
import type { TestSubgraph } from './subgraph-server.js';

/** Another edition of a subgraph's schema. */
const revised = (subgraph: TestSubgraph, from: string, to: string): TestSubgraph => {
  if (!subgraph.typeDefs.includes(from)) throw new Error(`the subgraph ${subgraph.name} has no ${from}`);
  return { ...subgraph, typeDefs: subgraph.typeDefs.replace(from, to) };
};

const standard = 'standard: Int @access(class: PUBLIC, domain: ASSISTANCE)';
const bonus = 'bonus: Int @access(class: PUBLIC, domain: ASSISTANCE)';
const name = 'name: String @access(class: PERSONAL, domain: PLATFORM, mask: NAME)';

/** Benefits with a field more: what the running subgraph answers, whichever edition of its schema is in the supergraph. */
const assistanceWithBonus: TestSubgraph = {
  ...revised(socialAssistance, standard, `${standard} ${bonus}`),
  resolvers: { ...socialAssistance.resolvers, Query: { standard: () => 700, bonus: () => 50 } },
};

/** The subgraphs as they run. */
export const runningSubgraphs: readonly TestSubgraph[] = [platform, placeNames, assistanceWithBonus];

const composed = (...definitions: TestSubgraph[]): string =>
  sealSupergraph(composeTestSubgraphs(definitions.map((definition) => ({ ...definition, url: 'http://127.0.0.1:1/graphql' }))));

/** Editions of one supergraph, all for the subgraphs above. */
export const editions = {
  first: composed(platform, placeNames, socialAssistance),
  /** `Query.bonus` is new. */
  withBonus: composed(platform, placeNames, assistanceWithBonus),
  /** `Query.standard` is gone. */
  withoutStandard: composed(platform, placeNames, revised(assistanceWithBonus, standard, '')),
  /** The name of a person is for fewer roles. */
  withStricterName: composed(revised(platform, name, name.replace('PERSONAL', 'SENSITIVE')), placeNames, socialAssistance),
  /** Names a subgraph that nobody runs. */
  withUnknownSubgraph: composed(platform, placeNames, socialAssistance, {
    name: 'elderly-care', resolvers: {}, typeDefs: 'type Query { beds: Int @access(class: PUBLIC, domain: ELDERLY) }',
  }),
  /** Leaves the public without a single field to ask for. */
  withNothingPublic: composed({ name: 'platform', resolvers: {}, typeDefs: 'type Query { secret: Int @access(class: SENSITIVE, domain: PLATFORM) }' }),
} as const;
