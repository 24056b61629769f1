import { CivilRecord, CodeLabel, labelsOf, MaskedText } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ElderResident, elderRef } from '../resident/resident.stub.js';
import { chronicCodes, livingWithCodes } from './elderly-profile.codes.js';

const { Internal, Personal, Sensitive } = labelsOf('ELDERLY');

export enum SpecialElder {
  LEFT_BEHIND = 'LEFT_BEHIND', EMPTY_NEST = 'EMPTY_NEST', ALONE = 'ALONE', DISABLED = 'DISABLED', SEVERE_DISABILITY = 'SEVERE_DISABILITY',
  ONE_CHILD_LOST = 'ONE_CHILD_LOST',
}
registerEnumType(SpecialElder, {
  name: 'SpecialElder', description: '特殊困难老年人类别。Groups of the old who need attention.',
  valuesConfig: {
    LEFT_BEHIND: { description: '留守。Left behind by those who work away.' },
    EMPTY_NEST: { description: '空巢。Couple or single whose children live elsewhere.' },
    ALONE: { description: '独居。Living alone.' },
    DISABLED: { description: '失能。Unable to care for themselves.' },
    SEVERE_DISABILITY: { description: '重残。Severely disabled.' },
    ONE_CHILD_LOST: { description: '计划生育特殊家庭。Lost an only child.' },
  },
});

@Directive('@key(fields: "id")')
@Internal()
@ObjectType({ description: '老年人关爱档案。Profile of an elderly resident for visits and care.' })
@Entity({ tableName: 'elderly_profiles' })
@Index({ properties: ['divisionCode', 'id'] })
export class ElderlyProfile extends CivilRecord {
  @Field(() => ID, { description: '档案标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, unique: true }) residentId!: string;
  @Field(() => ElderResident, { nullable: true, description: '老年人。The resident.' })
  get resident(): ElderResident { return elderRef(this.residentId); }

  @Field(() => [SpecialElder], { nullable: true, description: '特殊困难类别。Groups that the resident belongs to.' })
  @Property({ type: ArrayType })
  special!: SpecialElder[];

  @Property({ type: 'string', length: 1, nullable: true }) livingWithCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '同住情况。With whom the resident lives.' })
  get livingWith(): CodeLabel | null { return this.livingWithCode ? livingWithCodes.get(this.livingWithCode) : null; }

  @Property({ type: ArrayType }) chronicDiseaseCodes!: string[];
  @Sensitive()
  @Field(() => [CodeLabel], { nullable: true, description: '慢性病。Chronic diseases.' })
  get chronic(): CodeLabel[] { return this.chronicDiseaseCodes.map((code) => chronicCodes.get(code)); }

  @Personal({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '紧急联系电话。Phone of the emergency contact.' })
  @Property({ type: 'string', length: 11, nullable: true })
  emergencyContact!: string | null;

  @Field(() => String, { nullable: true, description: '责任探访人。Who is responsible for visits.' })
  @Property({ type: 'string', length: 100, nullable: true })
  responsibleVisitor!: string | null;

  @Field(() => Int, { nullable: true, description: '探访周期（天）。Days between visits.' })
  @Property({ type: 'smallint', nullable: true })
  visitCycleDays!: number | null;

  /** Copies for row rights: where the resident lives, the facility they stay in, and the 18th birthday. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 32, nullable: true, index: true }) facilityId!: string | null;
  @Property({ type: 'date' }) adultOn!: string;
}
