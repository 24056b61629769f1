import { Migration20261121212448_initial } from './Migration20261121212448_initial.js';
import { Migration20261122000714_open_cases } from './Migration20261122000714_open_cases.js';
import { Migration20261122040818_applications } from './Migration20261122040818_applications.js';
import { Migration20261129153123_relief } from './Migration20261129153123_relief.js';
import { Migration20261129155704_subsidies } from './Migration20261129155704_subsidies.js';
import { Migration20261129154654_monitoring } from './Migration20261129154654_monitoring.js';
import { Migration20261129153538_services } from './Migration20261129153538_services.js';
import { Migration20261129153619_economic_checks } from './Migration20261129153619_economic_checks.js';
import { Migration20261129153108_roofless } from './Migration20261129153108_roofless.js';
import { Migration20261129153319_enrollments } from './Migration20261129153319_enrollments.js';
import { Migration20261129153722_payments } from './Migration20261129153722_payments.js';

/** The history of the database schema, oldest first. */
export const migrations = [
  { name: 'Migration20261121212448_initial', class: Migration20261121212448_initial },
  { name: 'Migration20261122000714_open_cases', class: Migration20261122000714_open_cases },
  { name: 'Migration20261122040818_applications', class: Migration20261122040818_applications },
  { name: 'Migration20261129153123_relief', class: Migration20261129153123_relief },
  { name: 'Migration20261129155704_subsidies', class: Migration20261129155704_subsidies },
  { name: 'Migration20261129154654_monitoring', class: Migration20261129154654_monitoring },
  { name: 'Migration20261129153538_services', class: Migration20261129153538_services },
  { name: 'Migration20261129153619_economic_checks', class: Migration20261129153619_economic_checks },
  { name: 'Migration20261129153108_roofless', class: Migration20261129153108_roofless },
  { name: 'Migration20261129153319_enrollments', class: Migration20261129153319_enrollments },
  { name: 'Migration20261129153722_payments', class: Migration20261129153722_payments },
];
