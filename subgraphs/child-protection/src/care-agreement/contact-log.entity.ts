import { DateTimeScalar } from '@civil/schema/scalars';
import { CodeLabel } from '@civil/subgraph-kernel';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ChildFile } from '../child-file/child-file.entity.js';
import { ChildRecord } from '../child-record.js';
import { Minor, Public } from '../labels.js';
import { contactByCodes, contactKindCodes } from './care-agreement.codes.js';

@Minor()
@ObjectType({
  description: '监护人与儿童的联系记录，每周至少一次（未成年人保护法第二十三条）。Contact with the child, at least weekly (Minors Protection Law art. 23).',
})
@Entity({ tableName: 'contact_logs' })
export class ContactLog extends ChildRecord {
  @Public() // an opaque id: the row behind it is reached through doors only
  @Field(() => ID, { description: '记录标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @ManyToOne(() => ChildFile, { mapToPk: true, fieldName: 'file_id', index: true }) fileId!: string;

  @Field(() => String, { nullable: true, description: '所在周（ISO 8601），如 2021-W52。Week of the contact.' })
  @Property({ type: 'string', length: 8 })
  week!: string;

  @Property({ type: 'string', length: 1 }) byCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '联系人。Who made contact.' })
  get by(): CodeLabel { return contactByCodes.get(this.byCode); }

  @Property({ type: 'string', length: 1 }) kindCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '联系方式。How.' })
  get kind(): CodeLabel { return contactKindCodes.get(this.kindCode); }

  @Field(() => DateTimeScalar, { nullable: true, description: '联系时间。When.' })
  @Property({ type: 'datetime' })
  at!: Date;
}
