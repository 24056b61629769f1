import type { Rng } from './rng.js';

/** Minority mix of a county: GB/T 3304 codes with weights; the share of minorities itself is the census's [A]. */
const MIX: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  '622926': [['26', 88], ['03', 12]], '622927': [['03', 52], ['26', 24], ['47', 14], ['35', 10]], '622924': [['03', 97], ['26', 3]],
  '622922': [['03', 95], ['26', 5]], '622921': [['03', 88], ['26', 12]], '622901': [['03', 80], ['26', 20]], '622923': [['03', 90], ['30', 10]],
  '622925': [['03', 60], ['26', 40]], '620623': [['04', 75], ['30', 25]], '620721': [['48', 65], ['04', 25], ['30', 10]], '620923': [['02', 1]],
  '620924': [['17', 1]], '620525': [['03', 1]],
};
const GANNAN: readonly (readonly [string, number])[] = [['04', 92], ['03', 8]];
const ELSEWHERE: readonly (readonly [string, number])[] = [['03', 78], ['26', 8], ['04', 8], ['02', 2], ['30', 2], ['48', 1], ['17', 1]];

/** Ethnicity of a household in a county. */
export function drawEthnicity(county: string, minorityShare: number, rng: Rng): string {
  if (!rng.chance(minorityShare)) return '01';
  const mix = MIX[county] ?? (county.startsWith('6230') ? GANNAN : ELSEWHERE);
  return mix[rng.weighted(mix.map(([, weight]) => weight))]?.[0] ?? '03';
}
