import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { codeList } from '@civil/schema/codes';
import { CodeLabel, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ReferralStatus } from './referral-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** Departments that somebody is referred to who is not entitled to assistance (社会救助法 art. 42: results are shared between them). */
export const referralDepartmentCodes = codeList(null, `
01 医疗保障部门 | medical insurance
02 残疾人联合会 | disabled persons' federation
03 应急管理部门 | emergency management
05 人力资源社会保障部门 | human resources and social security
06 教育部门 | education
07 乡村振兴部门 | rural revitalisation
09 住房城乡建设部门 | housing
10 卫生健康部门 | health
11 慈善组织 | charity`);

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '将未纳入救助的监测对象转介其他部门。Referral of a monitored person to another department.' })
@Entity({ tableName: 'referrals' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
export class Referral extends ProcedureRecord {
  @Field(() => ID, { description: '转介标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) subjectId!: string;

  @Internal()
  @Field(() => ReferralStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: ReferralStatus;

  @Property({ type: 'string', length: 2 }) departmentCode!: string;
  @Internal()
  @Field(() => CodeLabel, { nullable: true, description: '转介的部门。Department.' })
  get department(): CodeLabel { return referralDepartmentCodes.get(this.departmentCode); }

  @Field(() => String, { nullable: true, description: '需求。What is needed.' })
  @Property({ type: 'string', length: 300 })
  need!: string;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '转介时间。When it was sent.' })
  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '部门答复日。When the department answered.' })
  @Property({ type: 'date', nullable: true })
  answeredOn!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '办理完成日。When it was done.' })
  @Property({ type: 'date', nullable: true })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: '部门反馈。What the department told.' })
  @Property({ type: 'string', length: 300, nullable: true })
  feedback!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  /** The person, and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  /** A referral is judged by the numbers in force when it is sent. */
  get acceptedOn(): null { return null; }
}
