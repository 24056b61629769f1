import { DateScalar, DecimalScalar, MoneyScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord, UrbanRural } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';

const { Internal } = labelsOf('ASSISTANCE');

export enum StandardAdjustmentStatus { PROPOSED = 'PROPOSED', APPROVED = 'APPROVED', IN_FORCE = 'IN_FORCE', REJECTED = 'REJECTED', WITHDRAWN = 'WITHDRAWN' }
describeEnum(StandardAdjustmentStatus, 'StandardAdjustmentStatus', '标准调整的状态。State of a change of standards.', {
  PROPOSED: '拟调，待审批。Proposed, waits for approval.', APPROVED: '已批准，待施行。Approved, waits for its day.', IN_FORCE: '已施行，待遇已重算。In force; benefits are worked out anew.', REJECTED: '未予批准。Not approved.', WITHDRAWN: '已撤回。Withdrawn.',
});

@Internal()
@ObjectType({ description: '拟定的一项标准。One standard of a round.' })
export class StandardItem {
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => UrbanRural, { nullable: true, description: '城乡类别。Urban or rural.' }) urbanRural!: UrbanRural;
  @Field(() => DibaoGrade, { nullable: true, description: '低保类别。Grade.' }) grade!: DibaoGrade | null;
  @Field(() => SelfCareLevel, { nullable: true, description: '照料护理标准对应的自理能力。Self-care that a nursing standard is for.' }) selfCare!: SelfCareLevel | null;
  @Field(() => DecimalScalar, { nullable: true, description: '占上年度人均消费支出的比例；按金额拟定的为空。Share in consumption per head of the year before; null where the amount was set.' }) share!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '年标准。Annual standard.' }) annualAmount!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '月标准。Monthly standard.' }) monthlyAmount!: string;
}

/** Consumption per head a year, of the year before and of the one before that. */
export interface ConsumptionBasis {
  readonly urban: string | null;
  readonly rural: string | null;
  readonly urbanBefore: string | null;
  readonly ruralBefore: string | null;
}

@Directive('@key(fields: "id")')
@Internal()
@ObjectType({ description: '社会救助标准的制定与调整：拟定、审批、施行，并批量重算在册待遇。Setting of standards in a round: proposed, approved, in force; running benefits are worked out anew in bulk.' })
@Entity({ tableName: 'standard_adjustments' })
@Index({ properties: ['divisionCode', 'status', 'id'] })
@Index({ properties: ['systemStepOn', 'status'] })
export class StandardAdjustment extends ProcedureRecord {
  @Field(() => ID, { description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => StandardAdjustmentStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: StandardAdjustmentStatus;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '制定标准的区划。Division that sets the standards.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => Int, { nullable: true, description: '年度。Year.' })
  @Property({ type: 'smallint' })
  year!: number;

  @Field(() => String, { nullable: true, description: '文号。Number of the document.' })
  @Property({ type: 'string', length: 100, nullable: true })
  documentNo!: string | null;

  @Property({ type: 'json' }) basis!: ConsumptionBasis;
  @Field(() => MoneyScalar, { nullable: true, description: '上年度城镇居民人均消费支出。Consumption per head of urban residents in the year before.' })
  get urbanConsumption(): string | null { return this.basis.urban; }
  @Field(() => MoneyScalar, { nullable: true, description: '上年度农村居民人均消费支出。Consumption per head of rural residents in the year before.' })
  get ruralConsumption(): string | null { return this.basis.rural; }

  @Field(() => [StandardItem], { nullable: true, description: '各项标准。Standards of the round.' })
  @Property({ type: 'json' })
  items!: StandardItem[];

  @Field(() => DateScalar, { nullable: true, description: '施行日，月之首日。Day on which they come into force, the first of a month.' })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => Int, { nullable: true, description: '已重算并有变动的待遇数。Benefits that it has changed so far.' })
  @Property({ type: 'integer', default: 0 })
  adjusted: number = 0;

  /** The last benefit that was looked at: where a process goes on that takes over from one that died. */
  @Property({ type: 'string', length: 32, default: '' }) recomputedUpTo: string = '';
  /** Day on which the system has benefits to work out anew; null before approval and once all are done. */
  @Property({ type: 'date', nullable: true }) systemStepOn: string | null = null;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string | null { return null; }
}
