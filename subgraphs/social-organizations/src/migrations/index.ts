import { Migration20261121213640_initial } from './Migration20261121213640_initial.js';
import { Migration20261130002221_shared_changes } from './Migration20261130002221_shared_changes.js';
import { Migration20261130060719_electronic_certificates } from './Migration20261130060719_electronic_certificates.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121213640_initial', class: Migration20261121213640_initial },
  { name: 'Migration20261130002221_shared_changes', class: Migration20261130002221_shared_changes },
  { name: 'Migration20261130060719_electronic_certificates', class: Migration20261130060719_electronic_certificates },
];
