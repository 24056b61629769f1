import { enroll } from './assistance.js';
import { completeCast } from './cast.js';
import { openChildFiles } from './children.js';
import { plantCrossings } from './crossings.js';
import { subsidiseDisability } from './disability.js';
import { CountyDraft } from './draft.js';
import { careForElders } from './elders.js';
import { createFacilities } from './facilities.js';
import { plantGaps } from './gaps.js';
import { createHouseholds } from './households.js';
import { monitor } from './monitoring.js';
import { createOffices } from './offices.js';
import { createOrganizations } from './organizations.js';
import { createPeople } from './people.js';
import type { CountyPlan } from './plan.js';
import type { CountyWorld } from './types.js';
import { recordDeaths, registerMarriages } from './vital.js';
import { createVolunteers } from './volunteers.js';

/**
 * Generates one county from its plan alone, so a large scale can be streamed county by county in any order.
 * People come first and benefits before posts: later steps only pick who is still free for them.
 */
export function worldOfCounty(plan: CountyPlan): CountyWorld {
  const draft = new CountyDraft(plan);
  createPeople(draft);
  createHouseholds(draft);
  enroll(draft);
  subsidiseDisability(draft);
  createOrganizations(draft);
  createFacilities(draft);
  createOffices(draft);
  registerMarriages(draft);
  completeCast(draft);
  recordDeaths(draft);
  careForElders(draft);
  openChildFiles(draft);
  plantCrossings(draft);
  monitor(draft);
  createVolunteers(draft);
  plantGaps(draft);
  return draft.world;
}
