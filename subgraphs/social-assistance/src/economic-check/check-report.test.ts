import { UrbanRural } from '@civil/subgraph-kernel';
import { describe, expect, it } from 'vitest';
import { AssistanceProgram } from '../program.js';
import { standardRows } from '../seeders/standard-rows.js';
import { CheckSourceStatus } from './check-enums.js';
import { limitsOf } from './check-limits.js';
import { CheckReply } from './check-reply.entity.js';
import { type CheckReport, reportOf } from './check-report.js';
import type { StoredFact } from './check-values.js';

const gansu = standardRows().filter(({ divisionCode }) => divisionCode === '620000') as Parameters<typeof limitsOf>[0];
const placeOf = (program: AssistanceProgram, more: object = {}) => ({ program, urbanRural: UrbanRural.URBAN, division: '620102001', on: '2021-12-31', ...more });
const fact = (kind: string, amount: string | null = null, more: Partial<StoredFact> = {}): StoredFact => ({ kind, residentId: 'r1', amount, otherId: null, ...more });
const reply = (facts: StoredFact[], status = CheckSourceStatus.OK): CheckReply => Object.assign(new CheckReply(), { facts, status });
const family = { residentIds: ['r1', 'r2'], persons: 2, declaredIncome: '4800.00' };
const report = (facts: StoredFact[], { program = AssistanceProgram.DIBAO, declared = family, failed = false } = {}): CheckReport =>
  reportOf(declared, [reply(facts), ...(failed ? [reply([], CheckSourceStatus.FAILED)] : [])], limitsOf(gansu, placeOf(program)));
const rulesOf = (made: CheckReport): string[] => made.exceedances.map(({ rule, limit, found }) => `${rule} ${limit} ${found}`);

describe('the report of a check', () => {
  it('adds up the income of all members and works it out per head and month', () => {
    const made = report([fact('INCOME', '3600.50'), fact('INCOME', '1200.49', { residentId: 'r2' })]);
    expect([made.totalIncome, made.perCapitaIncome, made.conclusion]).toEqual(['4800.99', '200.04', 'CONSISTENT']);
  });

  it('lists property with its owner', () => {
    expect(report([fact('HOUSE', '45000'), fact('DEPOSIT', '10.5', { residentId: 'r2' }), fact('OTHER')]).storedProperty).toEqual([
      { kind: 'HOUSE', value: '45000.00', ownerId: 'r1' }, { kind: 'DEPOSIT', value: '10.50', ownerId: 'r2' },
    ]);
  });

  it.each([
    ['a vehicle', [fact('VEHICLE', '20000')], ['VEHICLES 0 1']],
    ['a second house, the first being allowed', [fact('HOUSE', '1'), fact('HOUSE', '1')], ['HOUSES 1 2']],
    ['a company', [fact('COMPANY', '100000')], ['COMPANIES 0 1']],
    ['a second farm machine', [fact('MACHINE', '1'), fact('MACHINE', '1')], ['MACHINES 1 2']],
    ['deposits, securities and insurance together above 24 standards a head', [fact('DEPOSIT', '20000.00'), fact('SECURITIES', '9904.00'), fact('INSURANCE', '0.02')], ['FINANCIAL_ASSETS 14952.00 14952.01']],
    ['income above the standard', [fact('INCOME', '14976.00')], ['INCOME 623.00 624.00']],
  ])('exceeds the rules by %s', (_what, facts, expected) => {
    const made = report(facts, { declared: { ...family, declaredIncome: '15000.00' } });
    expect([rulesOf(made), made.conclusion]).toEqual([expected, 'EXCEEDS']);
  });

  it('does not exceed what is just allowed', () => {
    expect(report([fact('HOUSE', '1'), fact('MACHINE', '1'), fact('DEPOSIT', '29904.00'), fact('INCOME', '4800.00')]).conclusion).toBe('CONSISTENT');
  });

  it('judges a margin household by wider limits and by 1.5 of the standard', () => {
    const facts = [fact('VEHICLE', '1'), fact('HOUSE', '1'), fact('HOUSE', '1'), fact('DEPOSIT', '44856.00'), fact('INCOME', '22428.00')];
    const declared = { ...family, declaredIncome: '22428.00' };
    expect(report(facts, { program: AssistanceProgram.MARGIN, declared }).conclusion).toBe('CONSISTENT');
    expect(rulesOf(report([...facts, fact('VEHICLE', '1'), fact('INCOME', '24.00')], { program: AssistanceProgram.MARGIN, declared }))).toEqual(['VEHICLES 1 2', 'INCOME 934.50 935.50']);
  });

  it('judges the extremely poor by their own standard and a family in hardship by the income of all residents', () => {
    const lines = [AssistanceProgram.TEKUN, AssistanceProgram.RIGID].flatMap((program) => [UrbanRural.URBAN, UrbanRural.RURAL].map((urbanRural) => limitsOf(gansu, placeOf(program, { urbanRural })).income));
    expect(lines).toEqual([81_100n, 51_800n, 281_850n, 86_202n]);
  });

  it.each([
    ['income a tenth above what was declared, not to the tenth', [fact('INCOME', '5280.01')], ['INCOME_ABOVE_DECLARED']],
    ['a member who has died', [fact('DECEASED')], ['MEMBER_DECEASED']],
    ['a spouse who is not declared', [fact('SPOUSE', null, { otherId: 'r9' })], ['SPOUSE_NOT_DECLARED']],
    ['somebody of the same booklet who is not declared', [fact('SAME_BOOK', null, { otherId: 'r9' })], ['MEMBER_NOT_DECLARED']],
  ])('is not as declared by %s', (_what, facts, expected) => {
    const made = report(facts);
    expect([made.discrepancies, made.conclusion]).toEqual([expected, 'INCONSISTENT']);
  });

  it('holds what was declared against itself: a spouse in the household, income within the tolerance, income of which nothing was said', () => {
    expect(report([fact('SPOUSE', null, { otherId: 'r2' }), fact('INCOME', '5280.00')]).discrepancies).toEqual([]);
    expect(report([fact('INCOME', '5280.01')], { declared: { ...family, declaredIncome: null as never } }).discrepancies).toEqual([]);
  });

  it('leaves to a visit what a source has not answered, and what no standard measures', () => {
    expect(report([], { failed: true }).conclusion).toBe('NEEDS_VISIT');
    expect(reportOf(family, [], limitsOf([], placeOf(AssistanceProgram.DIBAO))).conclusion).toBe('NEEDS_VISIT');
  });

  it('says first what exceeds, then what differs, then what is not known', () => {
    expect(report([fact('VEHICLE', '1'), fact('DECEASED')], { failed: true }).conclusion).toBe('EXCEEDS');
    expect(report([fact('DECEASED')], { failed: true }).conclusion).toBe('INCONSISTENT');
  });
});
