/** Scales at which a world is generated; `province`, with as many people as there are, county by county only. */
export type Scale = 'demo' | 'medium' | 'province';

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
