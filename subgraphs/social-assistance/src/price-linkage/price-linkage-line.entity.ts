import { MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, labelsOf, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

/** What one person is to be paid for a month. The ledger of the month pays it as its payable, so that a line is paid once (`payables/`). */
@Sensitive()
@ObjectType({ description: '价格临时补贴名单的一行：一人一月一次。Line of the price-linked subsidy: one for a person and month.' })
@Entity({ tableName: 'price_linkage_lines' })
@Unique({ properties: ['residentId', 'month'] })
@Index({ properties: ['runId', 'divisionCode', 'id'] })
@Index({ properties: ['month', 'divisionCode', 'id'] })
export class PriceLinkageLine extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) runId!: string;
  /** The benefit it hangs on: whose account, and whose ledger. */
  @Property({ type: 'string', length: 32, index: true }) enrollmentId!: string;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Internal()
  @Field(() => YearMonthScalar, { nullable: true, description: '月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '发放项目，均为 PRICE。Programme that pays: PRICE.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '所属救助项目。Programme that the person is on.' })
  @Property({ type: 'string', length: 11, fieldName: 'programme_of_person' })
  group!: AssistanceProgram;

  @Field(() => MoneyScalar, { nullable: true, description: '金额。Amount.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  amount!: string;

  /** Copies of the columns of the benefit and its person, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}
