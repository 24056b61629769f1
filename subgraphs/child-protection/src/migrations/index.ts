import { Migration20261121212909_initial } from './Migration20261121212909_initial.js';

/** The history of the database schema, oldest first. */
export const migrations = [{ name: 'Migration20261121212909_initial', class: Migration20261121212909_initial }];
