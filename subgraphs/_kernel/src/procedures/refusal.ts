import { catalogueEntry } from '@civil/schema/errors';
import type { UserError } from './user-error.js';

/**
 * A rule of law or of procedure that stands against what was asked. Thrown inside the transaction, so that nothing of it stays; told to the
 * caller as data, since it is an answer and no failure.
 */
export class Refusal extends Error {
  readonly userError: UserError;

  /** @throws {Error} for a code outside the catalogue. */
  constructor(readonly code: string, path: readonly string[] | null = null) {
    super(code);
    const entry = catalogueEntry(code);
    if (!entry) throw new Error(`error code ${code} is not in the catalogue`);
    this.userError = { code, path: path && [...path], zh: entry.zh, en: entry.en };
  }
}
