import { DateScalar, DivisionCodeScalar, PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CountyDepartment } from '../department.js';
import { IntakeResult } from './intake.entity.js';

@InputType({ description: '一门受理。Receiving a matter at the one door.' })
export class AcceptIntakeInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '受理的乡镇（街道），9 位。Township, 9 digits.' }) division!: string;
  @Field(() => String, { description: '求助人姓名。Name of who comes.' }) applicantName!: string;
  @Field(() => ID, { nullable: true, description: '求助人的居民标识，未核对的不填。Their id; none where it was not looked up.' }) residentId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: '其出生日期，填了标识的须填。Their date of birth, with the id.' }) birthDate?: string | null;
  @Field(() => PhoneScalar, { nullable: true, description: '联系电话。Phone.' }) phone?: string | null;
  @Field(() => String, { description: '求助事项，至多 500 字。What they ask for, 500 characters at most.' }) matter!: string;
}

@InputType({ description: '对一张受理单的一步。A step on one intake.' })
export class IntakeStepInput extends BareStepInput {
  @Field(() => ID, { description: '受理单标识。Id of the intake.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '转办。Passing an intake on.' })
export class TransferIntakeInput extends IntakeStepInput {
  @Field(() => CountyDepartment, { description: '转办部门。Department.' }) department!: CountyDepartment;
}

@InputType({ description: '部门退回。Returning an intake to the desk.' })
export class ReturnIntakeInput extends IntakeStepInput {
  @Field(() => String, { description: '退回原因，至多 200 字，不写个人信息。Why, 200 characters at most, without personal data.' }) reason!: string;
}

@InputType({ description: '办结并答复。Concluding an intake with an answer.' })
export class ConcludeIntakeInput extends IntakeStepInput {
  @Field(() => IntakeResult, { description: '办理结果。Result.' }) result!: IntakeResult;
  @Field(() => String, { description: '给求助人的答复，至多 500 字。What they are told, 500 characters at most.' }) answer!: string;
  @Field(() => ID, { nullable: true, description: '所转成的救助申请。The application that it has become.' }) applicationId?: string | null;
  @Field(() => ID, { nullable: true, description: '所转成的临时救助。The temporary aid that it has become.' }) aidId?: string | null;
}
