import { Migration20261121212909_initial } from './Migration20261121212909_initial.js';
import { Migration20261122000718_open_cases } from './Migration20261122000718_open_cases.js';
import { Migration20261130060606_shared_changes_of_persons } from './Migration20261130060606_shared_changes_of_persons.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121212909_initial', class: Migration20261121212909_initial },
  { name: 'Migration20261122000718_open_cases', class: Migration20261122000718_open_cases },
  { name: 'Migration20261130060606_shared_changes_of_persons', class: Migration20261130060606_shared_changes_of_persons },
];
