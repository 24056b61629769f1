import { kinshipCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel } from '@civil/subgraph-kernel';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ChildRecord } from '../child-record.js';
import { Door, Minor } from '../labels.js';
import { Resident, residentRef } from '../resident/resident.stub.js';
import { GuardianshipKind } from './child-file.enums.js';
import { ChildFile } from './child-file.entity.js';

@Minor()
@ObjectType({ description: '监护关系。Guardianship of a child.' })
@Entity({ tableName: 'guardianships' })
@Index({ properties: ['guardianId'] })
export class Guardianship extends ChildRecord {
  @PrimaryKey({ type: 'string', length: 80 }) id!: string;
  @ManyToOne(() => ChildFile, { mapToPk: true, fieldName: 'file_id', index: true }) fileId!: string;

  @Property({ type: 'string', length: 32, nullable: true }) guardianId!: string | null;
  @Door()
  @Field(() => Resident, { nullable: true, description: '监护人。The guardian.' })
  get guardian(): Resident | null { return residentRef(this.guardianId); }

  @Property({ type: 'string', length: 2 }) relationCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '与儿童的关系（GB/T 4761）。Relation to the child.' })
  get relation(): CodeLabel { return kinshipCodes.get(this.relationCode); }

  @Field(() => GuardianshipKind, { nullable: true, description: '监护种类。Kind.' })
  @Property({ type: 'string', length: 9 })
  kind!: GuardianshipKind;

  @Field(() => DateScalar, { nullable: true, description: '起始日。From.' })
  @Property({ type: 'date' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: '终止日。To.' })
  @Property({ type: 'date', nullable: true })
  to!: string | null;

  @Field(() => String, { nullable: true, description: '法律文书号。Number of the court document.' })
  @Property({ type: 'string', length: 60, nullable: true })
  courtDocNo!: string | null;
}
