import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

/** What a run comes to in one county; also how far its lines have been made. */
@Internal()
@ObjectType({ description: '联动补贴在一县的标准与合计。Amounts and totals of a run in one county.' })
@Entity({ tableName: 'price_linkage_counties' })
@Index({ properties: ['runId', 'countyCode'] })
export class PriceLinkageCounty extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 39 }) id!: string;
  @Property({ type: 'string', length: 32 }) runId!: string;

  @Property({ type: 'string', length: 6 }) countyCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '县。County.' })
  get county(): DivisionStub | null { return divisionRef(this.countyCode); }

  @Field(() => MoneyScalar, { nullable: true, description: '城镇每人补贴。Amount a person, urban.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  urbanAmount!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '农村每人补贴。Amount a person, rural.' })
  @Property({ type: 'decimal', precision: 14, scale: 2 })
  ruralAmount!: string;

  @Field(() => Int, { nullable: true, description: '人数；名单未生成的为空。Persons; null until the lines are made.' })
  @Property({ type: 'integer', nullable: true })
  persons!: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: '合计；名单未生成的为空。Total; null until the lines are made.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  total!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '名单生成时间。When its lines were made.' })
  @Property({ type: 'timestamptz', nullable: true })
  listedAt!: Date | null;
}
