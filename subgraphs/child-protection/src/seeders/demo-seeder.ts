import { createWorld, demoCases } from '@civil/demo-data';
import { insertRows, OpenCase, type Seeder } from '@civil/subgraph-kernel';
import { EntrustedCareAgreement } from '../care-agreement/care-agreement.entity.js';
import { ContactLog } from '../care-agreement/contact-log.entity.js';
import { ChildCategoryPeriod } from '../child-file/child-category-period.entity.js';
import { ChildFile } from '../child-file/child-file.entity.js';
import { Guardianship } from '../child-file/guardianship.entity.js';
import { ParentStatus } from '../child-file/parent-status.entity.js';
import { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';
import { ChildStipend } from '../child-stipend/child-stipend.entity.js';
import { careAgreementRows, contactRows } from './care-agreement-rows.js';
import { categoryRows, childFileRows, guardianshipRows, parentRows } from './child-file-rows.js';
import { childInstitutionRows } from './child-institution-rows.js';
import { stipendRows } from './child-stipend-rows.js';

/** Loads the children of the synthetic population and the institutions that care for them. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const world = createWorld({ scale, ...(only ? { only } : {}) });
  await insertRows(em, ChildWelfareInstitution, childInstitutionRows(world), progress);
  await insertRows(em, ChildFile, childFileRows(world), progress);
  await insertRows(em, ChildCategoryPeriod, categoryRows(world), progress);
  await insertRows(em, Guardianship, guardianshipRows(world), progress);
  await insertRows(em, ParentStatus, parentRows(world), progress);
  await insertRows(em, EntrustedCareAgreement, careAgreementRows(world), progress);
  await insertRows(em, ContactLog, contactRows(world), progress);
  await insertRows(em, ChildStipend, stipendRows(world), progress);
  await insertRows(em, OpenCase, demoCases(world, ['ET']).map((row) => ({ ...row, synthetic: true })), progress);
};
