import { defineSubgraph, type SubgraphWork } from '@civil/subgraph-kernel';
import { assistanceCertificates } from './assistance-certificate/assistance-certificates.js';
import { withBank } from './bank/open-bank.js';
import { checkConnector } from './economic-check/connectors/open-connector.js';
import { errors } from './errors.js';
import { migrations } from './migrations/index.js';
import { withMonitoring } from './monitoring-run/monitoring-work.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { shared } from './shared.js';
import { work } from './work.js';

/** A connector that is set up wrongly keeps the subgraph from starting. */
const begin: SubgraphWork = (parts) => {
  checkConnector();
  return withBank(withMonitoring(work))(parts);
};

/** Social assistance: applications and how they are decided, standards, benefits in force with their payments, monitoring of low-income persons and its warnings. */
export const socialAssistance = defineSubgraph({
  name: 'social-assistance', entities, migrations, rowRules, resolvers, references, errors, seed, work: begin, shared, certificates: assistanceCertificates,
});
