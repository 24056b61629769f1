import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceProgram } from '../program.js';
import { BankAgreement } from './bank-agreement.entity.js';

/** Whether an agreement is in force on a day. */
export const isInForce = ({ validFrom, validTo }: Pick<BankAgreement, 'validFrom' | 'validTo'>, on: string): boolean => validFrom <= on && (validTo === null || on <= validTo);

const covers = (agreement: Pick<BankAgreement, 'program'>, program: AssistanceProgram): boolean => agreement.program === null || agreement.program === program;

/** The agreement under which a county is paid a programme on a day: one for the programme before one for all, a later before an earlier. */
export async function findAgreement(em: EntityManager, { divisionCode, program }: { divisionCode: string; program: AssistanceProgram }, on: string): Promise<BankAgreement | undefined> {
  const agreements = await em.find(BankAgreement, { divisionCode, validFrom: { $lte: on } }, { orderBy: { validFrom: 'desc', id: 'desc' } });
  const inForce = agreements.filter((agreement) => isInForce(agreement, on) && covers(agreement, program));
  return inForce.find((agreement) => agreement.program === program) ?? inForce[0];
}
