import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, GeoPoint, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { heritageCodes, placeCategoryCodes, placeNameStatusCodes } from './place-name.codes.js';

const { Public } = labelsOf('PLACES');

@Public()
@ObjectType({ description: '曾用名及其使用时段。A former name and when it was used.' })
export class NamePeriod {
  @Field(() => String, { description: '名称。Name.' }) name!: string;
  @Field(() => DateScalar, { nullable: true, description: '起始日，未载明为空。From; null when not recorded.' }) from!: string | null;
  @Field(() => DateScalar, { nullable: true, description: '终止日（含当日）。Last day.' }) to!: string | null;
}

@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '地名。Place name.' })
@Entity({ tableName: 'place_names' })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['categoryCode', 'statusCode', 'id'] })
@Index({ properties: ['pinyin', 'id'] })
export class PlaceName extends CivilRecord {
  @Field(() => ID, { description: '地名标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '标准书写。Name as written.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Field(() => String, { description: '专名。Specific part.' })
  @Property({ type: 'string', length: 100 })
  specific!: string;

  @Field(() => String, { description: '通名。Generic part.' })
  @Property({ type: 'string', length: 40 })
  generic!: string;

  @Field(() => String, { description: '汉语拼音，不标声调，专名与通名分写。Chinese phonetic spelling without tones, specific part and generic apart.' })
  @Property({ type: 'string', length: 200 })
  pinyin!: string;

  @Property({ type: 'string', length: 1 }) categoryCode!: string;
  @Field(() => CodeLabel, { description: '类别（地名管理条例第三条）。Category.' })
  get category(): CodeLabel { return placeCategoryCodes.get(this.categoryCode); }

  @Field(() => String, { nullable: true, description: '细类代码（GB/T 18521）。Code of the sub-category.' })
  @Property({ type: 'string', length: 5, nullable: true })
  subCode!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;

  @Property({ type: 'double', nullable: true }) lng!: number | null;
  @Property({ type: 'double', nullable: true }) lat!: number | null;
  @Field(() => GeoPoint, { nullable: true, description: '位置。Location.' })
  get geo(): GeoPoint | null { return this.lng === null || this.lat === null ? null : { lng: this.lng, lat: this.lat }; }

  @Field(() => String, { nullable: true, description: '起止点或四至。Ends or extent.' })
  @Property({ type: 'string', length: 200, nullable: true })
  extent!: string | null;

  @Property({ type: 'string', length: 18 }) statusCode!: string;
  @Field(() => CodeLabel, { description: '状态。State.' })
  get status(): CodeLabel { return placeNameStatusCodes.get(this.statusCode); }

  @Field(() => String, { nullable: true, description: '来历。Origin.' })
  @Property({ type: 'string', length: 500, nullable: true })
  origin!: string | null;

  @Field(() => String, { nullable: true, description: '含义。Meaning.' })
  @Property({ type: 'string', length: 500, nullable: true })
  meaning!: string | null;

  @Field(() => String, { nullable: true, description: '沿革。History.' })
  @Property({ type: 'string', length: 1000, nullable: true })
  history!: string | null;

  @Property({ type: 'string', length: 15, nullable: true }) heritageCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '地名文化遗产。Heritage of names.' })
  get heritage(): CodeLabel | null { return this.heritageCode ? heritageCodes.get(this.heritageCode) : null; }

  @Field(() => DateScalar, { nullable: true, description: '批准日期。Day of approval.' })
  @Property({ type: 'date', nullable: true })
  approvedOn!: string | null;

  @Field(() => String, { nullable: true, description: '批准机关。Approving authority.' })
  @Property({ type: 'string', length: 100, nullable: true })
  approver!: string | null;

  @Field(() => String, { nullable: true, description: '批准文号。Number of the approving document.' })
  @Property({ type: 'string', length: 60, nullable: true })
  documentNo!: string | null;

  @Field(() => [NamePeriod], { description: '曾用名。Former names.' })
  @Property({ type: 'json', default: '[]' })
  formerNames!: NamePeriod[];
}
