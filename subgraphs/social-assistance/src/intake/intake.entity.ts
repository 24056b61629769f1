import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, MaskedText, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { CountyDepartment } from '../department.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum IntakeState { RECEIVED = 'RECEIVED', FORWARDED = 'FORWARDED', RETURNED = 'RETURNED', DONE = 'DONE' }
describeEnum(IntakeState, 'IntakeState', '一门受理单的状态。State of an intake.', { RECEIVED: '已受理。Received.', FORWARDED: '已转办。Passed on.', RETURNED: '部门退回。Returned by the department.', DONE: '已办结并答复。Done and answered.' });

export enum IntakeResult { HANDLED = 'HANDLED', APPLICATION_OPENED = 'APPLICATION_OPENED', AID_OPENED = 'AID_OPENED', NOT_ELIGIBLE = 'NOT_ELIGIBLE', WITHDRAWN = 'WITHDRAWN' }
describeEnum(IntakeResult, 'IntakeResult', '受理单的办理结果。What an intake came to.', {
  HANDLED: '部门已办理。Handled by the department.', APPLICATION_OPENED: '已转为救助申请。An application was opened.', AID_OPENED: '已转为临时救助。A temporary aid was opened.', NOT_ELIGIBLE: '不符合条件，已说明。Conditions are not met, which was explained.',
  WITHDRAWN: '群众撤回。Withdrawn by who came.',
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '一门受理、协同办理单：乡镇（街道）窗口统一受理，转有关部门办理（社会救助暂行办法第四条）。Intake at the one door of the township, passed on to the department concerned.' })
@Entity({ tableName: 'intakes' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
export class Intake extends ProcedureRecord {
  @Field(() => ID, { description: '受理单标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '单号。Number of the slip.' })
  @Property({ type: 'string', length: 32, unique: true })
  slipNo!: string;

  @Internal()
  @Field(() => IntakeState, { name: 'state', nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: IntakeState;

  @Property({ type: 'string', length: 9 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '受理的乡镇（街道）。Township that received it.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 32, nullable: true, index: true }) residentId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '求助人；未核对身份的为空。Who came; null where that was not looked up.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '求助人姓名。Name of who came.' })
  @Property({ type: 'string', length: 50 })
  applicantName!: string;

  @Personal({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '联系电话。Phone.' })
  @Property({ type: 'string', length: 11, nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '求助事项。What they ask for.' })
  @Property({ type: 'string', length: 500 })
  matter!: string;

  @Internal()
  @Field(() => CountyDepartment, { nullable: true, description: '转办部门；窗口自办的为空。Department that it was passed on to; null while the desk has it.' })
  @Property({ type: 'string', length: 20, nullable: true })
  department!: CountyDepartment | null;

  @Internal()
  @Field(() => DateScalar, { name: 'receivedOn', nullable: true, description: '受理日。Received on.' })
  @Property({ type: 'date' })
  acceptedOn!: string;

  @Internal()
  @Field(() => IntakeResult, { nullable: true, description: '办理结果；未办结的为空。Result; null until it is done.' })
  @Property({ type: 'string', length: 18, nullable: true })
  result!: IntakeResult | null;

  @Field(() => String, { nullable: true, description: '给求助人的答复。What they were told.' })
  @Property({ type: 'string', length: 500, nullable: true })
  answer!: string | null;

  /** What it has become, where it has. */
  @Property({ type: 'string', length: 32, nullable: true, index: true }) applicationId!: string | null;
  @Property({ type: 'string', length: 32, nullable: true, index: true }) aidId!: string | null;

  /** The 18th birthday of who came, where that was looked up. */
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
}
