import { DateScalar } from '@civil/schema/scalars';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ChildRecord } from '../child-record.js';
import { Minor } from '../labels.js';
import { ChildCategory } from './child-file.enums.js';
import { ChildFile } from './child-file.entity.js';

@Minor()
@ObjectType({ description: '儿童类别及其期间。A category of a child and when it applied.' })
@Entity({ tableName: 'child_category_periods' })
export class ChildCategoryPeriod extends ChildRecord {
  @PrimaryKey({ type: 'string', length: 64 }) id!: string;
  @ManyToOne(() => ChildFile, { mapToPk: true, fieldName: 'file_id', index: true }) fileId!: string;

  @Minor({ facet: 'CATEGORY' })
  @Field(() => ChildCategory, { nullable: true, description: '类别。Category.' })
  @Property({ type: 'string', length: 11 })
  category!: ChildCategory;

  @Field(() => DateScalar, { nullable: true, description: '认定日期。Since.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => DateScalar, { nullable: true, description: '终止日期，当日起不再适用。Until; no longer from that day on.' })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Field(() => String, { nullable: true, description: '认定依据。Basis.' })
  @Property({ type: 'string', length: 200 })
  basis!: string;

  /** The one category under which the child is counted, so that the categories of a statistic add up to its total. */
  @Property({ type: 'boolean' }) counted!: boolean;
}
