import { OpenCase } from '@civil/subgraph-kernel';
import { EntrustedCareAgreement } from './care-agreement/care-agreement.entity.js';
import { ContactLog } from './care-agreement/contact-log.entity.js';
import { ChildCategoryPeriod } from './child-file/child-category-period.entity.js';
import { ChildFile } from './child-file/child-file.entity.js';
import { references as fileReferences } from './child-file/child-file.reference.js';
import { ChildFileResolver } from './child-file/child-file.resolver.js';
import { Guardianship } from './child-file/guardianship.entity.js';
import { ParentStatus } from './child-file/parent-status.entity.js';
import { ChildWelfareInstitution } from './child-institution/child-institution.entity.js';
import { references as institutionReferences } from './child-institution/child-institution.reference.js';
import { ChildInstitutionResolver } from './child-institution/child-institution.resolver.js';
import { ChildStipend } from './child-stipend/child-stipend.entity.js';
import { references as stipendReferences } from './child-stipend/child-stipend.reference.js';
import { ChildStipendResolver } from './child-stipend/child-stipend.resolver.js';
import { DivisionResolver } from './division/division.resolver.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { ResidentResolver } from './resident/resident.resolver.js';

const asGiven = <T>(reference: T): T => reference;

/** The parts of the graph that this subgraph defines. */
export const resolvers = [ChildFileResolver, ChildStipendResolver, ChildInstitutionResolver, ResidentResolver, HouseholdResolver, DivisionResolver];
export const entities = [
  ChildFile, ChildCategoryPeriod, Guardianship, ParentStatus, EntrustedCareAgreement, ContactLog, ChildStipend, ChildWelfareInstitution, OpenCase,
];
export const references = {
  ...fileReferences, ...stipendReferences, ...institutionReferences, Resident: asGiven, Household: asGiven, Division: asGiven,
};
