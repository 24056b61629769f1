import { DecimalScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf, ResidentStub, residentRef, todayOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { volunteerSkillCodes } from './volunteer-profile.codes.js';
import { starsOf } from './volunteer-stars.js';

const { Personal } = labelsOf('ORGS');

@Directive('@key(fields: "id")')
@Personal()
@ObjectType({ description: '志愿者档案。Profile of a registered volunteer.' })
@Entity({ tableName: 'volunteer_profiles' })
export class VolunteerProfile extends CivilRecord {
  @Field(() => ID, { description: '档案标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, unique: true }) residentId!: string;
  @Field(() => ResidentStub, { nullable: true, description: '居民。The resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Field(() => String, { nullable: true, description: '志愿者编号。Number of the volunteer.' })
  @Property({ type: 'string', length: 32, unique: true })
  volunteerNo!: string;

  @Property({ type: ArrayType }) skillCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '服务技能。Skills.' })
  get skills(): CodeLabel[] { return this.skillCodes.map((code) => volunteerSkillCodes.get(code)); }

  @Field(() => DecimalScalar, { nullable: true, description: '累计服务时长（小时）。Hours served in all.' })
  @Property({ type: 'decimal', precision: 9, scale: 1 })
  totalHours!: string;

  @Field(() => Int, { nullable: true, description: '星级，由累计服务时长得出，最高 5。Stars that the hours earn, at most 5.' })
  get stars(): number { return starsOf(this.totalHours, todayOf()); }

  @Field(() => Boolean, { nullable: true, description: '监护人是否同意；成年人为空。Whether the guardian consents; null for an adult.' })
  @Property({ type: 'boolean', nullable: true })
  guardianConsent!: boolean | null;

  /** County of registration, for row rights. */
  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
  /** The 18th birthday: most young volunteers are at school, and only those with a right on minors come near them. */
  @Property({ type: 'date' }) adultOn!: string;
}
