/** Path of the platform subgraph that tells which resident a number and name are those of, asked in signed service calls. */
export const VERIFIED_PERSON_PATH = '/sharing/verified-person';

/** Who a client asks about. */
export interface VerifiedPersonQuestion {
  readonly idNumber: string;
  /** The whole name, where the client states it: another name is another person. */
  readonly name?: string;
}

export interface VerifiedPersonAnswer {
  /** Opaque id; null where the index of residents has nobody of that number and name. */
  readonly residentId: string | null;
}

/** Stands for somebody who is not in the index of residents, so that an owner is asked alike whether there is such a person or not. */
export const NOBODY = 'r_00000000000000000000000000';

/** Reads an answer; a malformed one names nobody. */
export function readVerifiedPerson(value: unknown): string {
  const id = (value as Partial<VerifiedPersonAnswer> | null | undefined)?.residentId;
  return typeof id === 'string' && id !== '' ? id : NOBODY;
}
