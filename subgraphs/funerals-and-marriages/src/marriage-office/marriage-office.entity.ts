import { DivisionCodeScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { officeGradeCodes } from './marriage-office.codes.js';

const { Public } = labelsOf('VITAL');

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '婚姻登记机关（登记处）。Marriage office.' })
@Entity({ tableName: 'marriage_offices' })
@Index({ properties: ['divisionCode', 'id'] })
export class MarriageOffice extends CivilRecord {
  @Field(() => ID, { description: '登记处标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Field(() => DivisionCodeScalar, { description: '所在区划代码。Code of its division.' })
  @Property({ type: 'string', length: 12 })
  divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Its division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '电话。Phone.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '办公时间。Opening hours.' })
  @Property({ type: 'string', length: 200, nullable: true })
  hours!: string | null;

  @Property({ type: 'string', length: 2, nullable: true }) gradeCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '等级（3A 至 5A），未评定为空。Grade, 3A to 5A; null when not rated.' })
  get grade(): CodeLabel | null { return this.gradeCode ? officeGradeCodes.get(this.gradeCode) : null; }

  @Field(() => Boolean, {
    description:
      '是否办理涉外及涉港澳台、华侨婚姻登记。Whether it registers marriages with foreigners, Hong Kong, Macau, Taiwan residents and overseas Chinese.',
  })
  @Property({ type: 'boolean' })
  foreignRelated!: boolean;

  @Field(() => Boolean, { description: '是否设婚姻家庭辅导室。Whether it has a counselling room.' })
  @Property({ type: 'boolean' })
  counsellingRoom!: boolean;

  @Field(() => Boolean, { description: '是否设颁证厅。Whether it has a ceremony hall.' })
  @Property({ type: 'boolean' })
  ceremonyHall!: boolean;
}
