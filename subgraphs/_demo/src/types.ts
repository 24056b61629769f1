/** Scales at which a world is generated; `province` is reserved for streaming county by county. */
export type Scale = 'demo' | 'medium';

/** GB/T 2261.1: 1 male, 2 female. */
export type Sex = '1' | '2';
export type UrbanRural = 'URBAN' | 'RURAL';

/** Disability certificate: category 1 visual … 7 multiple, grade 1 (gravest) … 4. */
export interface DemoDisability {
  category: '1' | '2' | '3' | '4' | '5' | '6' | '7';
  grade: 1 | 2 | 3 | 4;
  cardNo: string;
  validTo: string;
}

export interface DemoResident {
  id: string;
  name: string;
  /** GA/T 517: 111 identity card, 553 permanent residence card of a foreigner. */
  idType: '111' | '553';
  idNumber: string;
  sex: Sex;
  birthDate: string;
  /** Completed years on `World.asOf` (for the dead: the age they would have). */
  age: number;
  /** 18th birthday: from this day on the minors' rule no longer applies. */
  adultOn: string;
  /** GB/T 3304, two digits. */
  ethnicity: string;
  /** GB/T 4658, two digits. */
  education: string;
  /** ISO 3166 numeric; absent for Chinese nationals. */
  nationality?: string;
  phone: string;
  /** Village code; null only for the person who matches no hukou record. */
  hukouDivision: string | null;
  residenceDivision: string;
  /** County-level unit of residence. */
  countyCode: string;
  hukouNature: UrbanRural;
  urbanRural: UrbanRural;
  addressText: string;
  disability?: DemoDisability;
  /** Annual income per head of the household in yuan. */
  perCapitaIncome: number;
  incomeBand: 'BELOW_STANDARD' | 'LOW' | 'MIDDLE' | 'HIGH';
  deathDate?: string;
  /** Family register unit; absent for persons in collective registers. */
  householdId?: string;
  coLivingHouseholdId?: string;
  /** Facility that cares for the resident on `asOf` (copy for row rights). */
  careFacilityId?: string;
  floorRow?: boolean;
  synthetic: true;
}

export interface DemoHouseholdMember {
  residentId: string;
  /** GB/T 4761: 02 head, 10 spouse, 20 son, 30 daughter, 40 grandchild, 50 parent, 60 grandparent, 70 sibling, 97 other kin. */
  relation: '02' | '10' | '20' | '30' | '40' | '50' | '60' | '70' | '97' | '99';
  coLiving: boolean;
  from: string;
  to?: string;
  /** 1 clergy away, 2 in prison or compulsory rehabilitation, 3 declared missing, 9 other. */
  excludedReason?: '1' | '2' | '3' | '9';
}

export interface DemoHousehold {
  id: string;
  kind: 'HUKOU' | 'CO_LIVING';
  headId: string;
  members: DemoHouseholdMember[];
  /** Village code: of the hukou for HUKOU, of the residence for CO_LIVING. */
  divisionCode: string;
  countyCode: string;
  urbanRural: UrbanRural;
  addressText: string;
  validFrom: string;
  validTo?: string;
  synthetic: true;
}

export type AssistanceProgram = 'DIBAO' | 'TEKUN' | 'MARGIN' | 'RIGID' | 'DIS_LIVING' | 'DIS_NURSING';
export type EnrollmentStatus = 'ACTIVE' | 'REVIEWING' | 'PROPOSED_CHANGE' | 'HEARD' | 'GRACE' | 'SUSPENDED' | 'TERMINATED';

export interface DemoPaidMonth {
  /** YYYY-MM */
  month: string;
  /** Yuan for the whole unit. */
  amount: number;
  status: 'PAID' | 'FAILED' | 'RETURNED';
}

export interface DemoAssistance {
  id: string;
  certNo: string;
  program: AssistanceProgram;
  /** CO_LIVING unit; absent for single-person cases. */
  householdId?: string;
  /** Whose application it was; always a beneficiary or the guardian. */
  applicantId: string;
  beneficiaryIds: string[];
  /** Confirming township. */
  divisionCode: string;
  hukouDivision: string;
  countyCode: string;
  urbanRural: UrbanRural;
  grade?: 'C1' | 'C2' | 'C3' | 'C4' | 'DIFFERENCE';
  careForm?: 'CENTRALIZED' | 'DISPERSED';
  selfCare?: 'FULL' | 'PARTIAL' | 'NONE';
  /** Single-person basis: 1 disability 1–2, 2 intellectual or mental 3, 3 grave illness. */
  singlePersonBasis?: '1' | '2' | '3';
  /** GB-free list: 1 illness 2 disability 3 age 4 no labour 5 schooling 6 disaster 7 unemployment 8 single parent 9 other. */
  povertyCause: string;
  /** Yuan a month; 0 for recognitions without cash (MARGIN, RIGID). */
  monthlyAmount: number;
  supplementAmount: number;
  nursingAmount: number;
  /** Yuan a month. */
  perCapitaIncome: number;
  from: string;
  to?: string;
  status: EnrollmentStatus;
  paidMonths: DemoPaidMonth[];
  floorRow?: boolean;
  synthetic: true;
}

export type LowIncomeCategory = 'DIBAO' | 'TEKUN' | 'RELAPSE_RISK' | 'MARGIN' | 'RIGID' | 'OTHER';
export type WarningOutcome = 'ENROLLED' | 'TEMP_AID' | 'OTHER_DEPARTMENT' | 'CHARITY' | 'NO_NEED' | 'FALSE_ALARM';

export interface DemoWarning {
  id: string;
  colour: 'RED' | 'ORANGE' | 'YELLOW';
  rule: string;
  /** RFC 3339, +08:00. */
  raisedAt: string;
  status: 'NEW' | 'DISPATCHED' | 'VERIFYING' | 'RESOLVED' | 'CLOSED';
  outcome?: WarningOutcome;
}

export interface DemoMonitored {
  id: string;
  residentId: string;
  householdId?: string;
  category: LowIncomeCategory;
  since: string;
  until?: string;
  /** Village of residence. */
  divisionCode: string;
  countyCode: string;
  /** 1 full, 2 partial, 3 none. */
  labour: '1' | '2' | '3';
  flags: string[];
  warnings: DemoWarning[];
  floorRow?: boolean;
  synthetic: true;
}

export type ElderSubsidyKind = 'AGE_ALLOWANCE' | 'CARE_SERVICE' | 'NURSING';
export type SpecialElder = 'LEFT_BEHIND' | 'EMPTY_NEST' | 'ALONE' | 'DISABLED' | 'SEVERE_DISABILITY' | 'ONE_CHILD_LOST';

export interface DemoElderSubsidy {
  id: string;
  kind: ElderSubsidyKind;
  /** County that pays. */
  divisionCode: string;
  monthlyAmount: number;
  from: string;
  /** Last month paid, when stopped. */
  to?: string;
  status: 'PROPOSED' | 'CONFIRMED' | 'PAYING' | 'STOPPED';
  floorRow?: boolean;
}

export interface DemoCareStay {
  id: string;
  facilityId: string;
  admittedOn: string;
  leftOn?: string;
  level: 0 | 1 | 2 | 3 | 4;
  tekun: boolean;
  payer: 'SELF' | 'TEKUN_FUND' | 'LTCI' | 'SUBSIDY';
  status: 'TRIAL' | 'CONTRACTED' | 'LEFT';
  monthlyFee: number;
  floorRow?: boolean;
}

export interface DemoAssessment {
  id: string;
  assessedOn: string;
  /** The 26 items of GB/T 42195-2022 in order. */
  itemScores: number[];
  totalScore: number;
  preliminaryLevel: 0 | 1 | 2 | 3 | 4;
  finalLevel: 0 | 1 | 2 | 3 | 4;
  dementia: boolean;
  /** Care accidents within 30 days. */
  accidents: number;
  floorRow?: boolean;
}

export interface DemoElder {
  residentId: string;
  countyCode: string;
  subsidies: DemoElderSubsidy[];
  stay?: DemoCareStay;
  assessment?: DemoAssessment;
  profile?: { id: string; special: SpecialElder[]; livingWith: 'ALONE' | 'SPOUSE' | 'CHILDREN' | 'INSTITUTION'; lastVisitOn: string };
  synthetic: true;
}

export type ChildCategory = 'ORPHAN' | 'DE_FACTO' | 'DISTRESSED' | 'LEFT_BEHIND' | 'MIGRANT' | 'ROOFLESS' | 'STATE_WARD';
export type DeFactoReason =
  | 'DEAD' | 'MISSING_DECLARED' | 'SEVERE_DISABILITY' | 'GRAVE_ILLNESS' | 'IN_PRISON' | 'COMPULSORY_REHAB'
  | 'OTHER_CUSTODY' | 'LOST_CONTACT' | 'GUARDIANSHIP_REVOKED' | 'DEPORTED';
export type StipendKind = 'ORPHAN_DISPERSED' | 'ORPHAN_INSTITUTION' | 'DE_FACTO' | 'HIV';

export interface DemoStipend {
  id: string;
  kind: StipendKind;
  divisionCode: string;
  monthlyAmount: number;
  from: string;
  /** Last month paid, when ended. */
  to?: string;
  status: 'PAYING' | 'ENDED';
}

export interface DemoGuardian {
  residentId: string;
  kind: 'LEGAL' | 'ENTRUSTED' | 'TEMPORARY' | 'LONG_TERM' | 'TESTAMENT';
  /** GB/T 4761, seen from the child. */
  relation: string;
  from: string;
}

export interface DemoParent {
  residentId?: string;
  recordedName: string;
  sex: Sex;
  /** Absent for left-behind children, whose parents only work away. */
  reason?: DeFactoReason;
  since: string;
}

export interface DemoChild {
  id: string;
  residentId: string;
  /** The first category is the one the file is counted under. */
  categories: { category: ChildCategory; since: string; basis: string }[];
  /** Village of residence. */
  divisionCode: string;
  countyCode: string;
  guardians: DemoGuardian[];
  parents: DemoParent[];
  riskLevel: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
  stipends: DemoStipend[];
  careAgreement?: {
    id: string;
    principalId: string;
    trusteeId: string;
    signedOn: string;
    to: string;
    notifiedVillage: boolean;
    notifiedSchool: boolean;
  };
  contacts: { id: string; isoWeek: string; at?: string; missed?: true }[];
  institutionId?: string;
  floorRow?: boolean;
  synthetic: true;
}

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

/** A finding put into the data on purpose, or a case that looks like one and is lawful. */
export interface PlantedFinding {
  rule: string;
  kind: 'positive' | 'near-miss';
  /** ASSISTANCE, ELDERLY, CHILD … or the condition within the rule. */
  line: string;
  countyCode: string;
  /** The person or organisation concerned. */
  subjectId?: string;
  /** The row that shows it: enrollment, subsidy, stipend, stay, facility. */
  rowId?: string;
  divisionCode?: string;
}

export type CastKey =
  | 'twoCharacterName' | 'threeCharacterName' | 'fourCharacterName' | 'dottedName'
  | 'oneHundredAndFive' | 'jiayuguanResident' | 'newAreaResident' | 'noHukouMatch' | 'almostAdultOrphan'
  | 'twinOne' | 'twinTwo' | 'foreignSpouse' | 'fullFacility' | 'renamedOrganization'
  | 'diBaoHousehold' | 'elderWithStay' | 'childOfVillage' | 'childOfNextVillage' | 'leftBehindChild'
  | 'flagship' | 'flagshipHousehold' | 'flagshipSpouse' | 'flagshipChild' | 'flagshipOrganization';

/** People of the demonstration under speaking names; complete unless the world holds one county only. */
export type Cast = Record<CastKey, string>;

/** All rows of one county-level unit; a world is the concatenation of its counties. */
export interface CountyWorld {
  countyCode: string;
  residents: DemoResident[];
  households: DemoHousehold[];
  facilities: DemoFacility[];
  organizations: DemoOrganization[];
  marriageOffices: DemoMarriageOffice[];
  funeralFacilities: DemoFuneralFacility[];
  childInstitutions: DemoChildInstitution[];
  socialWorkStations: DemoSocialWorkStation[];
  marriages: DemoMarriage[];
  deaths: DemoDeath[];
  children: DemoChild[];
  assistance: DemoAssistance[];
  monitored: DemoMonitored[];
  elders: DemoElder[];
  volunteers: DemoVolunteer[];
  socialWorkers: DemoSocialWorker[];
  planted: PlantedFinding[];
  cast: Partial<Cast>;
}

/** Lookups by id. */
export interface WorldIndex {
  residents: ReadonlyMap<string, DemoResident>;
  households: ReadonlyMap<string, DemoHousehold>;
  facilities: ReadonlyMap<string, DemoFacility>;
  organizations: ReadonlyMap<string, DemoOrganization>;
  organizationsByUscc: ReadonlyMap<string, DemoOrganization>;
  marriageOffices: ReadonlyMap<string, DemoMarriageOffice>;
  marriages: ReadonlyMap<string, DemoMarriage>;
  assistance: ReadonlyMap<string, DemoAssistance>;
  children: ReadonlyMap<string, DemoChild>;
  deathsByResident: ReadonlyMap<string, DemoDeath>;
  childrenByResident: ReadonlyMap<string, DemoChild>;
  eldersByResident: ReadonlyMap<string, DemoElder>;
}

/** A consistent synthetic population and the register rows that more than one subgraph refers to. */
export interface World extends Omit<CountyWorld, 'countyCode' | 'cast'> {
  scale: Scale;
  /** Census population over residents: multiplies person-type totals back to the province. */
  factor: number;
  /** The day the world describes. */
  asOf: string;
  cast: Cast;
  byId: WorldIndex;
}
