import { DateScalar, DecimalScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, GeoPoint, labelsOf } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { urbanRuralClassCodes } from './division.codes.js';
import { DivisionKind } from './division-kind.js';

const { Public } = labelsOf('PLACES');

export enum ChangeKind {
  ESTABLISH = 'ESTABLISH', ABOLISH = 'ABOLISH', RENAME = 'RENAME', REPARENT = 'REPARENT', BOUNDARY = 'BOUNDARY', SEAT_MOVE = 'SEAT_MOVE',
  CODE_CHANGE = 'CODE_CHANGE', UPGRADE = 'UPGRADE',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind', description: '区划变更种类。Kind of change of a division.',
  valuesConfig: {
    ESTABLISH: { description: '设立。Establishment.' }, ABOLISH: { description: '撤销。Abolition.' }, RENAME: { description: '更名。Renaming.' },
    REPARENT: { description: '变更隶属关系。Change of the superior division.' }, BOUNDARY: { description: '变更行政区域界线。Change of boundary.' },
    SEAT_MOVE: { description: '政府驻地迁移。Move of the seat of government.' }, CODE_CHANGE: { description: '代码变更。Change of code.' },
    UPGRADE: { description: '建制变更（县改市、区，乡改镇，镇改街道）。Change of kind, such as county to city or township to town.' },
  },
});

export enum DivisionAliasKind { PLACEHOLDER_CODE = 'PLACEHOLDER_CODE', UNCODED_UNIT = 'UNCODED_UNIT' }
registerEnumType(DivisionAliasKind, {
  name: 'DivisionAliasKind', description: '别名种类。Kind of alias.',
  valuesConfig: {
    PLACEHOLDER_CODE: { description: '统计部门的占位代码。Placeholder code of the statistics bureau.' },
    UNCODED_UNIT: { description: '无区划代码的管理单位。Administered area without a division code.' },
  },
});

@Public()
@ObjectType({ description: '少数民族语言名称。Name in a minority language.' })
export class MinorityName {
  @Field(() => String, { description: '语种代码（GB/T 4880）。Code of the language.' }) language!: string;
  @Field(() => String, { description: '名称。Name.' }) name!: string;
}

/** Stands for a beginning that no source records; the register reaches back no further. */
export const REGISTER_START = '1949-10-01';

@Directive('@key(fields: "code")')
@Public()
@ObjectType({ description: '行政区划。Administrative division.' })
@Entity({ tableName: 'divisions' })
@Index({ properties: ['parentCode', 'code'] })
@Index({ properties: ['level', 'code'] })
@Index({ properties: ['kind', 'code'] })
@Index({ properties: ['depth', 'code'] })
@Index({ properties: ['aliasCodes'], type: 'gin', where: 'alias_codes is not null' })
export class Division extends CivilRecord {
  @Field(() => DivisionCodeScalar, { description: '区划代码（6/9/12 位）。Division code of 6, 9 or 12 digits.' })
  @PrimaryKey({ type: 'string', length: 12 })
  code!: string;

  @Field(() => String, { description: '统计用区划代码，12 位。Statistical code of 12 digits.' })
  @Property({ type: 'string', length: 12 })
  statCode!: string;

  /** Codes that stand for this division, copied from its aliases so that a look-up by any code is one statement; null for most. */
  @Property({ type: ArrayType, nullable: true }) aliasCodes!: string[] | null;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 60 })
  name!: string;

  @Field(() => String, { nullable: true, description: '简称。Short name.' })
  @Property({ type: 'string', length: 60, nullable: true })
  shortName!: string | null;

  @Field(() => String, { description: '全称，自省级起。Full name from the province down.' })
  @Property({ type: 'string', length: 200 })
  fullName!: string;

  @Field(() => String, { description: '汉语拼音，不标声调，专名与通名分写。Chinese phonetic spelling without tones, specific part and generic apart.' })
  @Property({ type: 'string', length: 200 })
  pinyin!: string;

  @Property({ type: 'json', default: '[]' })
  @Field(() => [MinorityName], { description: '少数民族语言名称。Names in minority languages.' })
  nameMinority!: MinorityName[];

  @Field(() => Int, { description: '级别：1 省、2 地、3 县、4 乡、5 村。Level: 1 province, 2 prefecture, 3 county, 4 township, 5 village.' })
  @Property({ type: 'smallint' })
  level!: number;

  /** Number of divisions above: a street of Jiayuguan has two, one elsewhere in Gansu three. */
  @Property({ type: 'smallint' }) depth!: number;

  @Field(() => DivisionKind, { description: '类别。Kind.' })
  @Property({ type: 'string', length: 21 })
  kind!: DivisionKind;

  @Field(() => Boolean, { description: '是否依法设立；功能区与统计用类似单位为否。Whether established by law; no for functional areas and statistical units.' })
  @Property({ type: 'boolean' })
  statutory!: boolean;

  @Property({ type: 'string', length: 3, nullable: true }) urbanRuralClassCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '城乡分类。Urban-rural class.' })
  get urbanRuralClass(): CodeLabel | null { return this.urbanRuralClassCode ? urbanRuralClassCodes.get(this.urbanRuralClassCode) : null; }

  @Property({ type: 'string', length: 12, nullable: true }) parentCode!: string | null;

  @Field(() => String, { nullable: true, description: '政府驻地。Seat of government.' })
  @Property({ type: 'string', length: 100, nullable: true })
  seat!: string | null;

  @Property({ type: 'double', nullable: true }) centroidLng!: number | null;
  @Property({ type: 'double', nullable: true }) centroidLat!: number | null;
  @Field(() => GeoPoint, { nullable: true, description: '中心点。Centroid.' })
  get centroid(): GeoPoint | null {
    return this.centroidLng === null || this.centroidLat === null ? null : { lng: this.centroidLng, lat: this.centroidLat };
  }

  @Field(() => DecimalScalar, { nullable: true, description: '面积，平方千米。Area in square kilometres.' })
  @Property({ type: 'decimal', precision: 12, scale: 2, nullable: true })
  areaKm2!: string | null;

  @Field(() => DateScalar, { description: `起始日；${REGISTER_START} 表示起始未载明。In force from; ${REGISTER_START} stands for a beginning not recorded.` })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: '终止日（含当日）；现行为空。Last day in force; null while in force.' })
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: '批准文号。Number of the approving document.' })
  @Property({ type: 'string', length: 60, nullable: true })
  documentNo!: string | null;

  isInForce(on: string): boolean { return this.validFrom <= on && (this.validTo === null || this.validTo >= on); }
}

@Public()
@ObjectType({ description: '代表某一区划的别名代码或名称。Code or name that stands for a division without being one.' })
@Entity({ tableName: 'division_aliases' })
export class DivisionAlias extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;

  @Field(() => DivisionAliasKind, { description: '种类。Kind.' })
  @Property({ type: 'string', length: 16 })
  kind!: DivisionAliasKind;

  @Field(() => DivisionCodeScalar, { nullable: true, description: '代码；无代码的单位为空。Code; null for a unit without one.' })
  @Property({ type: 'string', length: 12, nullable: true, unique: true })
  code!: string | null;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 60 })
  name!: string;

  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
}

/** One code that took the place of another. Rows of one change share its id. */
@Entity({ tableName: 'division_successions' })
@Index({ properties: ['fromCode'] })
@Index({ properties: ['toCode'] })
export class DivisionSuccession extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 64 }) id!: string;
  @Property({ type: 'string', length: 32 }) changeId!: string;
  @Property({ type: 'string', length: 11 }) kind!: ChangeKind;
  @Property({ type: 'string', length: 12 }) fromCode!: string;
  @Property({ type: 'string', length: 12 }) toCode!: string;
  /** First day on which the new code was in force. */
  @Property({ type: 'date' }) effectiveOn!: string;
  @Property({ type: 'string', length: 60, nullable: true }) documentNo!: string | null;
}
