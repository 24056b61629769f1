import { disabilityCategoryCodes } from '@civil/schema/codes';
import { DateScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** What the Disabled Persons' Federation tells of a holder. The number of the certificate, an identification number in its greater part, is read and not kept. */
@Sensitive()
@ObjectType({ description: '残疾人证信息，由残联按月提供；不保存证号。Disability certificate as the Disabled Persons\' Federation tells it monthly; its number is not kept.' })
@Entity({ tableName: 'disability_certificates' })
@Index({ properties: ['divisionCode', 'id'] })
export class DisabilityCertificate extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, unique: true }) residentId!: string;

  @Property({ type: 'string', length: 1 }) categoryCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '残疾类别（GB/T 26341）。Category of disability.' })
  get category(): CodeLabel | null { return disabilityCategoryCodes.get(this.categoryCode); }

  @Field(() => Int, { nullable: true, description: '残疾等级，1 至 4，1 最重。Grade, 1 the gravest to 4.' })
  @Property({ type: 'smallint' })
  grade!: number;

  @Field(() => DateScalar, { nullable: true, description: '有效期至。Valid to.' })
  @Property({ type: 'date' })
  validTo!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '注销日：残联当月名单不再列出；有效的为空。Day from which the Federation lists it no longer; null while it does.' })
  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '最近一次列出的月份。Last month of which it was told.' })
  @Property({ type: 'string', length: 7 })
  toldMonth!: string;

  /** Village of residence, and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}
