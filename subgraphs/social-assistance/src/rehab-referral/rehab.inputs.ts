import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { RehabService } from '../rehab-node/rehab-node.entity.js';
import { ConsentGiver, RehabSource } from './rehab-referral.entity.js';

@InputType({ description: '转介精神障碍社区康复，须有知情同意。Referring somebody to community rehabilitation; it takes consent.' })
export class ReferToRehabInput extends BareStepInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => DateScalar, { description: '出生日期。Date of birth.' }) birthDate!: string;
  @Field(() => DivisionCodeScalar, { description: '居住地乡镇（街道），9 位。Township of residence, 9 digits.' }) division!: string;
  @Field(() => ID, { description: '服务点标识，须在本县。Node, of the same county.' }) nodeId!: string;
  @Field(() => RehabSource, { description: '来源。Who refers.' }) source!: RehabSource;
  @Field(() => String, { description: '诊断类别代码。Code of the condition.' }) condition!: string;
  @Field(() => ConsentGiver, { nullable: true, description: '同意由谁作出。Who has consented.' }) consentBy?: ConsentGiver | null;
  @Field(() => DateScalar, { nullable: true, description: '同意的日期。Day of the consent.' }) consentOn?: string | null;
}

@InputType({ description: '制定康复计划。Making the plan.' })
export class PlanRehabInput extends RecordStepInput {
  @Field(() => [RehabService], { description: '服务内容，至少一项，须为该服务点提供的。Services of the node, at least one.' }) services!: RehabService[];
  @Field(() => String, { description: '目标，至多 300 字。Aims, 300 characters at most.' }) aims!: string;
  @Field(() => DateScalar, { description: '评估日，晚于今日。To be assessed on, after today.' }) reviewOn!: string;
}

@InputType({ description: '结束服务，或不予接收。Ending a service, or declining a referral.' })
export class EndRehabInput extends RecordStepInput {
  @Field(() => String, { description: '原因代码。Code of the reason.' }) reason!: string;
}

/** Every step of a referral, with what it takes. */
export interface RehabInputs {
  referToRehab: ReferToRehabInput;
  acceptRehabReferral: RecordStepInput;
  declineRehabReferral: EndRehabInput;
  planRehab: PlanRehabInput;
  startRehab: RecordStepInput;
  endRehab: EndRehabInput;
}
