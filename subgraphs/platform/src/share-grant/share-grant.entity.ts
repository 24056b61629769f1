import type { GrantState } from '@civil/schema/sharing';
import { grantStates, legalStates } from '@civil/schema/sharing';
import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, enumOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { SharingMethod as MethodCode } from '@civil/schema/sharing';
import { SharingMethod } from '../data-resource/resource-enums.js';
import { PROVINCE } from '../province.js';
import { Sharing } from '../sharing-step.js';

export const ShareGrantStatus = enumOf(grantStates);
describeEnum(ShareGrantStatus, 'ShareGrantStatus', '共享授权的状态。State of a grant.', { ACTIVE: '有效。In force.', SUSPENDED: '已暂停。Suspended.', TERMINATED: '已终止。Ended.' });

export const GrantLegalState = enumOf(legalStates);
describeEnum(GrantLegalState, 'GrantLegalState', '授权所据是否仍然成立。Whether what a grant rests on still holds.', {
  LIVE: '成立。It holds.', NOT_BEGUN: '尚未起始。It has not begun.', EXPIRED: '已到期。It has expired.', BASIS_LAPSED: '法规依据已失效。Its legal basis has lapsed.',
  RESOURCE_WITHDRAWN: '资源已撤回。The resource was withdrawn.', CLIENT_DISABLED: '接入系统已停用。The client was disabled.',
});

/** What one client may be given of one resource. Every change raises its version, by which pulls under an earlier one are stopped. */
@Sharing()
@ObjectType({ description: '共享授权：使用方对一项资源可取的字段、范围与数量。Grant: which fields and rows of a resource a client may be given, and how many.' })
@Entity({ tableName: 'share_grants' })
@Index({ properties: ['clientId', 'id'] })
@Index({ properties: ['resourceId', 'status'] })
@Index({ properties: ['status', 'validTo', 'id'] })
export class ShareGrant extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '授权标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, unique: true }) requestId!: string;
  @Property({ type: 'string', length: 32 }) clientId!: string;
  @Property({ type: 'string', length: 8 }) resourceId!: string;

  @Field(() => ShareGrantStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: GrantState;

  @Field(() => [String], { nullable: true, description: '可取字段。Fields.' })
  @Property({ type: ArrayType })
  fields!: string[];

  @Field(() => String, { nullable: true, description: '行范围：区划代码前缀。Rows: digits that their division begins with.' })
  @Property({ type: 'string', length: 12 })
  divisionPrefix!: string;

  @Field(() => SharingMethod, { nullable: true, description: '共享方式。Method.' })
  @Property({ type: 'string', length: 5 })
  method!: MethodCode;

  @Field(() => Int, { nullable: true, description: '每日可取条数。Rows a day.' })
  @Property({ type: 'integer' })
  quotaPerDay!: number;

  @Field(() => DateScalar, { nullable: true, description: '起始日。First day.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '截止日，含当日。Last day.' })
  @Property({ type: 'date' })
  validTo!: string;

  @Field(() => String, { nullable: true, description: '法规依据。Legal basis of the client.' })
  @Property({ type: 'string', length: 200 })
  legalBasis!: string;

  @Field(() => DateScalar, { nullable: true, description: '法规依据的失效日；长期有效的为空。Day until which the basis is in force; null where it is for good.' })
  @Property({ type: 'date', nullable: true })
  basisValidTo!: string | null;

  @Field(() => String, { nullable: true, description: '暂停原因。Why it is suspended.' })
  @Property({ type: 'string', length: 200, nullable: true })
  suspendReason!: string | null;

  @Field(() => String, { nullable: true, description: '终止原因。Why it ended.' })
  @Property({ type: 'string', length: 200, nullable: true })
  endReason!: string | null;

  @Property({ type: 'date' }) acceptedOn!: string;
  get policyDivision(): string { return PROVINCE; }
}
