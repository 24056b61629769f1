import { policyNumber } from '@civil/subgraph-kernel';
import { fenOf, yuanOf } from '../money.js';

const HUNDRED = 100n;

/** The subsidy for a device: the share of its price that its place grants for the grade of disability, no more than the cap. */
export function deviceSubsidy(price: string, grade: number, place: { readonly on: string; readonly division: string }): string {
  const isSevere = grade <= policyNumber('assistance.device.severe-grade', place);
  const share = fenOf(String(policyNumber(isSevere ? 'assistance.device.subsidy-share-severe' : 'assistance.device.subsidy-share', place)));
  const amount = (fenOf(price) * share) / HUNDRED;
  const cap = fenOf(String(policyNumber('assistance.device.subsidy-cap', place)));
  return yuanOf(amount < cap ? amount : cap);
}
