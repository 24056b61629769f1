import { AssistanceProgram } from '../program.js';
import { aidPayables } from './aid-payables.js';
import { enrollmentPayables } from './enrollment-payables.js';
import { pricePayables } from './price-payables.js';
import type { PayableSource } from './payable-source.js';

const { TEKUN, DIBAO, TEMP, DIS_LIVING, DIS_NURSING, PRICE } = AssistanceProgram;

/** Where the money of each programme is due. A programme that is not here recognises without cash, or is not paid by ledgers. */
export const payableSources: ReadonlyMap<AssistanceProgram, PayableSource> = new Map([
  [TEKUN, enrollmentPayables],
  [DIBAO, enrollmentPayables],
  [TEMP, aidPayables],
  [DIS_LIVING, enrollmentPayables],
  [DIS_NURSING, enrollmentPayables],
  [PRICE, pricePayables],
]);
