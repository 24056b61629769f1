import { CivilRecord, labelsOf, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';

const { Personal } = labelsOf('ASSISTANCE');

@Personal()
@ObjectType({ description: '临时救助的受助人。Person whom a temporary aid helps.' })
@Entity({ tableName: 'aid_recipients' })
export class AidRecipient extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 65 }) id!: string;
  @Property({ type: 'string', length: 32, index: true }) aidId!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  /** The 18th birthday, and copies of the aid's own columns, for row rights. */
  @Property({ type: 'date' }) adultOn!: string;
  @Property({ type: 'string', length: 9 }) placeDivisionCode!: string;
  @Property({ type: 'string', length: 12, nullable: true }) homeDivisionCode!: string | null;
  @Property({ type: 'string', length: 12 }) villageDivisionCode!: string;
  @Property({ type: ArrayType }) partyIds!: string[];
}
