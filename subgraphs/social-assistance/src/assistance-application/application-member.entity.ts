import { kinshipCodes } from '@civil/schema/codes';
import { CivilRecord, CodeLabel, labelsOf, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Personal()
@ObjectType({ description: '申请所列的共同生活成员，按申报登记。Member of the household as the application states it.' })
@Entity({ tableName: 'application_members' })
export class ApplicationMember extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 65 }) id!: string;
  @Property({ type: 'string', length: 32, index: true }) applicationId!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 2 }) relationCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '与申请人的关系（GB/T 4761）。Relation to the applicant.' })
  get relation(): CodeLabel | null { return kinshipCodes.get(this.relationCode); }

  @Sensitive()
  @Field(() => Int, { nullable: true, description: '申报的残疾等级。Grade of disability, as declared.' })
  @Property({ type: 'smallint', nullable: true })
  disabilityGrade!: number | null;

  @Sensitive()
  @Field(() => Boolean, { nullable: true, description: '是否申报重病。Whether declared gravely ill.' })
  @Property({ type: 'boolean' })
  graveIllness!: boolean;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否已签署核对授权；未成年人无须签署。Whether the power to check is signed; children need not.' })
  @Property({ type: 'boolean' })
  signed!: boolean;

  /** As declared: decides who must sign and what is added for age. Never shown; the index of persons is who tells a birth date. */
  @Property({ type: 'date' }) birthDate!: string;
  /** The 18th birthday, and copies of the application's own columns, for row rights. */
  @Property({ type: 'date' }) adultOn!: string;
  @Property({ type: 'string', length: 9 }) applyDivisionCode!: string;
  @Property({ type: 'string', length: 12 }) hukouDivisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) partyIds!: string[];
}
