import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Internal, Sensitive } = labelsOf('PLATFORM');

export enum ApplicationRatingStatus { RATED = 'RATED', FOLLOWED_UP = 'FOLLOWED_UP' }
describeEnum(ApplicationRatingStatus, 'ApplicationRatingStatus', '评价的状态。State of a rating.', { RATED: '已评价；差评待回访整改。Given; a poor one waits for its follow-up.', FOLLOWED_UP: '差评已回访整改。A poor one was followed up.' });

@Internal({ facet: 'SERVICES' })
@ObjectType({ description: '政务服务“好差评”：申请人对一件已办结申请的评价，一件一次。Rating by the applicant of one concluded application for a service, once.' })
@Entity({ tableName: 'application_ratings' })
@Index({ properties: ['divisionCode', 'score'] })
@Index({ properties: ['divisionCode', 'isPoor', 'status', 'nextDueAt'] })
export class ApplicationRating extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '评价标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, unique: true }) applicationId!: string;
  /** Whose rating it is: the applicant, or the ward for whom somebody applied. */
  @Property({ type: 'string', length: 32, index: true }) applicantId!: string;
  @Property({ type: 'date' }) adultOn!: string;

  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Field(() => Int, { nullable: true, description: '分值，1（非常不满意）至 5（非常满意）。From 1, not satisfied at all, to 5.' })
  @Property({ type: 'smallint' })
  score!: number;

  @Field(() => Boolean, { nullable: true, description: '是否差评。Whether it is a poor one.' })
  @Property({ type: 'boolean' })
  isPoor!: boolean;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '意见。Remark.' })
  @Property({ type: 'string', length: 200, nullable: true })
  comment!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '评价时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => ApplicationRatingStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 11 })
  status!: ApplicationRatingStatus;

  @Field(() => String, { nullable: true, description: '回访整改情况；未回访的为空。What the follow-up came to; null until then.' })
  @Property({ type: 'string', length: 200, nullable: true })
  followUp!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '回访整改日。Followed up on.' })
  @Property({ type: 'date', nullable: true })
  followedUpOn!: string | null;

  /** The county, six digits: the township that was rated does not come near the row. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在县。County.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  get policyDivision(): string { return this.divisionCode; }
  @Property({ type: 'date' }) acceptedOn!: string;
}
