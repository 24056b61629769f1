import { divisionLevel } from '@civil/schema/scalars';
import { codesUnder, defineMachine, executeSql, type Machine, newId, newIdSql, policyNumber, Refusal, type Step, tableOf } from '@civil/subgraph-kernel';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { riskSourceCodes } from '../monitoring-subject/risk-flag.js';
import { monthOf } from '../months.js';
import { type FactRowError, FactImport, FactImportStatus, FactRowFault } from './fact-import.entity.js';
import { MonitoringFact } from './monitoring-fact.entity.js';
import type { DepartmentFactInput, RecordDepartmentFactsInput } from './monitoring-fact.inputs.js';

export interface ImportInputs {
  recordDepartmentFacts: RecordDepartmentFactsInput;
}
type ImportStep = Step<FactImport, RecordDepartmentFactsInput>;

const COUNTY_LEVEL = 3;
const MOST_PERCENT = 100;
const MOST_AMOUNT = 100_000_000;

const numbers = { medicalSpending: MOST_AMOUNT, incomeDrop: MOST_PERCENT, schoolCost: MOST_AMOUNT } as const;
const flags = ['graveIllness', 'severeDisability', 'disaster', 'accident', 'jobLoss', 'deathOfEarner'] as const;
const isTold = (value: unknown): boolean => value !== undefined && value !== null;

function faultOf(row: DepartmentFactInput, isSecond: boolean): FactRowFault | null {
  if (isSecond) return FactRowFault.ROW_TWICE;
  if (![...Object.keys(numbers), ...flags].some((name) => isTold(row[name as keyof DepartmentFactInput]))) return FactRowFault.NOTHING_TOLD;
  const isWithin = Object.entries(numbers).every(([name, most]) => !isTold(row[name as keyof typeof numbers]) || (Number(row[name as keyof typeof numbers]) >= 0 && Number(row[name as keyof typeof numbers]) <= most));
  return isWithin ? null : FactRowFault.VALUE_OUT_OF_RANGE;
}

export const emptyImport = (): FactImport => Object.assign(new FactImport(), { id: newId('fi'), synthetic: false });

/** Columns of a row as it is written, with their types. */
const columns = [
  ['medicalSpending', 'medical_spending', 'numeric'], ['incomeDrop', 'income_drop', 'numeric'], ['schoolCost', 'school_cost', 'numeric'], ['graveIllness', 'grave_illness', 'boolean'],
  ['severeDisability', 'severe_disability', 'boolean'], ['disaster', 'disaster', 'boolean'], ['accident', 'accident', 'boolean'], ['jobLoss', 'job_loss', 'boolean'],
  ['deathOfEarner', 'death_of_earner', 'boolean'],
] as const;

/**
 * Takes in a chunk: one row for a person, month and department, whatever was there before is replaced, so that the same chunk twice is the same
 * as once. Rows that cannot be taken are told by their number and do not hold up the others.
 */
async function takeIn({ em, subject, input, actor, now, today }: ImportStep): Promise<void> {
  const { source, month, county, rows } = input;
  if (!riskSourceCodes.has(source)) throw new Refusal('BAD_USER_INPUT', ['input', 'source']);
  if (month > monthOf(today)) throw new Refusal('MONTH_NOT_BEGUN', ['input', 'month']);
  if (divisionLevel(county) !== COUNTY_LEVEL || !county.startsWith(actor.scopePrefix ?? 'none')) throw new Refusal('DIVISION_LEVEL', ['input', 'county']);
  if (rows.length === 0 || rows.length > policyNumber('assistance.monitoring.fact-rows', { on: today, division: county })) throw new Refusal('FACT_ROWS', ['input', 'rows']);
  const seen = new Set<string>();
  const errors: FactRowError[] = [];
  const sound: Record<string, unknown>[] = [];
  for (const [place, row] of rows.entries()) {
    const fault = faultOf(row, seen.has(row.residentId));
    seen.add(row.residentId);
    if (fault) errors.push({ row: place + 1, fault });
    else sound.push({ place: place + 1, resident_id: row.residentId, ...Object.fromEntries(columns.map(([name, column]) => [column, row[name] ?? null])) });
  }
  const { $gte, $lt } = codesUnder(county);
  const names = columns.map(([, column]) => column);
  const written = await executeSql<{ resident_id: string }>(
    em,
    `insert into ${tableOf(em, MonitoringFact)} (id, subject_id, resident_id, division_code, month, source_code, received_at, adult_on, synthetic, ${names.join(', ')})
     select ${newIdSql('mf')}, s.id, s.resident_id, s.division_code, ?, ?, ?, s.adult_on, s.synthetic, ${names.map((name) => `r.${name}`).join(', ')}
     from jsonb_to_recordset(?::jsonb) as r(place int, resident_id text, ${columns.map(([, column, type]) => `${column} ${type}`).join(', ')})
     join ${tableOf(em, MonitoringSubject)} s on s.resident_id = r.resident_id and s.status = 'WATCHED' and s.division_code >= ? and s.division_code < ?
     on conflict (subject_id, month, source_code) do update set received_at = excluded.received_at, ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
     returning resident_id`,
    [month, source, now, JSON.stringify(sound), $gte, $lt ?? ':'],
  );
  const taken = new Set(written.map(({ resident_id }) => resident_id));
  for (const { place, resident_id } of sound) if (!taken.has(resident_id as string)) errors.push({ row: place as number, fault: FactRowFault.PERSON_NOT_MONITORED });
  Object.assign(subject, { sourceCode: source, month, divisionCode: county, rows: rows.length, accepted: taken.size, rowErrors: errors.toSorted((a, b) => a.row - b.row), receivedAt: now });
}

/** The taking in of department data: one step, kept for who asks later what came when. */
export const importMachine: Machine<FactImportStatus, FactImport, ImportInputs> = defineMachine<FactImportStatus, FactImport, ImportInputs>({
  name: 'FactImport',
  entity: FactImport,
  states: Object.values(FactImportStatus),
  final: Object.values(FactImportStatus),
  transitions: {
    recordDepartmentFacts: { from: [], to: FactImportStatus.RECEIVED, actors: ['county.assist', 'prov.assist'], effect: takeIn },
  },
});
