import type { EntityManager } from '@mikro-orm/core';
import { CaseSerial } from './case-serial.entity.js';

const SERIAL_DIGITS = 6;

/** The next serial number of a kind, place and year, six digits. Taken in the transaction that uses it: what is undone leaves no gap. */
export async function nextSerial(em: EntityManager, kind: string, divisionCode: string, year: string): Promise<string> {
  const { schema, tableName } = em.getMetadata().get(CaseSerial);
  const sql = em as EntityManager & { execute: (query: string, params: unknown[]) => Promise<{ last: number }[]> };
  const [row] = await sql.execute(
    `insert into "${schema ?? em.config.get('schema')}"."${tableName}" as serials (kind, division_code, year, last) values (?, ?, ?, 1)
     on conflict (kind, division_code, year) do update set last = serials.last + 1 returning last`,
    [kind, divisionCode, Number(year)],
  );
  if (!row) throw new Error(`no serial number of ${kind} was given`);
  return String(row.last).padStart(SERIAL_DIGITS, '0');
}
