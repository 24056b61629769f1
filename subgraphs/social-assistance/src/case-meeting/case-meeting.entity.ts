import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CountyDepartment } from '../department.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum UrgentCaseStatus { REPORTED = 'REPORTED', TRIAGED = 'TRIAGED', MET = 'MET', SOLVED = 'SOLVED', REVIEWED = 'REVIEWED' }
describeEnum(UrgentCaseStatus, 'UrgentCaseStatus', '急难个案的状态。State of an urgent case.', {
  REPORTED: '已报告。Reported.', TRIAGED: '已分类。Triaged.', MET: '已会商。Met on.', SOLVED: '已解决。Solved.', REVIEWED: '已回访。Reviewed.',
});

export enum UrgentReporter { SELF = 'SELF', RELATIVE = 'RELATIVE', NEIGHBOUR = 'NEIGHBOUR', VILLAGE = 'VILLAGE', OFFICER = 'OFFICER', OTHER = 'OTHER' }
describeEnum(UrgentReporter, 'UrgentReporter', '报告人的身份；不登记是谁。What the reporter is to the person; who it was is not kept.', {
  SELF: '本人或监护人。The person or their guardian.', RELATIVE: '亲属。A relative.', NEIGHBOUR: '邻里群众。A neighbour.', VILLAGE: '村（居）委会、协理员。The village committee or its assistant.', OFFICER: '工作人员走访发现。An officer, on a visit.', OTHER: '其他。Other.',
});

export enum Urgency { HIGH = 'HIGH', MEDIUM = 'MEDIUM', LOW = 'LOW' }
describeEnum(Urgency, 'Urgency', '急迫程度。How urgent.', { HIGH: '危及基本生存。Subsistence is at stake.', MEDIUM: '基本生活困难。Basic living is hard.', LOW: '一般困难。Ordinary hardship.' });

export enum UrgentCaseReview { RELIEVED = 'RELIEVED', IMPROVED = 'IMPROVED', UNCHANGED = 'UNCHANGED' }
describeEnum(UrgentCaseReview, 'UrgentCaseReview', '回访结论。What a review found.', { RELIEVED: '困难已缓解。The need is over.', IMPROVED: '有所缓解。It is less.', UNCHANGED: '未缓解，转其他救助。It is as it was: other aid is needed.' });

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '急难个案及其会商：报告、分类、会商、解决、回访（救急难）。Urgent case and the meeting on it: reported, triaged, met on, solved, reviewed.' })
@Entity({ tableName: 'case_meetings' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['villageDivisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
export class CaseMeeting extends ProcedureRecord {
  @Field(() => ID, { description: '个案标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => UrgentCaseStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: UrgentCaseStatus;

  @Property({ type: 'string', length: 9 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '发生地（乡镇、街道）。Township where it is.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  /** Village where it is: what lets a village assistant come near. */
  @Property({ type: 'string', length: 12 }) villageDivisionCode!: string;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) residentId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '遇急难的人；尚未查明的为空。Who is in need; null where that is not known yet.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Field(() => UrgentReporter, { nullable: true, description: '报告人的身份。What the reporter is to the person.' })
  @Property({ type: 'string', length: 9 })
  reporter!: UrgentReporter;

  @Field(() => String, { nullable: true, description: '报告内容。What was reported.' })
  @Property({ type: 'string', length: 500 })
  report!: string;

  @Internal()
  @Field(() => Urgency, { nullable: true, description: '急迫程度；未分类的为空。How urgent; null until it is triaged.' })
  @Property({ type: 'string', length: 6, nullable: true })
  urgency!: Urgency | null;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否复杂，须会商。Whether complex: it takes a meeting.' })
  @Property({ type: 'boolean' })
  complex!: boolean;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '会商日；未会商的为空。Day of the meeting; null where there was none.' })
  @Property({ type: 'date', nullable: true })
  metOn!: string | null;

  @Internal()
  @Field(() => [CountyDepartment], { nullable: true, description: '参加会商的部门。Departments that met.' })
  @Property({ type: ArrayType })
  departments!: CountyDepartment[];

  @Field(() => String, { nullable: true, description: '会商决定。What the meeting decided.' })
  @Property({ type: 'string', length: 500, nullable: true })
  conclusion!: string | null;

  @Field(() => String, { nullable: true, description: '解决情况。How it was solved.' })
  @Property({ type: 'string', length: 500, nullable: true })
  solution!: string | null;

  /** The temporary aid that solved it, where one did. */
  @Property({ type: 'string', length: 32, nullable: true, index: true }) aidId!: string | null;

  @Internal()
  @Field(() => UrgentCaseReview, { nullable: true, description: '回访结论；未回访的为空。What the review found; null until then.' })
  @Property({ type: 'string', length: 9, nullable: true })
  review!: UrgentCaseReview | null;

  /** Day of the report, whose rules count. */
  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  /** The 18th birthday of the person, where one is known. */
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
}
