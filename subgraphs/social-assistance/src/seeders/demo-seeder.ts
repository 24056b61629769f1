import { createWorld, demoCases } from '@civil/demo-data';
import { insertOnce, insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { enrollmentRows, personRows } from './enrollment-rows.js';
import { loadApplications } from './load-applications.js';
import { loadRelief } from './load-relief.js';
import { loadSubsidies } from './load-subsidies.js';
import { loadServices } from './load-services.js';
import { subjectRows, warningRows } from './monitoring-rows.js';
import { loadMonitoring } from './load-monitoring.js';
import { batchRows, paymentRows } from './payment-rows.js';
import { standardRows } from './standard-rows.js';
import { loadRescues } from './load-rescues.js';

/** Loads the published standards, and applications, benefits, payments, monitoring and warnings of the synthetic population. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  await insertOnce(em, AssistanceStandard, standardRows, progress);
  await insertRows(em, AssistanceEnrollment, enrollmentRows(world), progress);
  await insertRows(em, EnrolledPerson, personRows(world), progress);
  await insertRows(em, PaymentBatch, batchRows(world), progress);
  await insertRows(em, BenefitPayment, paymentRows(world), progress);
  await loadMonitoring(em, world, progress);
  await loadApplications(em, world, progress);
  await loadRelief(em, world, progress);
  await loadSubsidies(em, world, progress);
  await loadServices(em, world, progress);
  await loadRescues(em, world, progress);
  await insertRows(em, OpenCase, demoCases(world, ['SQ']).map((row) => ({ ...row, synthetic: true })), progress);
};
