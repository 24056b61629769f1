import { DateScalar, DecimalScalar, YearMonthScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { PriceLinkageStatus } from './price-linkage-enums.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '社会救助标准与物价上涨挂钩联动：一地一月一次。Run of the price-linked subsidy: one for a division and month.' })
@Entity({ tableName: 'price_linkage_runs' })
@Index({ properties: ['divisionCode', 'month'] })
@Index({ properties: ['month', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
export class PriceLinkageRun extends ProcedureRecord {
  @Field(() => ID, { description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 6 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '启动的地区。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => YearMonthScalar, { description: '月份。Month.' })
  @Property({ type: 'string', length: 7 })
  month!: string;

  @Field(() => PriceLinkageStatus, { description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: PriceLinkageStatus;

  @Field(() => DecimalScalar, { description: '居民消费价格指数，上年同月为一百。Consumer price index, same month of the year before 100.' })
  @Property({ type: 'decimal', precision: 6, scale: 2 })
  index!: string;

  @Field(() => DecimalScalar, { nullable: true, description: '食品价格指数，上年同月为一百。Food price index, same month of the year before 100.' })
  @Property({ type: 'decimal', precision: 6, scale: 2, nullable: true })
  foodIndex!: string | null;

  @Property({ type: ArrayType }) programs!: AssistanceProgram[];
  @Field(() => [AssistanceProgram], { description: '补贴对象所属项目。Programmes whose recipients are paid.' })
  get groups(): AssistanceProgram[] { return this.programs; }

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '审批日。Approved on.' })
  @Property({ type: 'date', nullable: true })
  approvedOn!: string | null;

  /** Day from which the system makes its lines, where it has them to make. */
  @Property({ type: 'date', nullable: true }) systemStepOn!: string | null;

  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  get policyDivision(): string { return this.divisionCode; }
}
