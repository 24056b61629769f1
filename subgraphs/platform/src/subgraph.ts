import { defineSubgraph } from '@civil/subgraph-kernel';
import { resourceCatalogue } from './data-resource/resource-catalogue.js';
import { certificateIndex } from './electronic-certificate/certificate-index.js';
import { errors } from './errors.js';
import { clientFacts } from './machine-client/client-facts.js';
import { ledgerEntries } from './ledger/sealed-ledger.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { verifiedPerson } from './resident/verified-person.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { grantsOfClient } from './share-grant/grants-of-client.js';
import { work } from './work.js';

/** The support subgraph: natural persons and households, published indicators, policy parameters, the viewer, the disclosure ledger, the sharing of data. */
export const platform = defineSubgraph({
  name: 'platform', entities, migrations, rowRules, resolvers, references, errors, seed, services: [ledgerEntries, grantsOfClient, clientFacts, resourceCatalogue, verifiedPerson, certificateIndex],
  work,
});
