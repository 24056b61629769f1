import { CaseSerial, OpenCase, procedureEntities } from '@civil/subgraph-kernel';
import { DeathRecord } from './death-record/death-record.entity.js';
import { references as deathRecordReferences } from './death-record/death-record.reference.js';
import { DeathRecordResolver } from './death-record/death-record.resolver.js';
import { references as divisionReferences } from './division/division.reference.js';
import { DivisionResolver } from './division/division.resolver.js';
import { FuneralFacility } from './funeral-facility/funeral-facility.entity.js';
import { references as funeralFacilityReferences } from './funeral-facility/funeral-facility.reference.js';
import { FuneralFacilityResolver } from './funeral-facility/funeral-facility.resolver.js';
import { references as householdReferences } from './household/household.reference.js';
import { HouseholdResolver } from './household/household.resolver.js';
import { MarriageOffice } from './marriage-office/marriage-office.entity.js';
import { references as marriageOfficeReferences } from './marriage-office/marriage-office.reference.js';
import { MarriageOfficeResolver } from './marriage-office/marriage-office.resolver.js';
import { CourtNote, MarriageRegistration } from './marriage-registration/marriage-registration.entity.js';
import { CourtNoteResolver } from './marriage-registration/court-note.resolver.js';
import { references as marriageRegistrationReferences } from './marriage-registration/marriage-registration.reference.js';
import { MarriageRegistrationResolver } from './marriage-registration/marriage-registration.resolver.js';
import { references as residentReferences } from './resident/resident.reference.js';
import { ResidentFactsResolver } from './resident/resident-facts.resolver.js';
import { ResidentResolver } from './resident/resident.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  MarriageOfficeResolver, MarriageRegistrationResolver, CourtNoteResolver, DeathRecordResolver, FuneralFacilityResolver, ResidentResolver, ResidentFactsResolver,
  HouseholdResolver, DivisionResolver,
];
export const entities = [MarriageOffice, MarriageRegistration, CourtNote, DeathRecord, FuneralFacility, OpenCase, CaseSerial, ...procedureEntities];
export const references = {
  ...marriageOfficeReferences, ...marriageRegistrationReferences, ...deathRecordReferences, ...funeralFacilityReferences, ...residentReferences,
  ...householdReferences, ...divisionReferences,
};
