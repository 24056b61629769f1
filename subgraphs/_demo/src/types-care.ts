import type { Sex } from './types-people.js';

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
