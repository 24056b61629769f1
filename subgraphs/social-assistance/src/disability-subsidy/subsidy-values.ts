import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { CaseDecision } from '../assistance-application/case-values.js';
import { SubsidyRefusalGround } from './subsidy-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

@Sensitive()
@ObjectType({ description: '户籍地经办核查。What the clerk of the home county has checked.' })
export class SubsidyCheck {
  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  at!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '单位。Unit.' })
  unit!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否为孤儿。Whether an orphan.' })
  orphan!: boolean;

  @Field(() => Boolean, { nullable: true, description: '是否享受工伤保险生活护理费。Whether paid nursing by work-injury insurance.' })
  workInjuryNursing!: boolean;

  @Field(() => MoneyScalar, { nullable: true, description: '已享受的老年人或工伤同类补贴，每月；没有的为空。Subsidy of the same kind for age or work injury, a month; null for none.' })
  sameKindAmount!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '按标准每月金额；不符合条件的为空。Amount a month by the standard; null for who does not qualify.' })
  monthlyAmount!: string | null;

  @Field(() => SubsidyRefusalGround, { nullable: true, description: '不符合条件的理由。Why they do not qualify.' })
  against!: SubsidyRefusalGround | null;
}

@Internal()
@ObjectType({ description: '残疾人两项补贴的审定决定。Decision on a disability subsidy.' })
export class SubsidyDecision extends CaseDecision {
  @Field(() => Boolean, { nullable: true, description: '是否批准。Whether granted.' })
  granted!: boolean;

  @Field(() => [SubsidyRefusalGround], { nullable: true, description: '不予批准的理由。Grounds of a refusal.' })
  grounds!: SubsidyRefusalGround[];

  @Field(() => String, { nullable: true, description: '外省文书编号；本省审定的为空。Number of the document of another province; null for a decision of our own.' })
  documentNo!: string | null;
}
