import { rowId } from './identity.js';
import type { CountyPlan } from './plan.js';
import { type Rng, rngOf } from './rng.js';
import { SEED_BASE } from './calibration.js';
import type { DemoHousehold, DemoResident } from './types-people.js';
import type { CountyWorld } from './types.js';

/** What a person is in the story, so that no later step gives a contradicting role. */
export type Part =
  | 'ORPHAN' | 'DE_FACTO' | 'LEFT_BEHIND' | 'DISTRESSED' | 'ABSENT_PARENT' | 'DEAD_PARENT' | 'FLAGSHIP' | 'FLAGSHIP_FAMILY'
  | 'X01_ASSISTANCE_positive' | 'X01_ASSISTANCE_near-miss' | 'X01_ELDERLY_positive' | 'X01_ELDERLY_near-miss'
  | 'X01_CHILD_positive' | 'X01_CHILD_near-miss' | 'X02_STAY_positive' | 'X02_STAY_near-miss';

/** A resident in the making. */
export interface Person {
  row: DemoResident;
  age: number;
  male: boolean;
  part?: Part;
  spouse?: Person | undefined;
  household?: DemoHousehold;
  /** Children without own parents in the household, whose parents are attached here. */
  parents?: Person[];
  /** On the books of a cash benefit or recognition that excludes others. */
  enrolled?: 'DIBAO' | 'TEKUN' | 'MARGIN' | 'RIGID' | undefined;
  divorced?: boolean;
}

const SCALE_ORDINAL = { demo: 1, medium: 2, province: 3 } as const;

/** A county in the making: one random stream per concern, so a change in one register leaves the others as they were. */
export class CountyDraft {
  readonly world: CountyWorld;
  readonly persons: Person[] = [];
  readonly personOf = new Map<string, Person>();
  readonly #sequences = new Map<string, number>();
  readonly #idStream: Rng;

  constructor(readonly plan: CountyPlan) {
    this.#idStream = this.rng('ids');
    this.world = {
      countyCode: plan.census.code, residents: [], households: [], facilities: [], organizations: [], marriageOffices: [],
      funeralFacilities: [], childInstitutions: [], socialWorkStations: [], marriages: [], deaths: [], children: [], assistance: [],
      monitored: [], elders: [], volunteers: [], socialWorkers: [], planted: [], cast: {},
    };
  }

  get code(): string {
    return this.plan.census.code;
  }

  /** Seed = 620000 + ordinal of the scale, then county and concern. */
  rng(concern: string): Rng {
    return rngOf(SEED_BASE + SCALE_ORDINAL[this.plan.scale], this.code, concern);
  }

  nextSequence(kind: string): number {
    const next = (this.#sequences.get(kind) ?? 0) + 1;
    this.#sequences.set(kind, next);
    return next;
  }

  /** New row identifier, independent of the row's content. */
  id(prefix: string): string {
    return rowId(prefix, this.plan.census.ordinal, this.nextSequence(prefix), this.#idStream);
  }

  living(): Person[] {
    return this.persons.filter((person) => person.row.deathDate === undefined);
  }

  hasPlanting(rule: string, line: string, kind: string): number {
    return this.plan.plantings.filter((p) => p.rule === rule && p.line === line && p.kind === kind).length;
  }
}
