import { DateScalar, DateTimeScalar, DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { Directive, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Access } from '../access/access.js';

/** Value types and inputs that every subgraph shares; the SDL they print is the same text everywhere. */

@Directive('@shareable')
@Access({ class: 'PUBLIC', domain: 'PLATFORM' })
@ObjectType({ description: '可能脱敏的文本。Text that may be masked for this viewer.' })
export class MaskedText {
  @Field(() => String, { description: '原文或脱敏后的文本。The text, in full or masked.' }) value!: string;
  @Field(() => Boolean, { description: '是否已脱敏。Whether it is masked.' }) masked!: boolean;
}

@Directive('@shareable')
@Access({ class: 'PUBLIC', domain: 'PLATFORM' })
@ObjectType({ description: '代码及其中英文标签。A code with its label in Chinese and English.' })
export class CodeLabel {
  @Field(() => String, { description: '代码。Code.' }) code!: string;
  @Field(() => String, { description: '中文标签。Chinese label.' }) zh!: string;
  @Field(() => String, { description: '英文标签。English label.' }) en!: string;
  @Field(() => String, { nullable: true, description: '所依标准。Standard that lists the code.' }) standard!: string | null;
}

@Directive('@shareable')
@Access({ class: 'PUBLIC', domain: 'PLATFORM' })
@ObjectType({ description: '地理坐标（CGCS2000）。Point in CGCS2000.' })
export class GeoPoint {
  @Field(() => Float, { description: '经度。Longitude in degrees.' }) lng!: number;
  @Field(() => Float, { description: '纬度。Latitude in degrees.' }) lat!: number;
}

@Directive('@shareable')
@Access({ class: 'PUBLIC', domain: 'PLATFORM' })
@ObjectType({ description: '统计格；对公众与机器用户，1 至 4 的数值不予显示。Count; 1 to 4 is withheld from the public and machines.' })
export class CountCell {
  @Field(() => Int, { nullable: true, description: '数值，不予显示时为空。The count, null when withheld.' }) value!: number | null;
  @Field(() => Boolean, { description: '是否不予显示。Whether it is withheld.' }) suppressed!: boolean;
}

@Directive('@shareable')
@Access({ class: 'PUBLIC', domain: 'PLATFORM' })
@ObjectType({ description: '分页信息。Page information (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面是否还有。Whether more follow.' }) hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: '本页末条的游标。Cursor of the last edge.' }) endCursor!: string | null;
}

/** Whether a place or a registration counts as urban or rural, which decides the standard that applies. */
export enum UrbanRural { URBAN = 'URBAN', RURAL = 'RURAL' }
registerEnumType(UrbanRural, {
  name: 'UrbanRural', description: '城乡类别。Urban or rural.',
  valuesConfig: { URBAN: { description: '城镇。Urban.' }, RURAL: { description: '农村。Rural.' } },
});

@InputType({ description: '日期区间，含两端。Range of days, both ends included.' })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: '起始日。From.' }) gte?: string;
  @Field(() => DateScalar, { nullable: true, description: '截止日。To.' }) lte?: string;
}

@InputType({ description: '时刻区间，含两端。Range of moments, both ends included.' })
export class DateTimeRange {
  @Field(() => DateTimeScalar, { nullable: true, description: '起。From.' }) gte?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '止。To.' }) lte?: string;
}

@InputType({ description: '整数区间，含两端。Range of integers, both ends included.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: '下限。Least.' }) gte?: number;
  @Field(() => Int, { nullable: true, description: '上限。Most.' }) lte?: number;
}

@InputType({ description: '金额区间，含两端。Range of amounts, both ends included.' })
export class MoneyRange {
  @Field(() => MoneyScalar, { nullable: true, description: '下限。Least.' }) gte?: string;
  @Field(() => MoneyScalar, { nullable: true, description: '上限。Most.' }) lte?: string;
}

@InputType({ description: '行政区划范围。A division, with all below it unless told otherwise.' })
export class DivisionScope {
  @Field(() => DivisionCodeScalar, { description: '区划代码。Division code.' }) code!: string;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: '是否含下级，默认含。Whether to include all below; yes by default.' })
  includeDescendants?: boolean;
}

