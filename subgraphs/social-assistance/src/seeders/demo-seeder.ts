import { createWorld, demoCases } from '@civil/demo-data';
import { insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { loadApplications } from './load-applications.js';
import { loadEnrollments } from './load-enrollments.js';
import { subjectRows, warningRows } from './monitoring-rows.js';
import { batchRows, paymentRows } from './payment-rows.js';
import { standardRows } from './standard-rows.js';

/** Loads the published standards, and applications, benefits, payments, monitoring and warnings of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  if ((await em.count(AssistanceStandard)) === 0) await insertRows(em, AssistanceStandard, standardRows(), progress);
  await loadEnrollments(em, world, progress);
  await insertRows(em, PaymentBatch, batchRows(world), progress);
  await insertRows(em, BenefitPayment, paymentRows(world), progress);
  await insertRows(em, MonitoringSubject, subjectRows(world), progress);
  await insertRows(em, RiskWarning, warningRows(world), progress);
  await loadApplications(em, world, progress);
  await insertRows(em, OpenCase, demoCases(world, ['SQ']).map((row) => ({ ...row, synthetic: true })), progress);
};
