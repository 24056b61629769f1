import type { GrantState } from '@civil/schema/sharing';
import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ShareGrantStatus } from './share-grant.entity.js';

@InputType({ description: '共享授权筛选条件。Filter of grants.' })
export class ShareGrantFilter {
  @FilterOn('ShareGrant.status')
  @Field(() => [ShareGrantStatus], { nullable: true, description: '状态。States.' })
  status?: GrantState[];

  @FilterOn('ShareGrant.resource')
  @Field(() => ID, { nullable: true, description: '资源编号。Number of the resource.' })
  resource?: string;

  @FilterOn('ShareGrant.client')
  @Field(() => ID, { nullable: true, description: '接入系统账号。Account of the client.' })
  client?: string;

  @FilterOn('ShareGrant.legalState')
  @Field(() => Boolean, { nullable: true, description: '未终止的授权中，依据是否成立。Of grants that have not ended, whether what they rest on holds.' })
  live?: boolean;
}

@InputType({ description: '变更授权：字段、范围、数量或期限，均不超出所同意的申请。Changes a grant, within the request that was approved.' })
export class AmendGrantInput extends RecordStepInput {
  @Field(() => [String], { nullable: true, description: '可取字段。Fields.' }) fields?: string[] | null;
  @Field(() => DivisionCodeScalar, { nullable: true, description: '数据范围。Division whose rows it opens.' }) division?: string | null;
  @Field(() => Int, { nullable: true, description: '每日条数。Rows a day.' }) quotaPerDay?: number | null;
  @Field(() => DateScalar, { nullable: true, description: '截止日。Last day.' }) validTo?: string | null;
}

@InputType({ description: '暂停授权。Suspends a grant.' })
export class SuspendGrantInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '原因，必填。Reason, without which nothing is done.' }) reason?: string | null;
}

@InputType({ description: '恢复授权。Resumes a grant.' })
export class ResumeGrantInput extends RecordStepInput {}

@InputType({ description: '终止授权，申请随之办结。Ends a grant; its request is closed with it.' })
export class TerminateGrantInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '原因，必填。Reason, without which nothing is done.' }) reason?: string | null;
}

/** Every step of a grant, with what it takes. */
export interface ShareGrantInputs {
  beginGrant: Record<string, never>;
  amendGrant: AmendGrantInput;
  suspendGrant: SuspendGrantInput;
  resumeGrant: ResumeGrantInput;
  /** Made by the step of the request that closes it. */
  endGrant: { readonly reason: string };
}
