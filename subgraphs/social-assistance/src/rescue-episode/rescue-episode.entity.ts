import { sexCodes } from '@civil/schema/codes';
import { chinaTime, DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { CodeLabel, DivisionStub, daysBetween, divisionRef, labelsOf, MaskedText, ProcedureRecord, residentRef, todayOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';
import { IdentitySearchKind, RescueStatus } from './rescue-enums.js';
import { IdentitySearch, RescueSettlement } from './rescue-values.js';
import { broughtByCodes, leaveKindCodes, rescueConditionCodes, rescueServiceCodes } from './rescue.codes.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '生活无着流散人员的一次救助（《城市生活无着的流浪乞讨人员救助管理办法》国务院令第381号）。One stay of a person without shelter or support at a rescue station (State Council Order 381).' })
@Entity({ tableName: 'rescue_episodes' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['divisionCode', 'admittedAt'] })
@Index({ properties: ['status', 'admittedAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['subjectIds'], type: 'gin' })
export class RescueEpisode extends ProcedureRecord {
  @Field(() => ID, { description: '救助标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '案号；办理未成年人的救助须以此绑定个案。Number of the case; a stay of a child is handled bound to it.' })
  @Property({ type: 'string', length: 32, unique: true })
  caseNo!: string;

  @Internal()
  @Field(() => RescueStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 11 })
  status!: RescueStatus;

  @Property({ type: 'string', length: 32, index: true }) stationId!: string;
  /** County of the station: whoever works there is its staff. */
  @Property({ type: 'string', length: 6 }) divisionCode!: string;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) residentId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '受助人；身份未查明或不在居民库的为空。Whom it is about; null while unknown, or where no register of ours has them.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '姓名；未查明的为空。Name; null while unknown.' })
  @Property({ type: 'string', length: 50, nullable: true })
  personName!: string | null;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '身份是否已知。Whether the identity is known.' })
  @Property({ type: 'boolean' })
  identityKnown!: boolean;

  @Property({ type: 'string', length: 1 }) sexCode!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => CodeLabel, { nullable: true, description: '性别。Sex.' })
  get sex(): CodeLabel { return sexCodes.get(this.sexCode); }

  @Personal({ mask: 'RECORD' })
  @Field(() => Int, { nullable: true, description: '估计年龄下限。Age at least, as estimated on admission.' })
  @Property({ type: 'smallint' })
  ageFrom!: number;

  @Personal({ mask: 'RECORD' })
  @Field(() => Int, { nullable: true, description: '估计年龄上限。Age at most, as estimated on admission.' })
  @Property({ type: 'smallint' })
  ageTo!: number;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '接收时间。Taken in at.' })
  @Property({ type: 'timestamptz' })
  admittedAt!: Date;

  @Property({ type: 'string', length: 12 }) foundDivisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '发现地所在县（区）。County where the person was found.' })
  get foundDivision(): DivisionStub | null { return divisionRef(this.foundDivisionCode.slice(0, 6)); }

  @Field(() => String, { nullable: true, description: '发现地点。Where exactly.' })
  @Property({ type: 'string', length: 100, nullable: true })
  foundPlace!: string | null;

  @Property({ type: 'string', length: 1 }) broughtByCode!: string;
  @Internal()
  @Field(() => CodeLabel, { nullable: true, description: '来站方式。Who brought them.' })
  get broughtBy(): CodeLabel { return broughtByCodes.get(this.broughtByCode); }

  @Field(() => String, { nullable: true, description: '体貌、口音、衣着等特征。Features: looks, accent, clothes.' })
  @Property({ type: 'string', length: 200, nullable: true })
  features!: string | null;

  @Property({ type: ArrayType }) conditionCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '来站时的状况。State on admission.' })
  get condition(): CodeLabel[] { return this.conditionCodes.map((code) => rescueConditionCodes.get(code)); }

  @Property({ type: ArrayType }) serviceCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '提供的服务。What the station did for them.' })
  get services(): CodeLabel[] { return this.serviceCodes.map((code) => rescueServiceCodes.get(code)); }

  @Field(() => Boolean, { nullable: true, description: '是否送医救治。Whether they were treated in hospital.' })
  @Property({ type: 'boolean' })
  medical!: boolean;

  @Property({ type: 'json' }) searches!: IdentitySearch[];
  @Internal()
  @Field(() => [IdentitySearch], { nullable: true, description: '身份查询，按先后。Searches for the identity, in their order.' })
  get identitySearches(): IdentitySearch[] { return this.searches; }

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否已作人像识别。Whether searched for by photograph.' })
  get photoSearch(): boolean { return this.searches.some(({ kind }) => kind === IdentitySearchKind.PHOTO); }

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否已作 DNA 比对。Whether searched for by DNA.' })
  get dnaSearch(): boolean { return this.searches.some(({ kind }) => kind === IdentitySearchKind.DNA); }

  @Property({ type: 'string', length: 12, nullable: true }) homeDivisionCode!: string | null;
  @Personal({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '家庭所在地；未查明的为空。Where home is; null while unknown.' })
  get homeDivision(): DivisionStub | null { return divisionRef(this.homeDivisionCode?.slice(0, 9)); }

  /** Stays of the same person before this one, as far as is known. */
  @Field(() => Int, { nullable: true, description: '此前受助次数。Stays before this one, as far as is known.' })
  @Property({ type: 'smallint' })
  earlierEpisodes!: number;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否反复受助。Whether they were taken in before.' })
  get repeat(): boolean { return this.earlierEpisodes > 0; }

  @Property({ type: 'string', length: 13, nullable: true }) plannedReturn!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '离站日；在站的为空。Left on; null while in care.' })
  @Property({ type: 'date', nullable: true })
  leftOn!: string | null;

  @Property({ type: 'string', length: 17, nullable: true }) leaveKindCode!: string | null;
  @Internal()
  @Field(() => CodeLabel, { nullable: true, description: '离站方式。How the stay ended.' })
  get leaveKind(): CodeLabel | null { return this.leaveKindCode ? leaveKindCodes.get(this.leaveKindCode) : null; }

  @Internal()
  @Field(() => Int, { nullable: true, description: '在站天数。Days in care.' })
  get stayDays(): number { return daysBetween(this.acceptedOn, this.leftOn ?? todayOf()); }

  @Field(() => RescueSettlement, { nullable: true, description: '落户安置；未安置的为空。How they were settled; null where they were not.' })
  @Property({ type: 'json', nullable: true })
  settlement!: RescueSettlement | null;

  /** Institution of child protection that a child was handed over to, by its opaque id. */
  @Property({ type: 'string', length: 32, nullable: true }) institutionId!: string | null;

  /** Whom it is about: the stay itself, by which its case lists somebody unknown, and the resident once there is one. */
  @Property({ type: ArrayType }) subjectIds!: string[];
  /** 18th birthday; while the age is estimated, of the youngest that they may be: in doubt they count as a child. */
  @Property({ type: 'date' }) adultOn!: string;

  get acceptedOn(): string { return chinaTime(this.admittedAt).slice(0, 10); }
  get policyDivision(): string { return this.divisionCode; }
}
