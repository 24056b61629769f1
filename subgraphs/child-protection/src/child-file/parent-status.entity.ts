import { DateScalar } from '@civil/schema/scalars';
import { MaskedText } from '@civil/subgraph-kernel';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ChildRecord } from '../child-record.js';
import { Door, Minor } from '../labels.js';
import { Resident, residentRef } from '../resident/resident.stub.js';
import { DeFactoReason } from './child-file.enums.js';
import { ChildFile } from './child-file.entity.js';

@Minor()
@ObjectType({ description: '父母状况。State of a parent.' })
@Entity({ tableName: 'parent_statuses' })
export class ParentStatus extends ChildRecord {
  @PrimaryKey({ type: 'string', length: 64 }) id!: string;
  @ManyToOne(() => ChildFile, { mapToPk: true, fieldName: 'file_id', index: true }) fileId!: string;

  @Property({ type: 'string', length: 32, nullable: true }) parentId!: string | null;
  @Door()
  @Field(() => Resident, { nullable: true, description: '父或母；主索引中查无此人时为空。The parent; null where the index has no such person.' })
  get parent(): Resident | null { return residentRef(this.parentId); }

  @Minor({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '登记姓名。Name as recorded.' })
  @Property({ type: 'string', length: 100 })
  recordedName!: string;

  @Field(() => DeFactoReason, { nullable: true, description: '不能履行抚养义务的情形。Why this parent does not raise the child.' })
  @Property({ type: 'string', length: 20, nullable: true })
  reason!: DeFactoReason | null;

  @Field(() => String, { nullable: true, description: '佐证。Evidence.' })
  @Property({ type: 'string', length: 200, nullable: true })
  evidence!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '起始日期。Since.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => String, { nullable: true, description: '核实单位。Who verified it.' })
  @Property({ type: 'string', length: 60, nullable: true })
  verifiedBy!: string | null;
}
