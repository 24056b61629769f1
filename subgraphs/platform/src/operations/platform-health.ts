import { DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, labelsOf, OutboxEntry, policyNumber, RunningClock, type SubgraphContext, todayOf } from '@civil/subgraph-kernel';
import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { readBackupFolder } from '../environment.js';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { newestBackup } from './backup.js';

const { Internal } = labelsOf('PLATFORM');
const HOUR_MS = 3_600_000;

export enum BackupState { NOT_CONFIGURED = 'NOT_CONFIGURED', UNREADABLE = 'UNREADABLE', MISSING = 'MISSING', OUTDATED = 'OUTDATED', CURRENT = 'CURRENT' }
describeEnum(BackupState, 'BackupState', '备份的状况。State of the backups.', {
  NOT_CONFIGURED: '未配置备份目录。No folder is configured.', UNREADABLE: '备份目录不可读。The folder cannot be read.', MISSING: '没有备份。There is no backup.', OUTDATED: '最近的备份已过规定时限。The last one is older than allowed.',
  CURRENT: '最近的备份在规定时限内。The last one is recent enough.',
});

@Internal({ facet: 'OPERATIONS' })
@ObjectType({ description: '备份状况。How the backups stand.' })
export class BackupHealth {
  @Field(() => BackupState, { nullable: true, description: '状况。State.' }) state!: BackupState;
  @Field(() => String, { nullable: true, description: '最近的备份文件名。Name of the last file.' }) file!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '形成时间。Made at.' }) madeAt!: Date | null;
  @Field(() => Float, { nullable: true, description: '距今小时数。Its age in hours.' }) ageHours!: number | null;
  @Field(() => Float, { nullable: true, description: '字节数。Bytes.' }) bytes!: number | null;
}

@Internal({ facet: 'OPERATIONS' })
@ObjectType({ description: '平台运行状况：只有实测的事实。How the platform runs: measured facts and nothing else.' })
export class PlatformHealth {
  @Field(() => Float, { nullable: true, description: '数据库应答毫秒数；不应答时整个查询失败。How long the database took to answer, in milliseconds; where it does not, the query fails.' }) databaseMilliseconds!: number;
  @Field(() => Float, { nullable: true, description: '数据库大小，字节。Size of the database in bytes.' }) databaseBytes!: number;
  @Field(() => Int, { nullable: true, description: '待移交的政务服务申请数。Applications that wait for their hand-over.' }) waitingApplications!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '其中最早的接收时间；没有的为空。When the oldest of them was received; null of none.' }) waitingSince!: Date | null;
  @Field(() => Int, { nullable: true, description: '发件箱中的事件数。Events in the outbox.' }) outboxEntries!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '发件箱最后一个事件的时间；没有的为空。When the last event of the outbox was written; null of none.' }) lastEventAt!: Date | null;
  @Field(() => Int, { nullable: true, description: '已超期且仍在计时的期限数。Time limits that are exceeded and still run.' }) overdueClocks!: number;
  @Field(() => BackupHealth, { nullable: true, description: '备份。Backups.' }) backup!: BackupHealth;
}

const none = (state: BackupState): BackupHealth => ({ state, file: null, madeAt: null, ageHours: null, bytes: null });

/** How the backups of the configured folder stand. Their age is told by the clock of the machine, whatever day the data end on. */
export async function readBackupHealth(folder = readBackupFolder(), now = new Date()): Promise<BackupHealth> {
  if (folder === undefined) return none(BackupState.NOT_CONFIGURED);
  const newest = await newestBackup(folder).catch(() => undefined);
  if (newest === undefined) return none(BackupState.UNREADABLE);
  if (newest === null) return none(BackupState.MISSING);
  const ageHours = Math.round(((now.getTime() - newest.madeAt.getTime()) / HOUR_MS) * 10) / 10;
  const state = ageHours > policyNumber('services.backup.most-age', { on: todayOf() }) ? BackupState.OUTDATED : BackupState.CURRENT;
  return { state, file: newest.name, madeAt: newest.madeAt, ageHours, bytes: newest.bytes };
}

interface Measured {
  bytes: number;
  waiting: number;
  since: Date | null;
  entries: number;
  last: Date | null;
  overdue: number;
}

/** Read as the system reads: for whom it is, the labels say, and nothing of it is about a person. */
@Resolver()
export class PlatformHealthResolver {
  @Internal({ facet: 'OPERATIONS' })
  @Query(() => PlatformHealth, { nullable: true, description: '平台运行与备份状况，供系统管理员。How the platform and its backups stand, for whoever runs it.' })
  async platformHealth(@Ctx() { system: { rows } }: SubgraphContext): Promise<PlatformHealth> {
    const tables = [ServiceApplication, OutboxEntry, RunningClock].map((record) => rows.shapeOf(record as typeof ServiceApplication).table);
    const started = performance.now();
    await rows.query('select 1 as one');
    const databaseMilliseconds = Math.round((performance.now() - started) * 100) / 100;
    const [measured] = await rows.query<Measured>(
      `select pg_database_size(current_database())::float8 as bytes, (select count(*)::int from ${tables[0]} where status = ?) as waiting, (select min(received_at) from ${tables[0]} where status = ?) as since,
         (select count(*)::int from ${tables[1]}) as entries, (select max(at) from ${tables[1]}) as last, (select count(*)::int from ${tables[2]} where stopped_at is null and due_at < ?) as overdue`,
      [ServiceApplicationStatus.RECEIVED, ServiceApplicationStatus.RECEIVED, new Date(`${todayOf()}T00:00:00+08:00`)],
    );
    if (!measured) throw new Error('the database told nothing of itself');
    const { bytes, waiting, since, entries, last, overdue } = measured;
    const moment = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
    return {
      databaseMilliseconds, databaseBytes: bytes, waitingApplications: waiting, waitingSince: moment(since), outboxEntries: entries, lastEventAt: moment(last), overdueClocks: overdue, backup: await readBackupHealth(),
    };
  }
}
