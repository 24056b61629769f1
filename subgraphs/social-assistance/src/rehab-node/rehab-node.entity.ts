import { describeEnum, DivisionStub, divisionRef, labelsOf, NEVER, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

export enum RehabService { MEDICATION = 'MEDICATION', LIVING_SKILLS = 'LIVING_SKILLS', SOCIAL_SKILLS = 'SOCIAL_SKILLS', VOCATIONAL = 'VOCATIONAL', PEER_SUPPORT = 'PEER_SUPPORT', FAMILY_SUPPORT = 'FAMILY_SUPPORT' }
describeEnum(RehabService, 'RehabService', '精神障碍社区康复服务内容（MZ/T 131）。Service of community rehabilitation.', {
  MEDICATION: '服药训练。Training to take medicine.', LIVING_SKILLS: '生活技能训练。Living skills.', SOCIAL_SKILLS: '社交技能训练。Social skills.', VOCATIONAL: '职业能力训练。Vocational skills.',
  PEER_SUPPORT: '同伴支持。Peer support.', FAMILY_SUPPORT: '家庭支持。Support of the family.',
});

export enum RehabNodeStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
describeEnum(RehabNodeStatus, 'RehabNodeStatus', '服务点的状态。State of a node.', { OPEN: '开放。Open.', CLOSED: '已撤销。Closed.' });

@Public()
@ObjectType({ description: '精神障碍社区康复服务点。Node of the community rehabilitation network for mental disorders.' })
@Entity({ tableName: 'rehab_nodes' })
@Index({ properties: ['divisionCode', 'id'] })
export class RehabNode extends ProcedureRecord {
  @Field(() => ID, { description: '服务点标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => RehabNodeStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 6, default: RehabNodeStatus.OPEN })
  status: RehabNodeStatus = RehabNodeStatus.OPEN;

  /** As of every procedure; no time runs for a node. */
  @Property({ type: 'timestamptz', defaultRaw: `'9999-12-31 00:00:00+00'` }) override nextDueAt: Date = NEVER;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在地。Where it is.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { nullable: true, description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '办公电话。Telephone of the office.' })
  @Property({ type: 'string', length: 20 })
  phone!: string;

  @Field(() => [RehabService], { nullable: true, description: '服务内容。Services.' })
  @Property({ type: ArrayType })
  services!: RehabService[];

  @Field(() => Int, { nullable: true, description: '服务名额。Places.' })
  @Property({ type: 'smallint' })
  places!: number;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
