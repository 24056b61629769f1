import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { CivilRecord, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

export enum ReserveFundStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
describeEnum(ReserveFundStatus, 'ReserveFundStatus', '备用金的状态。State of a reserve fund.', { OPEN: '使用中。In use.', CLOSED: '年终已结清。Settled at the end of the year.' });

export enum ReserveEntryKind { ALLOCATION = 'ALLOCATION', GRANT = 'GRANT', REPLENISHMENT = 'REPLENISHMENT', RECOVERY = 'RECOVERY', RETURN = 'RETURN' }
describeEnum(ReserveEntryKind, 'ReserveEntryKind', '备用金流水的种类。Kind of an entry of a reserve fund.', {
  ALLOCATION: '年初拨付。Allocation.', GRANT: '救助支出。Grant of an aid.', REPLENISHMENT: '补足。Replenishment.', RECOVERY: '追回。Got back of an aid.', RETURN: '结余缴回。Rest returned to the county.',
});

@Directive('@key(fields: "id")')
@Internal()
@ObjectType({ description: '乡镇（街道）临时救助备用金，每年一本账（民发〔2018〕23号）。Reserve fund of a township for temporary aid, one account a year.' })
@Entity({ tableName: 'reserve_funds' })
@Unique({ properties: ['divisionCode', 'year'] })
@Index({ properties: ['year', 'divisionCode'] })
@Check({ name: 'reserve_funds_balance_check', expression: 'balance >= 0' })
export class ReserveFund extends ProcedureRecord {
  @Field(() => ID, { description: '备用金标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 9 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '乡镇（街道）。Township.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => Int, { nullable: true, description: '年度。Year.' })
  @Property({ type: 'smallint' })
  year!: number;

  @Field(() => ReserveFundStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 6 })
  status!: ReserveFundStatus;

  @Field(() => MoneyScalar, { nullable: true, description: '余额，等于各笔流水之和。Balance, the sum of its entries.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  balance!: string;

  /** Its rules are those of the day it was set up; nothing of it is judged by acceptance. */
  acceptedOn: string | null = null;

  get policyDivision(): string { return this.divisionCode; }
}

@Internal()
@ObjectType({ description: '备用金流水，只增不改。Entry of a reserve fund: entries are added and never changed.' })
@Entity({ tableName: 'reserve_entries' })
@Index({ properties: ['fundId', 'at', 'id'] })
export class ReserveEntry extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;

  @Property({ type: 'string', length: 32 }) fundId!: string;

  @Field(() => ReserveEntryKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 13 })
  kind!: ReserveEntryKind;

  @Field(() => MoneyScalar, { nullable: true, description: '金额，支出为负。Amount, negative where money leaves the fund.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '入账后余额。Balance after it.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  balanceAfter!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { nullable: true, description: '经办单位。Unit that made it.' })
  @Property({ type: 'string', length: 64, nullable: true })
  unit!: string | null;

  /** The aid that it was spent on, or got back of; none for money between county and township. */
  @Property({ type: 'string', length: 32, nullable: true, index: true }) aidId!: string | null;
  /** Copy of the fund's own column, for row rights. */
  @Property({ type: 'string', length: 9 }) divisionCode!: string;
}
