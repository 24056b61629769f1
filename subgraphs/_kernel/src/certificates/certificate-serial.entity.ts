import type { EntityManager } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { executeSql, tableOf } from '../orm/sql.js';

/** The last number that was given to a certificate of one type, in one place and year. */
@Entity({ tableName: 'certificate_serials' })
export class CertificateSerial {
  @PrimaryKey({ type: 'string', length: 3 }) typeId!: string;
  @PrimaryKey({ type: 'string', length: 12 }) divisionCode!: string;
  @PrimaryKey({ type: 'smallint' }) year!: number;
  @Property({ type: 'integer' }) last!: number;
}

const SERIAL_DIGITS = 6;
const DIVISION_DIGITS = 6;

/** The number of a certificate: division, year, and its place among those of the year. */
export const serialText = (divisionCode: string, year: number, place: number): string => `${divisionCode.slice(0, DIVISION_DIGITS)}${year}${String(place).padStart(SERIAL_DIGITS, '0')}`;

/** The next number of a type. Taken in the transaction that uses it: what is undone leaves no gap. */
export async function nextCertificateSerial(em: EntityManager, typeId: string, divisionCode: string, year: number): Promise<string> {
  const [row] = await executeSql<{ last: number }>(
    em,
    `insert into ${tableOf(em, CertificateSerial)} as serials (type_id, division_code, year, last) values (?, ?, ?, 1)
     on conflict (type_id, division_code, year) do update set last = serials.last + 1 returning last`,
    [typeId, divisionCode.slice(0, DIVISION_DIGITS), year],
  );
  if (!row) throw new Error(`no number for a certificate ${typeId} was given`);
  return serialText(divisionCode, year, row.last);
}
