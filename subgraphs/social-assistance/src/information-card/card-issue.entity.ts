import { describeEnum, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

export enum CardIssueStatus { ISSUED = 'ISSUED', OUTDATED = 'OUTDATED', REPLACED = 'REPLACED' }
describeEnum(CardIssueStatus, 'CardIssueStatus', '救助明白卡的状态。State of an information card that was issued.', {
  ISSUED: '已发放，与待遇一致。Issued, and as the benefit is.', OUTDATED: '待遇已变动，须换发。The benefit has changed: it is to be issued again.', REPLACED: '已换发或收回。Replaced or taken down.',
});

@Internal()
@ObjectType({ description: '救助明白卡的一次发放。One issue of an information card.' })
@Entity({ tableName: 'information_card_issues' })
@Index({ properties: ['enrollmentId', 'issuedAt'] })
@Index({ properties: ['status', 'enrollmentId'] })
@Index({ properties: ['residenceDivisionCode', 'status'] })
export class InformationCardIssue extends ProcedureRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 32 }) enrollmentId!: string;

  @Field(() => CardIssueStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: CardIssueStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '发放时间。When it was issued.' })
  @Property({ type: 'timestamptz' })
  issuedAt!: Date;

  @Field(() => MoneyScalar, { nullable: true, description: '卡上所载每月金额；不发放现金的为空。Amount a month that it states; null for a programme without cash.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: '卡上所载经办人。Handler that it names.' })
  @Property({ type: 'string', length: 50 })
  handlerName!: string;

  @Field(() => String, { nullable: true, description: '卡上所载经办单位。Unit that it names.' })
  @Property({ type: 'string', length: 60 })
  handlerUnit!: string;

  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
