/** A figure with its unit and where it comes from: [S0]/[S1] published, [A] assumed, [C] census. */
interface Figure {
  province: number;
  medium: number;
  demo: number;
  unit: string;
  source: 'S0' | 'S1' | 'A' | 'C';
  /** Rows created at demo scale beyond the scaled number, marked `floorRow`. */
  demoFloor?: number;
}

/** Volumes per scale. Person-type figures follow the population; register-type figures stay whole. */
export const VOLUMES = {
  residents: { province: 25_019_831, medium: 200_000, demo: 5_000, unit: 'persons', source: 'C' },
  familyHouseholds: { province: 8_422_836, medium: 67_329, demo: 1_683, unit: 'households', source: 'C' },
  aged60: { province: 4_260_991, medium: 34_061, demo: 852, unit: 'persons', source: 'C' },
  aged80: { province: 502_626, medium: 4_018, demo: 100, unit: 'persons', source: 'C' },
  aged0to14: { province: 4_853_543, medium: 38_798, demo: 970, unit: 'persons', source: 'C' },
  monitored: { province: 4_137_000, medium: 33_070, demo: 827, unit: 'persons', source: 'S0' },
  dibaoUrban: { province: 330_000, medium: 2_638, demo: 66, unit: 'persons', source: 'A' },
  dibaoRural: { province: 1_430_000, medium: 11_431, demo: 286, unit: 'persons', source: 'A' },
  tekunUrban: { province: 6_000, medium: 48, demo: 1, unit: 'persons', source: 'A' },
  tekunRural: { province: 97_000, medium: 775, demo: 19, unit: 'persons', source: 'A' },
  margin: { province: 250_000, medium: 1_998, demo: 50, unit: 'persons', source: 'A' },
  rigid: { province: 60_000, medium: 480, demo: 12, unit: 'persons', source: 'A' },
  relapseRisk: { province: 740_000, medium: 5_915, demo: 148, unit: 'persons', source: 'A' },
  /** Closes the sum to `monitored`; at medium one more than the rounded 9,784. */
  otherLowIncome: { province: 1_224_000, medium: 9_785, demo: 245, unit: 'persons', source: 'A' },
  redOrangeWarnings: { province: 83_000, medium: 663, demo: 17, unit: 'warnings of 2021', source: 'S0' },
  disLiving: { province: 304_000, medium: 2_430, demo: 61, unit: 'persons', source: 'S1' },
  disNursing: { province: 400_000, medium: 3_197, demo: 80, unit: 'persons', source: 'S1' },
  orphans: { province: 5_600, medium: 45, demo: 1, demoFloor: 8, unit: 'children', source: 'A' },
  deFacto: { province: 11_000, medium: 88, demo: 2, demoFloor: 10, unit: 'children', source: 'A' },
  leftBehind: { province: 100_000, medium: 799, demo: 20, unit: 'children', source: 'A' },
  distressed: { province: 60_000, medium: 480, demo: 12, unit: 'children', source: 'A' },
  ageAllowance: { province: 420_000, medium: 3_357, demo: 84, unit: 'persons', source: 'A' },
  careSubsidy: { province: 150_000, medium: 1_199, demo: 30, unit: 'persons', source: 'A' },
  careStays: { province: 15_500, medium: 124, demo: 3, demoFloor: 40, unit: 'stays', source: 'A' },
  assessments: { province: 310_000, medium: 2_478, demo: 62, unit: 'assessments', source: 'A' },
  marriages2021: { province: 150_000, medium: 1_199, demo: 30, unit: 'registrations', source: 'A' },
  divorces2021: { province: 35_000, medium: 280, demo: 7, unit: 'registrations', source: 'A' },
  deaths2021: { province: 206_000, medium: 1_647, demo: 41, unit: 'persons', source: 'A' },
  cremations2021: { province: 62_000, medium: 496, demo: 12, unit: 'persons', source: 'A' },
  volunteers: { province: 2_352_300, medium: 18_803, demo: 470, unit: 'persons', source: 'S1' },
  socialWorkers: { province: 13_979, medium: 112, demo: 3, demoFloor: 30, unit: 'persons', source: 'S1' },
  institutions: { province: 329, medium: 329, demo: 329, unit: 'facilities', source: 'S1' },
  facilities: { province: 10_420, medium: 10_420, demo: 1_042, unit: 'facilities', source: 'S1' },
  organizations: { province: 24_103, medium: 24_103, demo: 2_410, unit: 'organisations', source: 'S1' },
  charities: { province: 204, medium: 204, demo: 20, unit: 'organisations', source: 'S1' },
  fundraisingLicensed: { province: 117, medium: 117, demo: 12, unit: 'organisations', source: 'S1' },
  assessedOrganizations: { province: 773, medium: 773, demo: 77, unit: 'organisations', source: 'S1' },
  seriousOrganizations: { province: 41, medium: 41, demo: 4, unit: 'organisations', source: 'S1' },
  socialWorkAgencies: { province: 151, medium: 151, demo: 15, unit: 'organisations', source: 'S1' },
  socialWorkStations: { province: 50, medium: 50, demo: 50, unit: 'stations', source: 'S0' },
  childInstitutions: { province: 53, medium: 53, demo: 53, unit: 'institutions', source: 'S1' },
  marriageOffices: { province: 135, medium: 135, demo: 135, unit: 'offices', source: 'S1' },
  foreignOffices: { province: 14, medium: 14, demo: 14, unit: 'offices', source: 'A' },
  funeralHomes: { province: 44, medium: 44, demo: 44, unit: 'facilities', source: 'S1' },
  funeralServiceCenters: { province: 35, medium: 35, demo: 35, unit: 'facilities', source: 'S1' },
  publicCemeteries: { province: 61, medium: 61, demo: 61, unit: 'facilities', source: 'S1' },
  commercialCemeteries: { province: 51, medium: 51, demo: 51, unit: 'facilities', source: 'S1' },
  cremators: { province: 61, medium: 61, demo: 61, unit: 'machines', source: 'S1' },
} as const satisfies Record<string, Figure>;

/** Planted findings per scale: [positives, near-misses]. */
export const PLANTED = {
  X01: { demo: [3, 2], medium: [25, 10], province: [1_500, 300] },
  X02: { demo: [2, 1], medium: [5, 3], province: [60, 20] },
} as const;

/** Prefecture factor of rural assistance weight, by the first four digits [A]. */
export const RURAL_FACTOR: Readonly<Record<string, number>> = {
  '6201': 0.5, '6202': 0.35, '6203': 0.5, '6204': 1, '6205': 1.1, '6206': 0.9, '6207': 0.75,
  '6208': 1.1, '6209': 0.5, '6210': 1.05, '6211': 1.3, '6212': 1.4, '6229': 1.5, '6230': 1.3,
};

/** Monthly amounts in yuan. */
export const AMOUNTS = {
  dibaoUrban: 623, // yuan a month, 7,476 a year [S0]
  dibaoRural: { C1: 399, C2: 378, C3: 84, C4: 58 }, // yuan a month [S0] for C1, [A] for C2–C4
  dibaoSupplement: 62, // yuan a month for each old, minor or gravely disabled member [A]
  tekunUrban: 811, // yuan a month, 9,732 a year [S0]
  tekunRural: 518, // yuan a month, 6,216 a year [S0]
  tekunNursing: { FULL: 0, PARTIAL: 251, NONE: 418 }, // yuan a month by self-care [A]
  disLiving: 110, // yuan a month [A]
  disNursing: { 1: 120, 2: 100, 3: 60, 4: 60 }, // yuan a month by grade [A]
  ageAllowance: [ // yuan a month from this age on [A]
    { age: 100, amount: 300 }, { age: 95, amount: 160 }, { age: 90, amount: 100 }, { age: 80, amount: 60 },
  ],
  careService: 100, // yuan a month [A]
  elderNursing: 200, // yuan a month [A]
  orphanDispersed: 1_000, // yuan a month [A]
  orphanInstitution: 1_450, // yuan a month [A]
  deFacto: 1_000, // yuan a month [A]
  stayFee: [1_200, 3_600], // yuan a month [A]
} as const;

/** Shares and rates, per one. */
export const SHARES = {
  hukouInVillage: 0.706, // hukou = residence [C]
  hukouOtherTownship: 0.154, // same county [C]
  urbanHukou: 0.78, // urban residents with an urban hukou [A]
  careAgreement: 0.85, // left-behind children with an agreement [A]
  weeklyContact: 0.92, // weeks kept [A]
  crossRegionMarriage: 0.1, // of registrations [A]
  deaths80: 0.3, // of deaths, aged 80 and over [A]
  givenNameTwo: 0.7, // given names of two characters [A]
  disabled: 0.03, // of residents outside the subsidies [A]
} as const;

/** Income medians in yuan per head and year, 2021 [A]. */
export const INCOME_MEDIAN = { URBAN: 36_187, RURAL: 11_433 } as const;

/** Day the world describes. */
export const AS_OF = '2021-12-31';

/** First part of every generator seed; the ordinal of the scale is added. */
export const SEED_BASE = 620_000;
