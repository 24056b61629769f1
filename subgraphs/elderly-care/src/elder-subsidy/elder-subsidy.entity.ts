import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ElderResident, elderRef } from '../resident/resident.stub.js';
import { subsidyBasisCodes } from './elder-subsidy.codes.js';

const { Internal, Sensitive } = labelsOf('ELDERLY');

export enum ElderSubsidyKind { AGE_ALLOWANCE = 'AGE_ALLOWANCE', CARE_SERVICE = 'CARE_SERVICE', NURSING = 'NURSING' }
registerEnumType(ElderSubsidyKind, {
  name: 'ElderSubsidyKind', description: '老年人补贴的种类。Kind of subsidy for the elderly.',
  valuesConfig: {
    AGE_ALLOWANCE: { description: '高龄津贴。Allowance for advanced age.' },
    CARE_SERVICE: { description: '养老服务补贴。Subsidy for care services.' },
    NURSING: { description: '护理补贴（失能）。Nursing subsidy for the disabled old.' },
  },
});

export enum SubsidyStatus { PROPOSED = 'PROPOSED', CONFIRMED = 'CONFIRMED', PAYING = 'PAYING', STOPPED = 'STOPPED' }
registerEnumType(SubsidyStatus, {
  name: 'SubsidyStatus', description: '补贴状态。State of a subsidy.',
  valuesConfig: {
    PROPOSED: { description: '系统按条件拟定。Proposed automatically.' },
    CONFIRMED: { description: '已确认，待发放。Confirmed, not yet paid.' },
    PAYING: { description: '发放中。Being paid.' },
    STOPPED: { description: '已停发。Stopped.' },
  },
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '老年人补贴。Subsidy for an elderly resident.' })
@Entity({ tableName: 'elder_subsidies' })
@Index({ properties: ['residentId'] })
@Index({ properties: ['handlingDivisionCode', 'id'] })
export class ElderSubsidy extends CivilRecord {
  @Field(() => ID, { description: '补贴标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Internal()
  @Field(() => ElderResident, { nullable: true, description: '享受补贴的人。Who receives it.' })
  get resident(): ElderResident { return elderRef(this.residentId); }

  @Field(() => ElderSubsidyKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 13 })
  kind!: ElderSubsidyKind;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '支付补贴的区划。Division that pays.' })
  get division(): DivisionStub { return { code: this.divisionCode }; }

  @Field(() => MoneyScalar, { nullable: true, description: '月金额。Monthly amount.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  monthlyAmount!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: '起始月。First month.' })
  @Property({ type: 'string', length: 7 })
  from!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: '最后发放月，未停发为空。Last month paid; none while it runs.' })
  @Property({ type: 'string', length: 7, nullable: true })
  to!: string | null;

  @Sensitive({ facet: 'STATUS' })
  @Field(() => SubsidyStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: SubsidyStatus;

  @Property({ type: 'string', length: 1 }) basisCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '发放依据。What it is granted for.' })
  get basis(): CodeLabel { return subsidyBasisCodes.get(this.basisCode); }

  @Field(() => Boolean, { nullable: true, description: '是否免申即享。Whether granted without an application.' })
  @Property({ type: 'boolean' })
  autoEnrolled!: boolean;

  /** The township or village of the paying division that looks after the recipient: its clerks see the row too. */
  @Property({ type: 'string', length: 12 }) handlingDivisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}
