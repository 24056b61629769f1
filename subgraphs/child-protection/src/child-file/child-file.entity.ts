import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, DivisionStub, divisionRef, MaskedText, todayOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { addDays, weeksBefore } from '../calendar.js';
import { ChildRecord } from '../child-record.js';
import { Door, Minor } from '../labels.js';
import { parameterOn } from '../parameters.js';
import { Resident, residentRef } from '../resident/resident.stub.js';
import { bandOf } from './age-bands.js';
import { schoolStatusCodes } from './child-file.codes.js';
import { ChildAgeBand, GuardianAccess, RiskLevel } from './child-file.enums.js';
import { ChildWorker } from './child-worker.js';

/** Days from one visit to the next at a level of risk. */
export const visitCycle = (level: RiskLevel, today: string): number => parameterOn(`child.visitCycle.${level}`, today);

/** The whole weeks that a contact is looked for in, newest first. */
export const contactWindow = (today: string): string[] => weeksBefore(today, parameterOn('child.contactWindow', today));

@Directive('@key(fields: "id")')
@Minor()
@ObjectType({ description: '儿童档案（一人一档）。File of a child, one for each.' })
@Entity({ tableName: 'child_files' })
@Index({ properties: ['riskLevel', 'lastSeenOn'] })
@Index({ properties: ['institutionId'] })
export class ChildFile extends ChildRecord {
  @Field(() => ID, { description: '档案标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, unique: true }) declare residentId: string;
  @Door('CATEGORY')
  @Field(() => Resident, { nullable: true, description: '儿童。The child.' })
  get resident(): Resident | null { return residentRef(this.residentId); }

  @Field(() => ChildAgeBand, { nullable: true, description: '年龄段；年满 18 周岁后为空。Age band; null from the 18th birthday on.' })
  get ageBand(): ChildAgeBand | null { return bandOf(this.adultOn, todayOf()); }

  /** Categories in force, for filters; the periods are rows of their own. */
  @Property({ type: ArrayType }) categoryCodes!: string[];

  @Minor({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '实际居住地；脱敏时为县级。Where the child lives; the county when masked.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 2, nullable: true }) schoolStatusCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '就学状况。Schooling.' })
  get schoolStatus(): CodeLabel | null { return this.schoolStatusCode ? schoolStatusCodes.get(this.schoolStatusCode) : null; }

  @Minor({ mask: 'ADDRESS' }) // a school tells where a child is by day, so it is cut as an address is
  @Field(() => MaskedText, { nullable: true, description: '学校名称。Name of the school.' })
  @Property({ type: 'string', length: 100, nullable: true })
  schoolName!: string | null;

  @Field(() => String, { nullable: true, description: '健康情况。Note on health.' })
  @Property({ type: 'string', length: 500, nullable: true })
  healthNote!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否为残疾儿童康复对象。Whether in rehabilitation as a disabled child.' })
  @Property({ type: 'boolean', default: false })
  disabilityRehab!: boolean;

  @Minor({ facet: 'RISK' })
  @Field(() => RiskLevel, { nullable: true, description: '监护风险等级；监护人不可见。Level of risk at home; never shown to a guardian.' })
  @Property({ type: 'string', length: 6 })
  riskLevel!: RiskLevel;

  @Minor({ facet: 'RISK' })
  @Field(() => DateScalar, { nullable: true, description: '风险评估日期；监护人不可见。Day of the assessment; never shown to a guardian.' })
  @Property({ type: 'date' })
  riskAssessedOn!: string;

  /** Day of the last visit; that of the risk assessment before the first. */
  @Property({ type: 'date' }) lastSeenOn!: string;
  @Minor({ facet: 'RISK' }) // the days between two visits give the level away
  @Field(() => DateScalar, { nullable: true, description: '下次走访期限，按风险等级的走访周期推算；监护人不可见。When the next visit is due; never shown to a guardian.' })
  get nextVisitDue(): string | null {
    const today = todayOf();
    return this.adultOn > today ? addDays(this.lastSeenOn, visitCycle(this.riskLevel, today)) : null;
  }

  @Minor({ facet: 'RISK' })
  @Field(() => GuardianAccess, { nullable: true, description: '监护人查阅状态。Whether guardians may read the file.' })
  @Property({ type: 'string', length: 7, default: GuardianAccess.OPEN })
  guardianAccess!: GuardianAccess;

  @Property({ type: 'string', length: 100 }) childDirectorName!: string;
  @Property({ type: 'string', length: 11, nullable: true }) childDirectorPhone!: string | null;
  @Property({ type: 'string', length: 12 }) childDirectorDivisionCode!: string;
  @Door()
  @Field(() => ChildWorker, { nullable: true, description: '村（居）儿童主任。Child director of the village.' })
  get childDirector(): ChildWorker {
    return { name: this.childDirectorName, phone: this.childDirectorPhone, division: divisionRef(this.childDirectorDivisionCode) };
  }

  /** First whole week in which parents away owe a contact; null where they owe none. */
  @Property({ type: 'string', length: 8, nullable: true }) contactDueWeek!: string | null;
  /** Weeks with a contact, copied from the log. */
  @Property({ type: ArrayType }) contactWeeks!: string[];
  @Field(() => Int, {
    nullable: true,
    description: '近十二周内未联系的整周数（未成年人保护法第二十三条：至少每周一次）。Whole weeks without a contact among the last twelve (Minors Protection Law art. 23).',
  })
  get contactMissedWeeks(): number {
    const { contactDueWeek, contactWeeks } = this;
    return contactDueWeek ? contactWindow(todayOf()).filter((week) => week >= contactDueWeek && !contactWeeks.includes(week)).length : 0;
  }

  /** Last day covered by an agreement on entrusted care, `9999-12-31` for one without end; null where there is none. */
  @Property({ type: 'date', nullable: true }) agreementUntil!: string | null;

  /** Institution that cares for the child. */
  @Property({ type: 'string', length: 32, nullable: true }) institutionId!: string | null;
}
