import { CivilRecord, describeEnum, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('PLATFORM');

export enum ServiceCentreKind { ONE_STOP = 'ONE_STOP', CONVENIENCE = 'CONVENIENCE' }
describeEnum(ServiceCentreKind, 'ServiceCentreKind', '服务中心的类别。Kind of centre.', { ONE_STOP: '一站式服务中心。One-stop centre.', CONVENIENCE: '便民服务中心。Centre for everyday services.' });

@Public()
@ObjectType({ description: '乡镇（街道）一站式服务中心或便民服务中心。One-stop or everyday service centre of a township.' })
@Entity({ tableName: 'service_centres' })
@Index({ properties: ['divisionCode', 'id'] })
export class ServiceCentre extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 60 })
  name!: string;

  @Field(() => ServiceCentreKind, { description: '类别。Kind.' })
  @Property({ type: 'string', length: 11 })
  kind!: ServiceCentreKind;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在乡镇（街道）。Township.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => Int, { description: '综合窗口数。Number of desks.' })
  @Property({ type: 'smallint' })
  windows!: number;

  @Field(() => Boolean, { description: '是否接入一体化在线政务服务平台。Whether it is on the online service platform.' })
  @Property({ type: 'boolean' })
  onlinePlatform!: boolean;
}
