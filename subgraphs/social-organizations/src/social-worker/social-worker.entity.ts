import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, labelsOf, MaskedText, ResidentStub, residentRef } from '@civil/subgraph-kernel';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

const { Personal } = labelsOf('ORGS');

export enum SocialWorkLevel { ASSISTANT = 'ASSISTANT', MIDDLE = 'MIDDLE', SENIOR = 'SENIOR' }
registerEnumType(SocialWorkLevel, {
  name: 'SocialWorkLevel', description: '社会工作者职业水平。Professional level of a social worker.',
  valuesConfig: {
    ASSISTANT: { description: '助理社会工作师。Assistant.' }, MIDDLE: { description: '社会工作师。Social worker.' },
    SENIOR: { description: '高级社会工作师。Senior.' },
  },
});

@Directive('@key(fields: "id")')
@Personal()
@ObjectType({ description: '社会工作者职业资格登记。Registration of a certified social worker.' })
@Entity({ tableName: 'social_workers' })
export class SocialWorker extends CivilRecord {
  @Field(() => ID, { description: '登记标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Field(() => ResidentStub, { nullable: true, description: '居民。The resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Field(() => SocialWorkLevel, { nullable: true, description: '职业水平。Level.' })
  @Property({ type: 'string', length: 9 })
  level!: SocialWorkLevel;

  @Personal({ mask: 'CERT_NO' })
  @Field(() => MaskedText, { nullable: true, description: '职业水平证书编号。Number of the certificate.' })
  @Property({ type: 'string', length: 32 })
  certNo!: string;

  @Field(() => DateScalar, { nullable: true, description: '登记有效期至。Registered until.' })
  @Property({ type: 'date', nullable: true })
  registeredTo!: string | null;

  @Field(() => String, { nullable: true, description: '所在单位。Employer.' })
  @Property({ type: 'string', length: 200, nullable: true })
  employer!: string | null;

  @Field(() => Int, { nullable: true, description: '本登记周期继续教育学时。Hours of further training in this period of registration.' })
  @Property({ type: 'smallint' })
  continuingHours!: number;

  /** County of registration, and the organisation that employs them, for row rights. */
  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
  @Property({ type: 'string', length: 32, nullable: true }) employerId!: string | null;
}
