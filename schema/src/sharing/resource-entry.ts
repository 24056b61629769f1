import type { DataClass } from '../access/labels.js';

/** Classes of Order 809 art. 14: whether every authority gets a resource, those that fulfil conditions, or none. */
export const sharingClasses = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;
export type SharingClass = (typeof sharingClasses)[number];

export const sharingMethods = ['API', 'BATCH', 'FILE'] as const;
export type SharingMethod = (typeof sharingMethods)[number];

/** How often a resource is brought up to date. */
export const cadences = ['REAL_TIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'ON_CHANGE'] as const;
export type Cadence = (typeof cadences)[number];

/** `PLANNED` where its register is not kept yet: the catalogue announces it, nobody can be granted it. */
export const resourceStates = ['PLANNED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type ResourceState = (typeof resourceStates)[number];

/** What one consumer may be given at most: rows, or only the answer to a question about one person. */
export const deliveries = ['ROWS', 'VERIFICATION'] as const;
export type Delivery = (typeof deliveries)[number];

export const itemTypes = ['TEXT', 'CODE', 'DATE', 'MONTH', 'MONEY', 'DECIMAL', 'INTEGER', 'BOOLEAN', 'POINT', 'LIST'] as const;
export type ItemType = (typeof itemTypes)[number];

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One data item of a resource (数据项). */
export interface ResourceItem {
  /** Name of the field, as grants name it. */
  readonly name: string;
  readonly zh: string;
  readonly type: ItemType;
  readonly class: DataClass;
}

/** What the catalogue says of a resource: the list of Order 809 art. 13, and where the graph keeps it. */
export interface ResourceEntry {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly items: readonly ResourceItem[];
  readonly provider: Bilingual;
  readonly format: string;
  readonly cadence: Cadence;
  readonly sharingClass: SharingClass;
  readonly sharingMethods: readonly SharingMethod[];
  readonly delivery: Delivery;
  readonly conditions: Bilingual | null;
  readonly legalBasis: Bilingual | null;
  /** Level of the data, from 1 public to 4 minors. */
  readonly grade: 1 | 2 | 3 | 4;
  readonly consumers: Bilingual;
  readonly ownerSubgraph: string;
  /** Root field that answers for it; none for what is not shared. */
  readonly rootField: string | null;
  /** Codes of `quality-rules.ts`. */
  readonly qualityRules: readonly string[];
}

/** An entry of the contract with its id and whether it can be served today. */
export interface DataResource extends ResourceEntry {
  readonly id: string;
  readonly status: Exclude<ResourceState, 'WITHDRAWN'>;
}

const classOfLetter: Readonly<Record<string, DataClass>> = { P: 'PUBLIC', I: 'INTERNAL', L: 'PERSONAL', S: 'SENSITIVE', M: 'MINOR' };

/** Items from rows `name 中文 TYPE class`, the class by its letter. @throws {Error} for a row that is not well formed. */
export const itemsOf = (rows: string): ResourceItem[] =>
  rows.trim().split('\n').map((row) => {
    const [name, zh, type, letter, ...more] = row.trim().split(/\s+/);
    const dataClass = classOfLetter[letter ?? ''];
    if (!name || !zh || !dataClass || more.length > 0 || !(itemTypes as readonly string[]).includes(type ?? '')) throw new Error(`item of a resource is not well formed: ${row}`);
    return { name, zh, type: type as ItemType, class: dataClass };
  });

/** The classes of items that a resource of a class may hold: what everybody gets is public. */
export const classesWithin: Readonly<Record<SharingClass, ReadonlySet<DataClass>>> = {
  UNCONDITIONAL: new Set<DataClass>(['PUBLIC']),
  CONDITIONAL: new Set<DataClass>(['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'MINOR']),
  NOT_SHARED: new Set<DataClass>(),
};
