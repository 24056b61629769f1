import { describeEnum, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { DateTimeScalar } from '@civil/schema/scalars';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('PLATFORM');

export enum SyncSystem { GOLDEN_CIVIL_AFFAIRS = 'GOLDEN_CIVIL_AFFAIRS', SERVICE_PLATFORM = 'SERVICE_PLATFORM' }
describeEnum(SyncSystem, 'SyncSystem', '对接的系统。System that is synchronised with.', {
  GOLDEN_CIVIL_AFFAIRS: '金民工程。Golden Civil Affairs project.', SERVICE_PLATFORM: '省政府一体化政务服务平台。Government service platform of the province.',
});

export enum SyncJob { PUSH_SERVICE_ITEMS = 'PUSH_SERVICE_ITEMS', PUSH_APPLICATION_STATUS = 'PUSH_APPLICATION_STATUS' }
describeEnum(SyncJob, 'SyncJob', '同步任务。What is synchronised.', {
  PUSH_SERVICE_ITEMS: '推送政务服务事项目录。The catalogue of services is sent.', PUSH_APPLICATION_STATUS: '推送办件状态变化。Changes in the state of applications are sent.',
});

export enum SyncRunStatus { RUNNING = 'RUNNING', DONE = 'DONE', FAILED = 'FAILED' }
describeEnum(SyncRunStatus, 'SyncRunStatus', '一次同步的状态。State of a run.', { RUNNING: '进行中。Under way.', DONE: '完成。Done.', FAILED: '失败。Failed.' });

/** One run of a job: what was sent, what became of it, and up to which moment. What was sent is not kept. */
@Internal({ facet: 'OPERATIONS' })
@ObjectType({ description: '一次同步。One run of a synchronisation.' })
@Entity({ tableName: 'sync_runs' })
@Index({ properties: ['system', 'job', 'id'] })
@Index({ properties: ['status', 'startedAt'] })
export class SyncRun extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '标识。Id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => SyncSystem, { nullable: true, description: '系统。System.' })
  @Property({ type: 'string', length: 20 })
  system!: SyncSystem;

  @Field(() => SyncJob, { nullable: true, description: '任务。Job.' })
  @Property({ type: 'string', length: 23 })
  job!: SyncJob;

  @Field(() => SyncRunStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 7 })
  status!: SyncRunStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '开始时间。Begun at.' })
  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '结束时间；进行中的为空。Ended at; null while it is under way.' })
  @Property({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: '发送的记录数。Records sent.' })
  @Property({ type: 'integer', default: 0 })
  sent!: number;

  @Field(() => Int, { nullable: true, description: '对方接受的。Of these, accepted.' })
  @Property({ type: 'integer', default: 0 })
  accepted!: number;

  @Field(() => Int, { nullable: true, description: '对方拒绝的。Of these, rejected.' })
  @Property({ type: 'integer', default: 0 })
  rejected!: number;

  @Field(() => String, { nullable: true, description: '失败的种类，如 UNREACHABLE；未失败的为空。Kind of fault, such as UNREACHABLE; null of one that did not fail.' })
  @Property({ type: 'string', length: 12, nullable: true })
  fault!: string | null;

  /** Changes up to this moment are told by it: the next run of the job begins there. */
  @Property({ type: 'timestamptz' }) upTo!: Date;

  get policyDivision(): string { return '620000'; }
  get acceptedOn(): null { return null; }
}
