import type { Domain } from '@civil/schema/access';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';

/** A record that belongs to a shared one, and the property by which it names it. */
export interface SharedPart<P extends object = object> {
  readonly entity: EntityClass<P>;
  readonly owner: keyof P & string;
}

/** States a part with its property checked. */
export const sharedPart = <P extends object>(entity: EntityClass<P>, owner: keyof P & string): SharedPart => ({ entity, owner }) as unknown as SharedPart;

/** Where the records of a shared-data resource are, and which of a table they are. */
export interface SharedSource<T extends object = object> {
  /** Id of the resource in the catalogue, e.g. `R07`. */
  readonly resource: string;
  /** The field of Query that hands its changes out, e.g. `sharedElderlyFacility`. */
  readonly root: string;
  readonly entity: EntityClass<T> & ClassType<T>;
  readonly domain: Domain;
  /** Property with the canonical code of the division that a record lies in. */
  readonly division: keyof T & string;
  /** Which rows belong to the resource, by what is stored alone: a day that passes touches no row. Left out where all do. */
  readonly where?: FilterQuery<T>;
  /** Records that a record of the resource is told by as well, such as the entries of its lists: whoever touches one touches what it belongs to. */
  readonly parts?: readonly SharedPart[];
  /** Property with the id of the resident whose particulars the resource carries; their changes are those of the record too. */
  readonly resident?: keyof T & string;
  /** What the resource is, in Chinese and English. */
  readonly description: string;
}

/** States a source with the types of its record checked. */
export const sharedSource = <T extends object>(source: SharedSource<T>): SharedSource => source as unknown as SharedSource;
