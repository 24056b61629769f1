import type { DemoChild, DemoElder } from './types-care.js';
import type { DemoAssistance, DemoHousehold, DemoMonitored, DemoResident, Scale } from './types-people.js';
import type { DemoChildInstitution, DemoDeath, DemoFacility, DemoFuneralFacility, DemoMarriage, DemoMarriageOffice, DemoOrganization, DemoSocialWorkStation, DemoSocialWorker, DemoVolunteer } from './types-registers.js';

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
  | 'diBaoHousehold' | 'extremelyPoorMinor' | 'elderWithStay' | 'childOfVillage' | 'childOfNextVillage' | 'leftBehindChild'
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
