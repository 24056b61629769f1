import { Migration20261121212745_initial } from './Migration20261121212745_initial.js';
import { Migration20261122000716_open_cases } from './Migration20261122000716_open_cases.js';
import { Migration20261130002154_shared_changes } from './Migration20261130002154_shared_changes.js';
import { Migration20261130060634_shared_changes_of_persons } from './Migration20261130060634_shared_changes_of_persons.js';
import { Migration20261130060749_electronic_certificates } from './Migration20261130060749_electronic_certificates.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121212745_initial', class: Migration20261121212745_initial },
  { name: 'Migration20261122000716_open_cases', class: Migration20261122000716_open_cases },
  { name: 'Migration20261130002154_shared_changes', class: Migration20261130002154_shared_changes },
  { name: 'Migration20261130060634_shared_changes_of_persons', class: Migration20261130060634_shared_changes_of_persons },
  { name: 'Migration20261130060749_electronic_certificates', class: Migration20261130060749_electronic_certificates },
];
