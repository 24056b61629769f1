import { DateTimeScalar } from '@civil/schema/scalars';
import { ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PROVINCE } from '../province.js';
import { Sharing } from '../sharing-step.js';

/** Records that fail a quality rule. */
export interface RuleFailures {
  readonly rule: string;
  readonly failures: number;
}

export const REPORTED = 'REPORTED';

/** What the subgraph that keeps a register tells of it: how many records there are, how fresh they are, and how many fail each rule. */
@Sharing()
@ObjectType({ description: '数据资源质量报告。Report on the quality of a resource.' })
@Entity({ tableName: 'resource_reports' })
@Index({ properties: ['resourceId', 'current', 'id'] })
export class ResourceReport extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '报告标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 8 }) resourceId!: string;
  @Property({ type: 'string', length: 8 }) status!: typeof REPORTED;

  @Field(() => Int, { nullable: true, description: '记录数。Records.' })
  @Property({ type: 'integer' })
  recordCount!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '数据最近更新时间。When the data were last refreshed.' })
  @Property({ type: 'timestamptz' })
  refreshedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '报告时间。When it was reported.' })
  @Property({ type: 'timestamptz' })
  reportedAt!: Date;

  /** Of the reports of a resource, the last one. */
  @Property({ type: 'boolean' }) current!: boolean;
  @Property({ type: 'json' }) failures!: RuleFailures[];

  get acceptedOn(): null { return null; }
  get policyDivision(): string { return PROVINCE; }
}
