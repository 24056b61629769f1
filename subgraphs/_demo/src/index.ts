export type {
  AssistanceProgram, DemoAssistance, DemoDisability, DemoHousehold, DemoHouseholdMember, DemoMonitored,
  DemoPaidMonth, DemoResident, DemoWarning, EnrollmentStatus, LowIncomeCategory, Scale, Sex, UrbanRural,
  WarningOutcome,
} from './types-people.js';
export type {
  ChildCategory, DeFactoReason, DemoAssessment, DemoCareStay, DemoChild, DemoElder, DemoElderSubsidy,
  DemoGuardian, DemoParent, DemoStipend, ElderSubsidyKind, SpecialElder, StipendKind,
} from './types-care.js';
export type {
  DemoChildInstitution, DemoDeath, DemoFacility, DemoFuneralFacility, DemoMarriage, DemoMarriageOffice,
  DemoMarriageParty, DemoOrgPosition, DemoOrganization, DemoSocialWorkStation, DemoSocialWorker, DemoVolunteer,
  FacilityKind, FacilityStatus, FuneralFacilityKind, InstitutionNature, OrgStatus, OrgType,
} from './types-registers.js';
export type {
  Cast, CastKey, CountyWorld, PlantedFinding, World, WorldIndex,
} from './types.js';
export { AMOUNTS, AS_OF, PLANTED, SEED_BASE, SHARES, VOLUMES } from './calibration.js';
export { type DemoApplication, type DemoApplicationStatus, type DemoApplicationStep, demoApplications } from './applications.js';
export { AUDIT_UNIT, type DemoCase, type DemoCasePrefix, demoCases } from './cases.js';
export { worldOfCounty } from './county.js';
export { type DemoBankAgreement, demoBankAgreements, type DemoLedger, type DemoLedgerLine, type DemoLedgerStatus, demoLedgers } from './ledgers.js';
export { type DemoDivision, fullNameOf, readDivisions, villageName } from './divisions.js';
export { bankAccount, rowId, syntheticIdNumber, syntheticUscc } from './identity.js';
export { planWorld, SHOWN_COUNTIES } from './plan.js';
export { type PopulationSummary, populationSummary, townshipPopulation } from './population-summary.js';
export { type DemoLeadStatus, type DemoRescue, type DemoRescueStation, type DemoStrayEntry, demoRescues, demoStrayEntries, stationsIn } from './rescues.js';
export { hash32, type Rng, rngOf } from './rng.js';
export { type AidShare, aidShares, reliefId, reserveFundId, TEMPORARY_AID } from './temporary-aid.js';
export { createWorld, type WorldOptions } from './world.js';
