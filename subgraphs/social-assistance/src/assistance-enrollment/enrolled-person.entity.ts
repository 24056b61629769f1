import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, labelsOf, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';
import { supplementCodes } from './supplement.codes.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Personal()
@ObjectType({ description: '享受待遇的人。Person who shares in a benefit.' })
@Entity({ tableName: 'enrolled_persons' })
@Index({ properties: ['ageCheckOn', 'id'] })
export class EnrolledPerson extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 65 }) id!: string;
  @Property({ type: 'string', length: 32, index: true }) enrollmentId!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Internal()
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Field(() => DateScalar, { nullable: true, description: '起始日。From.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: '终止日。Until.' })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Property({ type: 'string', length: 1, nullable: true }) supplementCode!: string | null;
  @Sensitive()
  @Field(() => CodeLabel, { nullable: true, description: '分类施保的事由。Ground of a supplement.' })
  get supplement(): CodeLabel | null { return this.supplementCode ? supplementCodes.get(this.supplementCode) : null; }

  /** The ground that holds beyond the 18th birthday, of a child who gets more as such. */
  @Property({ type: 'string', length: 1, nullable: true }) lastingSupplementCode: string | null = null;

  @Sensitive()
  @Field(() => DateScalar, { nullable: true, description: '在读至（社会救助法第十六条）；未登记的为空。Still in school until (Social Assistance Law art. 16); null where nothing was recorded.' })
  @Property({ type: 'date', nullable: true })
  schoolingUntil: string | null = null;

  /** Day on which age changes what is paid for the person: the 18th birthday, or that after the end of schooling. */
  @Property({ type: 'date', nullable: true }) ageCheckOn: string | null = null;

  /** The 18th birthday, and copies of the benefit's own columns, for row rights. */
  @Property({ type: 'date' }) adultOn!: string;
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'string', length: 32, nullable: true }) careFacilityId!: string | null;
}
