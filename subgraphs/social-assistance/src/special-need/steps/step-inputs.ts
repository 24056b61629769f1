import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ReferralDepartment, NeedReferralOutcome, SpecialNeedKind } from '../special-need-enums.js';

@InputType({ description: '列入一项专项救助需求。Lists a special need.' })
export class ListSpecialNeedInput extends BareStepInput {
  @Field(() => ID, { description: '在册待遇或认定的标识。Id of the benefit or recognition.' }) enrollmentId!: string;
  @Field(() => SpecialNeedKind, { description: '需求。Need.' }) kind!: SpecialNeedKind;
  @Field(() => String, { nullable: true, description: '需求说明，至多 200 字。What is needed, 200 characters at most.' }) detail?: string | null;
}

@InputType({ description: '对一项需求的一步。A step on one need.' })
export class SpecialNeedStepInput extends BareStepInput {
  @Field(() => ID, { description: '标识。Id of the need.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '转介部门。Refers a need to a department.' })
export class ReferNeedInput extends SpecialNeedStepInput {
  @Field(() => ReferralDepartment, { description: '部门。Department.' }) department!: ReferralDepartment;
}

@InputType({ description: '登记部门反馈。Enters what the department answered.' })
export class RecordReferralResultInput extends SpecialNeedStepInput {
  @Field(() => NeedReferralOutcome, { description: '结果。Outcome.' }) outcome!: NeedReferralOutcome;
}

/** Every step of the procedure, with what it takes. */
export interface SpecialNeedInputs {
  listSpecialNeed: ListSpecialNeedInput;
  referNeed: ReferNeedInput;
  recordReferralResult: RecordReferralResultInput;
  closeNeed: SpecialNeedStepInput;
}
