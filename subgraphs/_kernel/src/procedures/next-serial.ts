import type { EntityManager } from '@mikro-orm/core';
import { executeSql, tableOf } from '../orm/sql.js';
import { CaseSerial } from './case-serial.entity.js';

const SERIAL_DIGITS = 6;

/** A serial number as it is written. */
export const serialText = (serial: number): string => String(serial).padStart(SERIAL_DIGITS, '0');

/** The next serial numbers of a kind, place and year, six digits each. Taken in the transaction that uses them: what is undone leaves no gap. */
export async function nextSerials(em: EntityManager, kind: string, divisionCode: string, year: string, count: number): Promise<string[]> {
  const [row] = await executeSql<{ last: number }>(
    em,
    `insert into ${tableOf(em, CaseSerial)} as serials (kind, division_code, year, last) values (?, ?, ?, ?)
     on conflict (kind, division_code, year) do update set last = serials.last + excluded.last returning last`,
    [kind, divisionCode, Number(year), count],
  );
  if (!row) throw new Error(`no serial number of ${kind} was given`);
  return Array.from({ length: count }, (_, place) => serialText(row.last - count + 1 + place));
}

/** The next serial number of a kind, place and year. */
export async function nextSerial(em: EntityManager, kind: string, divisionCode: string, year: string): Promise<string> {
  const [serial] = await nextSerials(em, kind, divisionCode, year, 1);
  return serial as string;
}
