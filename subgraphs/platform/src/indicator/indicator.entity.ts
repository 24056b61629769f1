import { DecimalScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, labelsOf, UrbanRural } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

const { Public } = labelsOf('PLATFORM');

export enum IndicatorKind { ACTUAL = 'ACTUAL', TARGET = 'TARGET', STANDARD = 'STANDARD', CHANGE = 'CHANGE' }
registerEnumType(IndicatorKind, {
  name: 'IndicatorKind', description: '指标的性质。Nature of a figure.',
  valuesConfig: {
    ACTUAL: { description: '实际数。Actual figure.' }, TARGET: { description: '规划目标。Target of a plan.' },
    STANDARD: { description: '标准。Standard in force.' }, CHANGE: { description: '增减变化。Change against an earlier figure.' },
  },
});

export enum IndicatorQualifier { EXACT = 'EXACT', MORE_THAN = 'MORE_THAN', AT_LEAST = 'AT_LEAST', ABOUT = 'ABOUT', LESS_THAN = 'LESS_THAN' }
registerEnumType(IndicatorQualifier, {
  name: 'IndicatorQualifier', description: '数值的限定。How exactly a figure is stated.',
  valuesConfig: {
    EXACT: { description: '确数。As stated.' }, MORE_THAN: { description: '多于。More than.' }, AT_LEAST: { description: '不低于。At least.' },
    ABOUT: { description: '约。About.' }, LESS_THAN: { description: '不足。Less than.' },
  },
});

@Public()
@ObjectType({ description: '指标的出处。Document that a figure was published in.' })
export class IndicatorSource {
  @Field(() => String, { description: '文献中文标题。Title in Chinese.' }) titleZh!: string;
  @Field(() => String, { description: '文献英文标题。Title in English.' }) titleEn!: string;
  @Field(() => Boolean, { description: '中文标题是否文献自有；否则为据内容拟题。Whether the Chinese title is the document’s own; else it describes the document.' })
  isOwnTitle!: boolean;
  @Field(() => String, { description: '发布者。Publisher.' }) publishedBy!: string;
  @Field(() => String, { description: '发布日期，或仅知年份。Day of publication, or the year where no more is known.' }) date!: string;
  @Field(() => String, { nullable: true, description: '原文数字写法；由文字推出者为空。The numeral as printed; null where a word implies the figure.' })
  asWritten!: string | null;
}

/** A figure that some authority published. Never mixed with what the graph computes from its own rows. */
@Directive('@key(fields: "id")')
@Public()
@ObjectType({ description: '已公布的指标。Published figure.' })
@Entity({ tableName: 'indicators' })
@Index({ properties: ['measure', 'divisionCode'] })
export class Indicator extends CivilRecord {
  @Field(() => ID, { description: '指标标识。Id.' })
  @PrimaryKey({ type: 'string', length: 100 })
  id!: string;

  @Field(() => String, { description: '所属子图。Subgraph whose matter it is.' })
  @Property({ type: 'string', length: 32 })
  subgraph!: string;

  @Field(() => String, { description: '指标名（不含地区和时期，可跨地区比较）。Measure, free of region and period, so that regions compare.' })
  @Property({ type: 'string', length: 64 })
  measure!: string;

  @Field(() => String, { description: '中文名称。Name in Chinese.' })
  @Property({ type: 'string', length: 100 })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。Name in English.' })
  @Property({ type: 'string', length: 250 })
  nameEn!: string;

  /** Unbounded numeric keeps the places that were published: 7476 and 129.2 come back as such. */
  @Field(() => DecimalScalar, { description: '数值。Value.' })
  @Property({ type: 'decimal', columnType: 'numeric' })
  value!: string;

  @Field(() => String, { description: '单位，如 yuan/person/month。Unit.' })
  @Property({ type: 'string', length: 48 })
  unit!: string;

  @Field(() => String, { description: '时期：年、月、日，或以“/”分隔的起止。Year, month, day, or two of them with a slash between.' })
  @Property({ type: 'string', length: 21 })
  period!: string;

  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '地区。Division the figure describes.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { description: '地区中文名（公布时）。Name of the region in Chinese, as published.' })
  @Property({ type: 'string', length: 50 })
  regionNameZh!: string;

  @Field(() => String, { description: '地区英文名。Name of the region in English.' })
  @Property({ type: 'string', length: 100 })
  regionNameEn!: string;

  @Field(() => IndicatorKind, { description: '性质。Kind.' })
  @Property({ type: 'string', length: 8 })
  kind!: IndicatorKind;

  @Field(() => IndicatorQualifier, { description: '限定。Qualifier.' })
  @Property({ type: 'string', length: 9 })
  qualifier!: IndicatorQualifier;

  @Field(() => UrbanRural, { nullable: true, description: '城乡；不分城乡时为空。Urban or rural; null where not split.' })
  @Property({ type: 'string', length: 5, nullable: true })
  urbanRural!: UrbanRural | null;

  @Field(() => Boolean, { description: '是否由文字推出或一数多用。Whether implied by a word, or one printed number serves several measures.' })
  @Property({ type: 'boolean', default: false })
  derived!: boolean;

  @Field(() => String, { nullable: true, description: '使用说明（英文）。Reading aid.' })
  @Property({ type: 'string', length: 300, nullable: true })
  note!: string | null;

  @Property({ type: 'string', length: 100 }) sourceTitleZh!: string;
  @Property({ type: 'string', length: 100 }) sourceTitleEn!: string;
  @Property({ type: 'boolean' }) sourceIsOwnTitle!: boolean;
  @Property({ type: 'string', length: 150 }) sourcePublishedBy!: string;
  @Property({ type: 'string', length: 10 }) sourceDate!: string;
  @Property({ type: 'string', length: 32, nullable: true }) asWritten!: string | null;
  @Field(() => IndicatorSource, { description: '出处。Source.' })
  get source(): IndicatorSource {
    return {
      titleZh: this.sourceTitleZh, titleEn: this.sourceTitleEn, isOwnTitle: this.sourceIsOwnTitle, publishedBy: this.sourcePublishedBy,
      date: this.sourceDate, asWritten: this.asWritten,
    };
  }
}
