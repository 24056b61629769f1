export { type CataloguedResource, RESOURCE_CATALOGUE_PATH, type ResourceCatalogueAnswer } from './catalogue.js';
export { dataResources } from './data-resources.js';
export {
  type ClientGrant, GRANTS_OF_CLIENT_PATH, type GrantsOfClientAnswer, type GrantsOfClientQuestion, type GrantState, grantStates, isOpenGrant, type LegalState, legalStates, readClientGrants,
} from './grants.js';
export { MACHINE_CLIENT_PATH, type MachineClientAnswer, type MachineClientFacts, type MachineClientQuestion, type PublicJwk } from './machine-client.js';
export { findQualityRule, type QualityRule, qualityRules } from './quality-rules.js';
export {
  type Bilingual, type Cadence, cadences, classesWithin, type DataResource, type Delivery, deliveries, type ItemType, itemTypes, type ResourceEntry, type ResourceItem, type ResourceState, resourceStates,
  type SharingClass, sharingClasses, type SharingMethod, sharingMethods,
} from './resource-entry.js';
export { NOBODY, readVerifiedPerson, VERIFIED_PERSON_PATH, type VerifiedPersonAnswer, type VerifiedPersonQuestion } from './verification.js';
