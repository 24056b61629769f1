import { DateTimeScalar } from '@civil/schema/scalars';
import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { ServiceApplication, ServiceApplicationStatus } from './service-application.entity.js';

const { Public, Internal } = labelsOf('PLATFORM');

/** All that whoever pushed an application learns of it: how far it has come, and nobody's name. */
@Internal({ facet: ['REPORT_ENTRY', 'SERVICES'] })
@ObjectType({ description: '办件进度：供申请人和推送方查询，不含个人信息。How far an application has come, for the applicant and for whoever pushed it, without personal data.' })
export class ApplicationProgress {
  @Field(() => String, { nullable: true, description: '办件编码。Code.' }) code!: string;
  @Field(() => String, { nullable: true, description: '推送方的办件编号。Number of whoever pushed it.' }) externalNumber!: string | null;
  @Field(() => String, { nullable: true, description: '事项编码。Code of the item.' }) itemCode!: string;
  @Field(() => ServiceApplicationStatus, { nullable: true, description: '状态。State.' }) status!: ServiceApplicationStatus;
  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次变化的时间。When it last changed.' }) changedAt!: Date;
  @Field(() => String, { nullable: true, description: '办理单位的说明。What the unit told of it.' }) remark!: string | null;
}

export const progressOf = ({ code, externalNumber, itemCode, status, changedAt, remark }: ServiceApplication): ApplicationProgress => ({ code, externalNumber, itemCode, status, changedAt, remark });

@Public()
@ObjectType({ description: '接收推送的结果。What receiving a pushed application came to.' })
export class ReceiveApplicationResult {
  @Internal({ facet: 'REPORT_ENTRY' })
  @Field(() => ApplicationProgress, { nullable: true, description: '办件进度；未能接收的为空。State of the application; null where it was not received.' })
  application!: ApplicationProgress | null;

  @Field(() => [UserError], { description: '未能接收的原因。Why it was not received.' })
  userErrors!: UserError[];
}

@Public()
@ObjectType({ description: '对政务服务申请一步的结果。What a step on an application for a service came to.' })
export class ServiceApplicationResult {
  @Internal({ facet: 'SERVICES' })
  @Field(() => ServiceApplication, { nullable: true, description: '办理后的申请；未能办理的为空。The application as it stands; null where nothing was done.' })
  application!: ServiceApplication | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
