import type { UrbanRural } from './types-people.js';

export type FacilityKind = 'INSTITUTION' | 'REGIONAL_CENTER' | 'DAYCARE' | 'MUTUAL_HOME' | 'STATION' | 'VIRTUAL' | 'CANTEEN';
export type InstitutionNature = 'PUBLIC' | 'PUBLIC_PRIVATE' | 'NONPROFIT' | 'FORPROFIT' | 'TEKUN_HOME';
export type FacilityStatus = 'REGISTERED' | 'FILED' | 'OPERATING' | 'SUSPENDED' | 'CLOSING' | 'CLOSED';

export interface DemoFacility {
  id: string;
  kind: FacilityKind;
  nature?: InstitutionNature;
  name: string;
  /** Township code. */
  divisionCode: string;
  countyCode: string;
  addressText: string;
  operatorUscc?: string;
  operatorName: string;
  licensedBeds: number;
  nursingBeds: number;
  occupiedBeds: number;
  filingNo?: string;
  status: FacilityStatus;
  /** GB/T 37276: 1–5; 0 unrated. */
  rating: 0 | 1 | 2 | 3 | 4 | 5;
  /** Stars of a mutual-help home. */
  stars?: 1 | 2 | 3 | 4 | 5;
  openedOn: string;
  urbanRural: UrbanRural;
  synthetic: true;
}

export type OrgType = '51' | '52' | '53';
export type OrgStatus = 'PREPARING' | 'ACTIVE' | 'CHANGING' | 'LIQUIDATING' | 'DEREGISTERED' | 'CANCELLED' | 'LICENCE_REVOKED';

export interface DemoOrgPosition {
  residentId: string;
  post: 'LEGAL_REP' | 'DIRECTOR' | 'SUPERVISOR' | 'SECRETARY_GENERAL';
  since: string;
}

export interface DemoOrganization {
  id: string;
  uscc: string;
  name: string;
  formerNames: { name: string; from: string; to: string }[];
  type: OrgType;
  level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
  /** Division of the registrar at its level. */
  divisionCode: string;
  /** County-level unit where the organisation sits. */
  countyCode: string;
  addressText: string;
  legalRepName: string;
  /** Absent where the county has fewer adults at this scale than organisations. */
  legalRepResidentId?: string;
  positions: DemoOrgPosition[];
  registeredOn: string;
  deregisteredOn?: string;
  status: OrgStatus;
  creditState: 'NORMAL' | 'ABNORMAL' | 'SERIOUS';
  isCharity: boolean;
  fundraisingLicensed: boolean;
  /** Grade 1A–5A; absent when never assessed. */
  rating?: 1 | 2 | 3 | 4 | 5;
  isSocialWorkAgency: boolean;
  field: string;
  synthetic: true;
}

export interface DemoMarriageOffice {
  id: string;
  name: string;
  /** County-level division code. */
  divisionCode: string;
  addressText: string;
  foreignRelated: boolean;
  counsellingRoom: boolean;
  ceremonyHall: boolean;
  grade?: '3A' | '4A' | '5A';
  synthetic: true;
}

export type FuneralFacilityKind = 'FUNERAL_HOME' | 'SERVICE_CENTER' | 'PUBLIC_CEMETERY' | 'COMMERCIAL_CEMETERY';

export interface DemoFuneralFacility {
  id: string;
  kind: FuneralFacilityKind;
  name: string;
  divisionCode: string;
  countyCode: string;
  addressText: string;
  uscc: string;
  cremators: number;
  plotsTotal: number;
  plotsUsed: number;
  synthetic: true;
}

export interface DemoChildInstitution {
  id: string;
  kind: 'WELFARE';
  name: string;
  divisionCode: string;
  countyCode: string;
  addressText: string;
  beds: number;
  synthetic: true;
}

export interface DemoSocialWorkStation {
  id: string;
  name: string;
  /** Township code. */
  divisionCode: string;
  countyCode: string;
  contractorUscc?: string;
  workers: number;
  opened: string;
  synthetic: true;
}

export interface DemoMarriage {
  id: string;
  certNo: string;
  matter: 'J' | 'L';
  registeredOn: string;
  officeId: string;
  officeDivision: string;
  partyA: DemoMarriageParty;
  partyB: DemoMarriageParty;
  /** Divorce → its marriage. */
  linkedId?: string;
  crossRegion: boolean;
  floorRow?: boolean;
  synthetic: true;
}

export interface DemoMarriageParty {
  residentId: string;
  recordedName: string;
  kind: 'MAINLAND' | 'FOREIGN';
  /** GB/T 2261.2 before the registration. */
  maritalBefore: '10' | '20' | '30' | '40';
  ageAtRegistration: number;
}

export interface DemoDeath {
  id: string;
  residentId: string;
  recordedName: string;
  deathDate: string;
  source: 'MEDICAL_CERT' | 'POLICE_CERT' | 'COURT' | 'FUNERAL_HOME' | 'ASSISTANT_REPORT';
  verified: boolean;
  /** Township where the person lived. */
  divisionCode: string;
  countyCode: string;
  cremated: boolean;
  facilityId?: string;
  floorRow?: boolean;
  synthetic: true;
}

export interface DemoVolunteer {
  id: string;
  residentId: string;
  volunteerNo: string;
  countyCode: string;
  totalHours: number;
  stars: 0 | 1 | 2 | 3 | 4 | 5;
  skills: string[];
  registeredOn: string;
  guardianConsent?: boolean;
  floorRow?: boolean;
  synthetic: true;
}

export interface DemoSocialWorker {
  id: string;
  residentId: string;
  countyCode: string;
  level: 'ASSISTANT' | 'MIDDLE' | 'SENIOR';
  certNo: string;
  registeredTo: string;
  employerUscc?: string;
  floorRow?: boolean;
  synthetic: true;
}
