import { Migration20261121212647_initial } from './Migration20261121212647_initial.js';
import { Migration20261122000720_open_cases } from './Migration20261122000720_open_cases.js';
import { Migration20261130060617_electronic_certificates } from './Migration20261130060617_electronic_certificates.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121212647_initial', class: Migration20261121212647_initial },
  { name: 'Migration20261122000720_open_cases', class: Migration20261122000720_open_cases },
  { name: 'Migration20261130060617_electronic_certificates', class: Migration20261130060617_electronic_certificates },
];
