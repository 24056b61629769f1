import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceProgram } from '../program.js';
import { AssistanceStandard } from './assistance-standard.entity.js';
import { divisionChain, nearestInForce } from './assistance-standard.service.js';

/** The standards that apply in a division on a day, read with a given entity manager: that of the step that judges by them. */
export async function standardsInForce(em: EntityManager, division: string, on: string, program?: AssistanceProgram): Promise<AssistanceStandard[]> {
  const chain = divisionChain(division);
  const rows = await em.find(AssistanceStandard, { divisionCode: { $in: chain } }, { orderBy: { monthlyAmount: 'desc' } });
  return nearestInForce(chain.map((code) => rows.filter(({ divisionCode }) => divisionCode === code)), { on, program });
}
