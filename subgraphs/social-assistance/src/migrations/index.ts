import { Migration20261121212448_initial } from './Migration20261121212448_initial.js';
import { Migration20261122000714_open_cases } from './Migration20261122000714_open_cases.js';
import { Migration20261122040818_applications } from './Migration20261122040818_applications.js';
import { Migration20261129170735_in_full } from './Migration20261129170735_in_full.js';
import { Migration20261130000523_statistics } from './Migration20261130000523_statistics.js';
import { Migration20261130000855_aid_on_ledgers } from './Migration20261130000855_aid_on_ledgers.js';
import { Migration20261130060537_shared_changes_of_persons } from './Migration20261130060537_shared_changes_of_persons.js';
import { Migration20261130060649_electronic_certificates } from './Migration20261130060649_electronic_certificates.js';
import { Migration20261130191000_failed_payments_in_order } from './Migration20261130191000_failed_payments_in_order.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121212448_initial', class: Migration20261121212448_initial },
  { name: 'Migration20261122000714_open_cases', class: Migration20261122000714_open_cases },
  { name: 'Migration20261122040818_applications', class: Migration20261122040818_applications },
  { name: 'Migration20261129170735_in_full', class: Migration20261129170735_in_full },
  { name: 'Migration20261130000523_statistics', class: Migration20261130000523_statistics },
  { name: 'Migration20261130000855_aid_on_ledgers', class: Migration20261130000855_aid_on_ledgers },
  { name: 'Migration20261130060537_shared_changes_of_persons', class: Migration20261130060537_shared_changes_of_persons },
  { name: 'Migration20261130060649_electronic_certificates', class: Migration20261130060649_electronic_certificates },
  { name: 'Migration20261130191000_failed_payments_in_order', class: Migration20261130191000_failed_payments_in_order },
];
