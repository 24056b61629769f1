import { DateScalar, MoneyScalar, YearMonthScalar } from '@civil/schema/scalars';
import { CivilRecord, labelsOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { AdjustmentKind, AdjustmentReason } from './enrollment-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

@Internal()
@ObjectType({ description: '待遇调整决定书：理由与救济途径。Written decision on a change: its reason, and the remedies.' })
export class AdjustmentLetter {
  @Field(() => String, { nullable: true, description: '文书编号。Number of the letter.' }) number!: string;
  @Field(() => String, { nullable: true, description: '救济途径（中文）。Remedies, in Chinese.' }) remedyZh!: string;
  @Field(() => String, { nullable: true, description: '救济途径（英文）。Remedies, in English.' }) remedyEn!: string;
  @Field(() => DateScalar, { nullable: true, description: '决定日。Decided on.' }) decidedOn!: string;
}

@Internal()
@ObjectType({ description: '待遇调整：增发、减发、暂停、恢复、终止。Change to a benefit: what was paid before, what is paid from then on, and why.' })
@Entity({ tableName: 'adjustments' })
@Index({ properties: ['enrollmentId', 'from'] })
@Unique({ properties: ['enrollmentId', 'standardAdjustmentId'] })
export class Adjustment extends CivilRecord {
  @Field(() => ID, { nullable: true, description: '调整标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) enrollmentId!: string;

  @Field(() => AdjustmentKind, { nullable: true, description: '种类。Kind.' })
  @Property({ type: 'string', length: 9 })
  kind!: AdjustmentKind;

  @Sensitive()
  @Field(() => AdjustmentReason, { nullable: true, description: '原因。Reason.' })
  @Property({ type: 'string', length: 20 })
  reason!: AdjustmentReason;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '理由说明。What the reason rests on.' })
  @Property({ type: 'string', length: 500, nullable: true })
  explanation!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '执行起始月。First month in which it counts.' })
  @Property({ type: 'string', length: 7 })
  from!: string;

  @Sensitive()
  @Field(() => MoneyScalar, { nullable: true, description: '调整前每月合计。Amount a month before, all parts together.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  oldAmount!: string;

  @Sensitive()
  @Field(() => MoneyScalar, { nullable: true, description: '调整后每月合计。Amount a month after, all parts together.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  newAmount!: string;

  @Field(() => DateScalar, { nullable: true, description: '听取意见日（社会救助法第四十八条）；依法无须听取的为空。Day on which the recipient was heard (Social Assistance Law art. 48); null where the law asks for none.' })
  @Property({ type: 'date', nullable: true })
  opinionHeardAt!: string | null;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '救助对象的意见。What the recipient said.' })
  @Property({ type: 'string', length: 500, nullable: true })
  opinionText!: string | null;

  @Field(() => AdjustmentLetter, { nullable: true, description: '决定书；批量调标的为空。Written decision; null for a change of standards.' })
  @Property({ type: 'json', nullable: true })
  letter!: AdjustmentLetter | null;

  @Field(() => DateScalar, { nullable: true, description: '决定书送达日；未送达的为空。Day on which the decision was delivered; null until then.' })
  @Property({ type: 'date', nullable: true })
  noticeAt!: string | null;

  /** The round of standards that made it: a benefit is adjusted once by each. */
  @Property({ type: 'string', length: 32, nullable: true }) standardAdjustmentId!: string | null;

  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;
}
