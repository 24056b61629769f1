import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LabourCapacity, LowIncomeCategory, MonitoringEndReason, NotCoveredReason } from '../monitoring-subject.entity.js';

@InputType({ description: '纳入监测。Putting somebody under watch.' })
export class AddMonitoringSubjectInput extends BareStepInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => ID, { nullable: true, description: '所在户标识。Id of the household.' }) householdId?: string | null;
  @Field(() => DateScalar, { description: '出生日期。Date of birth.' }) birthDate!: string;
  @Field(() => LowIncomeCategory, { description: '类别；DIBAO、TEKUN 由待遇确定，不得手工填写。Category; DIBAO and TEKUN follow from the benefit and are not set by hand.' }) category!: LowIncomeCategory;
  @Field(() => DivisionCodeScalar, { description: '居住的村（社区），12 位。Village of residence, 12 digits.' }) division!: string;
  @Field(() => LabourCapacity, { nullable: true, description: '劳动能力。Capacity for work.' }) labour?: LabourCapacity | null;
}

@InputType({ description: '对一名监测对象的一步。A step on one monitored person.' })
export class SubjectStepInput extends BareStepInput {
  @Field(() => ID, { description: '监测对象标识。Id of the monitored person.' }) id!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
}

@InputType({ description: '变更监测类别。Changing the category of a monitored person.' })
export class ChangeCategoryInput extends SubjectStepInput {
  @Field(() => LowIncomeCategory, { description: '新类别；不得为 DIBAO、TEKUN。New category; not DIBAO or TEKUN.' }) category!: LowIncomeCategory;
}

@InputType({ description: '登记入户排查结果。Entering what screening a household has shown.' })
export class RecordScreeningInput extends SubjectStepInput {
  @Field(() => NotCoveredReason, { description: '未纳入低保和特困供养的原因。Why the person is on neither benefit.' }) reason!: NotCoveredReason;
  @Field(() => DateScalar, { nullable: true, description: '排查日，默认今日。Day of the visit, today by default.' }) on?: string | null;
}

@InputType({ description: '退出监测。Ending the watch of somebody.' })
export class EndMonitoringInput extends SubjectStepInput {
  @Field(() => MonitoringEndReason, { description: '原因。Why.' }) reason!: MonitoringEndReason;
}
