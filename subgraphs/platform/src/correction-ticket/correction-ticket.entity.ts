import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { PROVINCE } from '../province.js';
import { Sharing } from '../sharing-step.js';

export enum CorrectionStatus { OPEN = 'OPEN', VERIFIED = 'VERIFIED', CORRECTED = 'CORRECTED', REJECTED = 'REJECTED' }
describeEnum(CorrectionStatus, 'CorrectionStatus', '校核工单的状态。State of a correction.', {
  OPEN: '待核实。Waits to be verified.', VERIFIED: '已核实，待更正。Verified, to be corrected.', CORRECTED: '已更正。Corrected.', REJECTED: '不予更正。Not corrected.',
});

/** That data of a resource are doubted or found wrong, by a client or by a quality rule. It names a record by its opaque id and never repeats personal data. */
@Sharing()
@ObjectType({ description: '共享数据校核工单：所填内容不得含个人信息，记录以其标识指明。Correction of shared data; it holds no personal data and names a record by its opaque id.' })
@Entity({ tableName: 'correction_tickets' })
@Index({ properties: ['clientId', 'nextDueAt', 'id'] })
@Index({ properties: ['status', 'nextDueAt', 'id'] })
@Index({ properties: ['resourceId', 'status'] })
@Index({ properties: ['nextDueAt', 'id'] })
export class CorrectionTicket extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '工单标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 8 }) resourceId!: string;
  /** The client that opened it; none for what a steward or a quality rule found. */
  @Property({ type: 'string', length: 32, nullable: true }) clientId!: string | null;

  @Field(() => CorrectionStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: CorrectionStatus;

  @Property({ type: 'string', length: 30, nullable: true }) ruleCode!: string | null;

  @Field(() => String, { nullable: true, description: '记录标识；质量规则发现的为空。Opaque id of the record; null where a quality rule found it.' })
  @Property({ type: 'string', length: 64, nullable: true })
  recordRef!: string | null;

  @Field(() => String, { nullable: true, description: '所涉数据项。Data item concerned.' })
  @Property({ type: 'string', length: 60, nullable: true })
  field!: string | null;

  @Field(() => String, { nullable: true, description: '疑义或错误的说明。What is doubted or wrong.' })
  @Property({ type: 'string', length: 200 })
  claimed!: string;

  @Field(() => String, { nullable: true, description: '佐证说明。Evidence.' })
  @Property({ type: 'string', length: 200, nullable: true })
  evidence!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '提出日。Opened on.' })
  @Property({ type: 'date' })
  openedOn!: string;

  @Field(() => String, { nullable: true, description: '办理结果说明。What came of it.' })
  @Property({ type: 'string', length: 200, nullable: true })
  outcome!: string | null;

  @Property({ type: 'date' }) acceptedOn!: string;
  get policyDivision(): string { return PROVINCE; }
}
