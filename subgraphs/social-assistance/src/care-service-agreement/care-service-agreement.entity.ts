import { DateScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';
import { CareAgreementStatus, CareCheckResult, CareDuty, CareEndGround, CarerKind } from './care-agreement-enums.js';

const { Internal, Personal } = labelsOf('ASSISTANCE');

@Internal()
@ObjectType({ description: '照料服务检查。Check of the service under a care agreement.' })
export class CareCheck {
  @Field(() => DateScalar, { nullable: true, description: '日期。Day.' }) on!: string;
  @Field(() => String, { nullable: true, description: '检查单位。Unit that checked.' }) unit!: string | null;
  @Field(() => CareCheckResult, { nullable: true, description: '结果。Result.' }) result!: CareCheckResult;
}

@Directive('@key(fields: "id")')
@Internal()
@ObjectType({ description: '委托照料服务协议：分散供养特困人员由谁照料、做什么、到何时。Care agreement: who cares for an extremely poor person at home, for what, until when.' })
@Entity({ tableName: 'care_service_agreements' })
@Index({ properties: ['enrollmentId', 'id'] })
@Index({ properties: ['divisionCode', 'status', 'to'] })
@Index({ properties: ['status', 'to'] })
export class CareServiceAgreement extends ProcedureRecord {
  @Field(() => ID, { description: '协议标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) enrollmentId!: string;

  @Field(() => CareAgreementStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: CareAgreementStatus;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '受照料人。Who is cared for.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Field(() => CarerKind, { nullable: true, description: '照料人类别。Kind of the carer.' })
  @Property({ type: 'string', length: 17 })
  carerKind!: CarerKind;

  @Property({ type: 'string', length: 32, nullable: true }) carerId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '照料人；单位照料的为空。Carer; null where a body cares.' })
  get carer(): ResidentStub | null { return residentRef(this.carerId); }

  @Field(() => String, { nullable: true, description: '照料单位名称；个人照料的为空。Name of the body that cares; null for a person.' })
  @Property({ type: 'string', length: 100, nullable: true })
  carerBody!: string | null;

  @Field(() => [CareDuty], { nullable: true, description: '服务内容。Duties.' })
  @Property({ type: ArrayType })
  duties!: CareDuty[];

  @Field(() => DateScalar, { nullable: true, description: '起始日。From.' })
  @Property({ type: 'date' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: '截止日。To.' })
  @Property({ type: 'date' })
  to!: string;

  @Field(() => [CareCheck], { nullable: true, description: '村（居）、乡镇检查记录。Checks by the village and the township.' })
  @Property({ type: 'json' })
  checks!: CareCheck[];

  @Field(() => CareEndGround, { nullable: true, description: '解除原因。Why it was ended.' })
  @Property({ type: 'string', length: 20, nullable: true })
  endGround!: CareEndGround | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '确认地。Place of confirmation.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string | null { return this.from; }
}
