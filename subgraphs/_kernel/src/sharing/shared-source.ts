import type { Domain } from '@civil/schema/access';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';

/** A record that belongs to a shared one, and the property by which it names it. */
export interface SharedPart<P extends object = object> {
  readonly entity: EntityClass<P>;
  readonly owner: keyof P & string;
  /** Property of the shared record that is named; its id where left out. */
  readonly of?: string;
}

/** States a part with its property checked. */
export const sharedPart = <P extends object>(entity: EntityClass<P>, owner: keyof P & string, of?: string): SharedPart =>
  ({ entity, owner, ...(of ? { of } : {}) }) as unknown as SharedPart;

/** The record that a shared one belongs to, where only what belongs to some of them is shared, as the persons of the benefits of one programme. */
export interface SharedHolder<H extends object = object> {
  readonly entity: EntityClass<H>;
  /** Property of the shared record that names it by its id. */
  readonly by: string;
  /** Which of them count, by what is stored alone. */
  readonly where: FilterQuery<H>;
}

/** States a holder with its condition checked. */
export const sharedHolder = <H extends object>(holder: SharedHolder<H>): SharedHolder => holder as unknown as SharedHolder;

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
  readonly holder?: SharedHolder;
  /** Property with the id of the resident whom the record is about, or a list of it alone: what they are called to the consumer goes with each change. */
  readonly resident?: keyof T & string;
  /** What the resource is, in Chinese and English. */
  readonly description: string;
}

/** States a source with the types of its record checked. */
export const sharedSource = <T extends object>(source: SharedSource<T>): SharedSource => source as unknown as SharedSource;
