import { DateScalar } from '@civil/schema/scalars';
import { DivisionScope, FilterOn, MoneyRange, orderType, UrbanRural } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { MonthRange } from '../month-range.js';
import { AssistanceProgram, CareForm, DibaoGrade, SelfCareLevel } from '../program.js';
import { type AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';

@InputType({ description: '在册待遇筛选条件。Filter of benefits in force.' })
export class AssistanceEnrollmentFilter {
  @FilterOn('AssistanceEnrollment.division')
  @Field(() => DivisionScope, { nullable: true, description: '确认地。Place of confirmation.' })
  scope?: DivisionScope;

  @FilterOn('AssistanceEnrollment.program')
  @Field(() => [AssistanceProgram], { nullable: true, description: '项目。Programmes.' })
  program?: AssistanceProgram[];

  @FilterOn('AssistanceEnrollment.status')
  @Field(() => [EnrollmentStatus], { nullable: true, description: '状态。States.' })
  status?: EnrollmentStatus[];

  @FilterOn('AssistanceEnrollment.urbanRural')
  @Field(() => UrbanRural, { nullable: true, description: '城乡类别。Urban or rural.' })
  urbanRural?: UrbanRural;

  @FilterOn('AssistanceEnrollment.grade')
  @Field(() => [DibaoGrade], { nullable: true, description: '低保类别。Grades.' })
  grade?: DibaoGrade[];

  @FilterOn('AssistanceEnrollment.careForm')
  @Field(() => CareForm, { nullable: true, description: '供养形式。Form of care.' })
  careForm?: CareForm;

  @FilterOn('AssistanceEnrollment.selfCare')
  @Field(() => [SelfCareLevel], { nullable: true, description: '自理能力。Self-care.' })
  selfCare?: SelfCareLevel[];

  @FilterOn('AssistanceEnrollment.nextReviewDue')
  @Field(() => DateScalar, { nullable: true, description: '复核期限早于该日。Review due before this day.' })
  reviewDueBefore?: string;

  @FilterOn('AssistanceEnrollment.monthlyAmount')
  @Field(() => MoneyRange, { nullable: true, description: '每月救助金。Amount a month.' })
  amount?: MoneyRange;

  @FilterOn('AssistanceEnrollment.effectiveFrom')
  @Field(() => MonthRange, { nullable: true, description: '起始月。First month.' })
  sinceRange?: MonthRange;

  @FilterOn('AssistanceEnrollment.effectiveFrom', 'AssistanceEnrollment.effectiveTo')
  @Field(() => DateScalar, { nullable: true, description: '该日在册。In force on this day.' })
  activeOn?: string;
}

export const AssistanceEnrollmentOrder = orderType<AssistanceEnrollment>('AssistanceEnrollment', {
  NEXT_REVIEW_DUE: { property: 'nextReviewDue', description: '复核期限。Next review due.' },
  AMOUNT: { property: 'monthlyAmount', description: '每月救助金。Amount a month.' },
  EFFECTIVE_FROM: { property: 'effectiveFrom', description: '起始月。First month.' },
});
