import { CivilRecord, describeEnum, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ASSISTANCE');

export enum HotlineDomain { ASSISTANCE = 'ASSISTANCE', SUPERVISION = 'SUPERVISION' }
describeEnum(HotlineDomain, 'HotlineDomain', '热线的用途。What a hotline is for.', { ASSISTANCE: '社会救助服务热线。Social assistance.', SUPERVISION: '社会救助监督举报电话。Supervision of social assistance.' });

@Public()
@ObjectType({ description: '向社会公布的热线。Hotline as it is published.' })
@Entity({ tableName: 'hotlines' })
@Index({ properties: ['divisionCode', 'domain'] })
export class Hotline extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;

  @Field(() => HotlineDomain, { nullable: true, description: '用途。What it is for.' })
  @Property({ type: 'string', length: 11 })
  domain!: HotlineDomain;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '服务的区划。Division that it serves.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 50 })
  name!: string;

  @Field(() => String, { nullable: true, description: '号码。Number.' })
  @Property({ type: 'string', length: 20 })
  number!: string;

  @Field(() => String, { nullable: true, description: '服务时间。Hours.' })
  @Property({ type: 'string', length: 50 })
  hours!: string;
}
