import { DateTimeScalar } from '@civil/schema/scalars';
import { labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum ServiceRatingStatus { RATED = 'RATED' }

@Internal()
@ObjectType({ description: '好差评：申请人对一件已办结申请的评价，一件一次。Rating by the applicant of one concluded application, once.' })
@Entity({ tableName: 'service_ratings' })
@Index({ properties: ['divisionCode', 'rating'] })
export class ServiceRating extends ProcedureRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 5 }) status!: ServiceRatingStatus;
  @Property({ type: 'string', length: 32, unique: true }) applicationId!: string;
  @Property({ type: 'string', length: 32, index: true }) residentId!: string;

  @Field(() => Int, { nullable: true, description: '分值，1（非常不满意）至 5（非常满意）。From 1, not satisfied at all, to 5.' })
  @Property({ type: 'smallint' })
  rating!: number;

  @Sensitive()
  @Field(() => String, { nullable: true, description: '意见。Remark.' })
  @Property({ type: 'string', length: 200, nullable: true })
  comment!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  /** The county, six digits: the township that was rated does not come near the row. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;

  get policyDivision(): string { return this.divisionCode; }
  @Property({ type: 'date' }) acceptedOn!: string;
}
