import { DateScalar } from '@civil/schema/scalars';
import { BareStepInput, describeEnum, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ReferralStatus } from './referral-enums.js';

@InputType({ description: '转介筛选条件。Filter of referrals.' })
export class ReferralFilter {
  @FilterOn('Referral.division')
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn('Referral.status')
  @Field(() => [ReferralStatus], { nullable: true, description: '状态。States.' })
  status?: ReferralStatus[];

  @FilterOn('Referral.department')
  @Field(() => String, { nullable: true, description: '部门代码。Code of the department.' })
  department?: string;

  @FilterOn('Referral.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}

@InputType({ description: '转介其他部门。Referring somebody to another department.' })
export class ReferToDepartmentInput extends BareStepInput {
  @Field(() => ID, { description: '监测对象标识。Id of the monitored person.' }) subjectId!: string;
  @Field(() => String, { description: '部门代码：01 医保、02 残联、03 应急、05 人社、06 教育、07 乡村振兴、09 住建、10 卫健、11 慈善组织。Code of the department.' }) department!: string;
  @Field(() => String, { description: '需求，至多 300 字。What is needed, 300 characters at most.' }) need!: string;
}

export enum ReferralOutcome { ACCEPTED = 'ACCEPTED', DECLINED = 'DECLINED', DONE = 'DONE' }
describeEnum(ReferralOutcome, 'ReferralOutcome', '部门对转介的答复。What a department answers to a referral.', { ACCEPTED: '接受。Accepts it.', DECLINED: '不接受。Declines it.', DONE: '已办理。Has done it.' });

@InputType({ description: '登记部门对转介的答复。Entering what a department answers to a referral.' })
export class RecordReferralOutcomeInput extends BareStepInput {
  @Field(() => ID, { description: '转介标识。Id of the referral.' }) id!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
  @Field(() => ReferralOutcome, { description: '答复。Answer.' }) outcome!: ReferralOutcome;
  @Field(() => DateScalar, { nullable: true, description: '答复日，默认今日。Day of the answer, today by default.' }) on?: string | null;
  @Field(() => String, { nullable: true, description: '反馈内容，不接受的须说明，至多 300 字。What was told, 300 characters at most; a refusal says why.' }) feedback?: string | null;
}
