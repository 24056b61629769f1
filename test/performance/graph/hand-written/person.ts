import { ethnicityCodes, kinshipCodes, sexCodes } from '@civil/schema/codes';
import { chinaTime } from '@civil/schema/scalars';
import { ageBand, ageOn, maskedIdNumber } from '../figures/person-rules.js';
import type { Read } from '../figures/read.js';
import type { Officer } from './officer.js';
import { emptyPlaces, refusals } from './refusals.js';

const IN_SCOPE = 'adult_on <= ? and (residence_division_code like ? or hukou_division_code like ?)';
const BENEFITS_IN_SCOPE = 'p.adult_on <= ? and (p.division_code like ? or p.residence_division_code like ?)';
const ENROLLMENTS_IN_SCOPE = 'e.adult_on <= ? and (e.division_code like ? or e.residence_division_code like ?)';

const RESIDENT = `select r.name, r.id_number, r.sex_code, r.birth_date, r.ethnicity_code, h.code as hukou_code, h.full_name as hukou_name,
    d.code as residence_code, d.full_name as residence_name
  from (select * from platform.residents where id = ? and ${IN_SCOPE}) r
    left join place_names.divisions h on h.code = r.hukou_division_code left join place_names.divisions d on d.code = r.residence_division_code`;
const HOUSEHOLDS = `select m.relation_code, h.id, h.kind, h.size, head.name as head
  from platform.household_members m left join platform.households h on h.id = m.household_id and h.division_code like ?
    left join (select id, name from platform.residents where ${IN_SCOPE}) head on head.id = h.head_id
  where m.resident_id = ? and m.division_code like ? and m.adult_on <= ? and m."from" <= ? and (m."to" is null or m."to" >= ?)
  order by m."from" desc, m.id`;
const BENEFITS = `select e.program, e.grade, e.monthly_amount, e.next_review_due, e.status
  from social_assistance.enrolled_persons p join social_assistance.assistance_enrollments e on e.id = p.enrollment_id
  where p.resident_id = ? and ${BENEFITS_IN_SCOPE} and ${ENROLLMENTS_IN_SCOPE} and e.effective_from <= ? and (e.effective_to is null or e.effective_to >= ?)
  order by p.since desc, p.id`;
const PAYMENTS = `select b.month, b.amount, b.status
  from social_assistance.enrolled_persons p join social_assistance.assistance_enrollments e on e.id = p.enrollment_id
    join social_assistance.benefit_payments b on b.enrollment_id = e.id
  where p.resident_id = ? and ${BENEFITS_IN_SCOPE} and ${ENROLLMENTS_IN_SCOPE} and ${BENEFITS_IN_SCOPE.replaceAll('p.', 'b.')} and b.month >= ?
    and b.month >= to_char(p.since, 'YYYY-MM') and (p.until is null or b.month <= to_char(p.until, 'YYYY-MM'))
  order by b.month desc, b.id limit 20`;
const MONITORING = `select m.id, m.category, w.colour, w.status, w.raised_at
  from (select id, category from social_assistance.monitoring_subjects
      where resident_id = ? and division_code like ? and adult_on <= ? and since <= ? and (until is null or until >= ?) order by since desc, id limit 1) m
    left join social_assistance.risk_warnings w on w.subject_id = m.id and w.division_code like ? and w.adult_on <= ?
  order by w.raised_at desc, w.id`;

interface ResidentRow { name: string; id_number: string; sex_code: string; birth_date: string; ethnicity_code: string; hukou_code: string | null; hukou_name: string; residence_code: string | null; residence_name: string }
interface HouseholdRow { relation_code: string; id: string | null; kind: string; size: number; head: string | null }
interface BenefitRow { program: string; grade: string | null; monthly_amount: string; next_review_due: string; status: string }
interface PaymentRow { month: string; amount: string; status: string }
interface MonitoringRow { id: string; category: string; colour: string | null; status: string; raised_at: Date }

const division = (code: string | null, fullName: string): object | null => (code === null ? null : { code, fullName });

function monitoringOf(rows: readonly MonitoringRow[]): object | null {
  const [first] = rows;
  if (!first) return null;
  const warnings = rows.filter(({ colour }) => colour !== null).map(({ colour, status, raised_at }) => ({ colour, status, raisedAt: chinaTime(raised_at) }));
  return { category: first.category, warnings };
}

/** One person, one file: what the trusted operation of that name answers to an officer of this role. */
export async function onePerson(read: Read, { pattern }: Officer, { id, today }: { id: string; today: string }): Promise<object> {
  const month = today.slice(0, 7);
  const scope = [today, pattern, pattern];
  const [[resident], households, benefits, payments, monitoring] = await Promise.all([
    read<ResidentRow>(RESIDENT, [id, ...scope]),
    read<HouseholdRow>(HOUSEHOLDS, [pattern, ...scope, id, pattern, today, today, today]),
    read<BenefitRow>(BENEFITS, [id, ...scope, ...scope, month, month]),
    read<PaymentRow>(PAYMENTS, [id, ...scope, ...scope, ...scope, '2021-01']),
    read<MonitoringRow>(MONITORING, [id, pattern, today, today, today, pattern, today]),
  ]);
  if (!resident) return { data: { resident: null } };
  const age = ageOn(resident.birth_date, today);
  return {
    data: {
      resident: {
        name: { value: resident.name, masked: false },
        idNumber: { value: maskedIdNumber(resident.id_number), masked: true },
        sex: { zh: sexCodes.get(resident.sex_code).zh },
        age, ageBand: ageBand(age),
        ethnicity: { zh: ethnicityCodes.get(resident.ethnicity_code).zh },
        hukouDivision: division(resident.hukou_code, resident.hukou_name),
        residenceDivision: division(resident.residence_code, resident.residence_name),
        households: households.map(({ relation_code, id: household, kind, size, head }) => ({
          household: household === null ? null : { id: household, kind, size, head: head === null ? null : { name: { value: head } } },
          relation: { zh: kinshipCodes.get(relation_code).zh },
        })),
        assistanceEnrollments: benefits.map(({ program, grade, monthly_amount, next_review_due, status }) =>
          ({ program, grade, monthlyAmount: monthly_amount, nextReviewDue: next_review_due, status })),
        monitoring: monitoringOf(monitoring),
        benefitPayments: { edges: payments.map(({ month: of, amount, status }) => ({ node: { month: of, amount, status } })) },
        ...emptyPlaces,
      },
    },
    errors: refusals,
  };
}
