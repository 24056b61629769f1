import { Migration20261121213826_initial } from './Migration20261121213826_initial.js';
import { Migration20261130002246_shared_changes } from './Migration20261130002246_shared_changes.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121213826_initial', class: Migration20261121213826_initial },
  { name: 'Migration20261130002246_shared_changes', class: Migration20261130002246_shared_changes },
];
