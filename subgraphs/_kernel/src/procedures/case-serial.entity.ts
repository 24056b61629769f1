import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The last serial number that was given out of one kind, in one place and year. */
@Entity({ tableName: 'case_serials' })
export class CaseSerial {
  @PrimaryKey({ type: 'string', length: 4 }) kind!: string;
  @PrimaryKey({ type: 'string', length: 12 }) divisionCode!: string;
  @PrimaryKey({ type: 'smallint' }) year!: number;
  @Property({ type: 'integer' }) last!: number;
}
