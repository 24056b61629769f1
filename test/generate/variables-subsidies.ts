import { type DemoAssistance, hash32, rngOf, rowId, type World } from '@civil/demo-data';

const ONE_NEED_OF = 9;

/** A subsidy in payment whose application is among the data: of an adult, in a county whose residents are not left to those who try things out. */
const isBehindApplication = (world: World) => ({ program, countyCode, from, beneficiaryIds: [first = ''] }: DemoAssistance): boolean => {
  const person = world.byId.residents.get(first);
  return program.startsWith('DIS_') && countyCode === '620102' && person !== undefined && !person.deathDate && person.adultOn <= `${from}-01` && !world.planted.some(({ subjectId }) => subjectId === person.id);
};

const leftToTry: ReadonlySet<string> = new Set(['620111', '620302']);
const hasNeed = (world: World) => ({ id, program, status, to, countyCode, beneficiaryIds }: DemoAssistance): boolean =>
  ['DIBAO', 'TEKUN', 'MARGIN', 'RIGID'].includes(program) && status === 'ACTIVE' && !to && !leftToTry.has(countyCode) && hash32(`need/${id}`) % ONE_NEED_OF === 0
  && beneficiaryIds.some((one) => (world.byId.residents.get(one)?.adultOn ?? world.asOf) < world.asOf);

/** Variables of the operations of disability subsidies, the price-linked subsidy and special needs. */
export function subsidyVariables(world: World): Record<string, Record<string, unknown>> {
  const paid = world.assistance.find(isBehindApplication(world));
  const need = world.assistance.find(hasNeed(world));
  const run = (month: string): string => rowId('pl', 0, 0, rngOf('price-run', '620102', month));
  return {
    DisabilitySubsidyApplication: { id: rowId('ds', 0, 0, rngOf('subsidy', paid?.beneficiaryIds[0] ?? '', paid?.program ?? '', `${paid?.from}-03`)) }, DisabilitySubsidyApplications: { first: 20 },
    DisabilityEligibilityCandidates: { scope: { code: '620000' }, first: 20 }, DisabilitySubsidiesToReview: { scope: { code: '620000' }, first: 20 }, PriceLinkageRuns: { division: '620102', first: 20 },
    PriceLinkageRun: { id: run('2021-10'), first: 20 }, PriceLinkageLines: { month: '2021-10', first: 20 }, PreviewPriceLinkage: { id: run('2021-11') }, SpecialNeeds: { first: 20 }, SpecialNeed: { id: rowId('sn', 0, 0, rngOf('need', need?.id ?? '')) },
  };
}
