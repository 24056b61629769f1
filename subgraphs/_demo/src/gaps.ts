import { townshipsOf } from './divisions.js';
import type { CountyDraft } from './draft.js';
import { DAYCARE_THRESHOLD } from './plan-registers.js';
import { populationSummary } from './population-summary.js';

/** X25: townships with many old people and no day care, counties without a funeral facility, townships without a social-work station. */
export function plantGaps(draft: CountyDraft): void {
  const { registers } = draft.plan;
  const { planted } = draft.world;
  const base = { rule: 'X25', countyCode: draft.code } as const;
  for (const divisionCode of registers.bareTownships) planted.push({ ...base, kind: 'positive', line: 'DAYCARE', divisionCode });
  if (registers.bareTownships.length > 0)
    for (const divisionCode of registers.dayCareTownships.slice(0, 2)) planted.push({ ...base, kind: 'near-miss', line: 'DAYCARE', divisionCode });
  if (registers.withoutFuneral) planted.push({ ...base, kind: 'positive', line: 'FUNERAL', divisionCode: draft.code });
  else if (Object.values(registers.funeral).reduce((a, b) => a + b, 0) === 1) planted.push({ ...base, kind: 'near-miss', line: 'FUNERAL', divisionCode: draft.code });
  for (const township of townshipsOf(draft.code)) {
    if (township.code !== registers.stationTownship) planted.push({ ...base, kind: 'positive', line: 'SOCIAL_WORK_STATION', divisionCode: township.code });
    else if ((populationSummary(township.code)?.age80plus ?? 0) >= DAYCARE_THRESHOLD) planted.push({ ...base, kind: 'near-miss', line: 'SOCIAL_WORK_STATION', divisionCode: township.code });
  }
}
