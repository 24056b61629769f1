import { DateScalar, MoneyScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf, MaskedText } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ElderResident, elderRef } from '../resident/resident.stub.js';
import { bedKindCodes, leaveReasonCodes, payerCodes } from './care-stay.codes.js';

const { Internal, Sensitive } = labelsOf('ELDERLY');

export enum CareStayStatus { TRIAL = 'TRIAL', CONTRACTED = 'CONTRACTED', LEFT = 'LEFT' }
registerEnumType(CareStayStatus, {
  name: 'CareStayStatus', description: '入住状态。State of a stay.',
  valuesConfig: {
    TRIAL: { description: '试住，不超过三十日。On trial, at most thirty days.' },
    CONTRACTED: { description: '已签约入住。Under contract.' },
    LEFT: { description: '已离开。Left.' },
  },
});

export enum CarePayer { SELF = 'SELF', TEKUN_FUND = 'TEKUN_FUND', LTCI = 'LTCI', SUBSIDY = 'SUBSIDY' }
registerEnumType(CarePayer, {
  name: 'CarePayer', description: '入住费用的支付方。Who pays for a stay.',
  valuesConfig: Object.fromEntries(
    Object.values(CarePayer).map((payer) => [payer, { description: `${payerCodes.get(payer).zh}。${payerCodes.get(payer).en}.` }]),
  ),
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '入住记录。Stay of a resident in a facility.' })
@Entity({ tableName: 'care_stays' })
@Index({ properties: ['residentId'] })
@Index({ properties: ['facilityId', 'admittedOn'] })
@Index({ properties: ['facilityDivisionCode', 'id'] })
@Index({ properties: ['payerDivisionCode', 'id'] })
export class CareStay extends CivilRecord {
  @Field(() => ID, { description: '入住标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Internal({ facet: 'STAY' })
  @Field(() => ElderResident, { nullable: true, description: '入住人。The resident who stays.' })
  get resident(): ElderResident { return elderRef(this.residentId); }

  @Property({ type: 'string', length: 32 }) facilityId!: string;

  @Sensitive({ facet: 'STAY' })
  @Field(() => DateScalar, { nullable: true, description: '入住日期。Day of admission.' })
  @Property({ type: 'date' })
  admittedOn!: string;

  @Sensitive({ facet: 'STAY' })
  @Field(() => DateScalar, { nullable: true, description: '离开日期，在住为空。Day of leaving; none while staying.' })
  @Property({ type: 'date', nullable: true })
  leftOn!: string | null;

  @Property({ type: 'string', length: 1, nullable: true }) leaveReasonCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '离开原因。Why they left.' })
  get leaveReason(): CodeLabel | null { return this.leaveReasonCode ? leaveReasonCodes.get(this.leaveReasonCode) : null; }

  @Property({ type: 'string', length: 1 }) bedKindCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '床位类别。Kind of bed.' })
  get bedKind(): CodeLabel { return bedKindCodes.get(this.bedKindCode); }

  @Sensitive({ facet: 'LEVEL' })
  @Field(() => Int, { nullable: true, description: '入住时的能力等级，0 完好至 4 完全失能。Ability level at admission, 0 intact to 4 complete disability.' })
  @Property({ type: 'smallint' })
  level!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '月费用。Monthly fee.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  monthlyFee!: string | null;

  @Property({ type: 'string', length: 10, nullable: true }) payerCode!: CarePayer | null;
  @Field(() => CodeLabel, { nullable: true, description: '支付方。Who pays.' })
  get payer(): CodeLabel | null { return this.payerCode ? payerCodes.get(this.payerCode) : null; }

  @Field(() => String, { nullable: true, description: '服务合同编号。Number of the contract.' })
  @Property({ type: 'string', length: 32 })
  contractNo!: string;

  @Field(() => DateScalar, { nullable: true, description: '合同到期日。The contract runs until.' })
  @Property({ type: 'date' })
  contractTo!: string;

  @Sensitive({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '监护人或紧急联系人电话。Phone of the guardian or contact.' })
  @Property({ type: 'string', length: 11, nullable: true })
  guardianContact!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否特困人员集中供养。Whether kept as a person in extreme hardship.' })
  @Property({ type: 'boolean' })
  tekun!: boolean;

  @Sensitive({ facet: 'STATUS' })
  @Field(() => CareStayStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: CareStayStatus;

  /** Copies for row rights: where the facility stands, the division that pays (none where the family does), and the 18th birthday. */
  @Property({ type: 'string', length: 12 }) facilityDivisionCode!: string;
  @Property({ type: 'string', length: 12, nullable: true }) payerDivisionCode!: string | null;
  @Property({ type: 'date' }) adultOn!: string;
}
