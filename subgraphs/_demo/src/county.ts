import { CountyDraft } from './draft.js';
import { createHouseholds } from './households.js';
import { createPeople } from './people.js';
import type { CountyPlan } from './plan.js';
import type { CountyWorld } from './types.js';

/** Generates one county from its plan alone. */
export function worldOfCounty(plan: CountyPlan): CountyWorld {
  const draft = new CountyDraft(plan);
  createPeople(draft);
  createHouseholds(draft);
  return draft.world;
}
