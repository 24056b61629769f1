import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, labelsOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { stationServiceCodes } from './social-work-station.codes.js';

const { Public } = labelsOf('ORGS');

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '乡镇（街道）社会工作服务站。Social-work station of a township.' })
@Entity({ tableName: 'social_work_stations' })
@Index({ properties: ['divisionCode', 'id'] })
export class SocialWorkStation extends CivilRecord {
  @Field(() => ID, { description: '服务站标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在乡镇（街道）。Township where it stands.' })
  get division(): DivisionStub { return { code: this.divisionCode }; }

  @Property({ type: 'string', length: 18, nullable: true }) contractorUscc!: string | null;

  @Field(() => Int, { description: '驻站社工人数。Social workers.' })
  @Property({ type: 'smallint' })
  workers!: number;

  @Field(() => DateScalar, { description: '开办日期。Opened on.' })
  @Property({ type: 'date' })
  opened!: string;

  @Property({ type: ArrayType }) serviceCodes!: string[];
  @Field(() => [CodeLabel], { description: '服务内容。Services.' })
  get services(): CodeLabel[] { return this.serviceCodes.map((code) => stationServiceCodes.get(code)); }
}
