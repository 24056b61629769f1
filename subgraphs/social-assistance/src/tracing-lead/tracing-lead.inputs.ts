import { PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '提供寻亲线索。Giving a lead.' })
export class SubmitTracingLeadInput extends BareStepInput {
  @Field(() => ID, { description: '寻亲公告标识。Id of the notice.' }) noticeId!: string;
  @Field(() => String, { description: '内容，至多 500 字。What is said, 500 characters at most.' }) content!: string;
  @Field(() => String, { description: '联系人，至多 50 字。Whom to ask, 50 characters at most.' }) contactName!: string;
  @Field(() => PhoneScalar, { description: '联系电话。Telephone of the contact.' }) contactPhone!: string;
}

@InputType({ description: '对一条线索的一步。A step on one lead.' })
export class TracingLeadStepInput extends BareStepInput {
  @Field(() => ID, { description: '线索标识。Id of the lead.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '认定线索。What a lead comes to.' })
export class ConcludeTracingLeadInput extends TracingLeadStepInput {
  @Field(() => Boolean, { description: '是否相符；相符的再确认身份。Whether it is the person; where it is, the identity is confirmed next.' }) match!: boolean;
}
