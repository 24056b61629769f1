import { Migration20261121213131_initial } from './Migration20261121213131_initial.js';
import { Migration20261122000721_open_cases } from './Migration20261122000721_open_cases.js';
import { Migration20261122002529_disclosure_ledger } from './Migration20261122002529_disclosure_ledger.js';
import { Migration20261130002735_services } from './Migration20261130002735_services.js';
import { Migration20261130003318_data_sharing } from './Migration20261130003318_data_sharing.js';
import { Migration20261130060812_electronic_certificates } from './Migration20261130060812_electronic_certificates.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121213131_initial', class: Migration20261121213131_initial },
  { name: 'Migration20261122000721_open_cases', class: Migration20261122000721_open_cases },
  { name: 'Migration20261122002529_disclosure_ledger', class: Migration20261122002529_disclosure_ledger },
  { name: 'Migration20261130002735_services', class: Migration20261130002735_services },
  { name: 'Migration20261130003318_data_sharing', class: Migration20261130003318_data_sharing },
  { name: 'Migration20261130060812_electronic_certificates', class: Migration20261130060812_electronic_certificates },
];
