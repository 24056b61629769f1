import {
  disabilityCategoryCodes, educationCodes, ethnicityCodes, idTypeCodes, sexCodes,
} from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { AgeBand, ageBands, ageOn, CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf, MaskedText, todayOf, UrbanRural } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

const { Internal, Personal, Public, Sensitive } = labelsOf('PLATFORM');

export enum ResidentStatus { ACTIVE = 'ACTIVE', MERGED = 'MERGED', CANCELLED = 'CANCELLED' }
registerEnumType(ResidentStatus, {
  name: 'ResidentStatus', description: '主索引记录状态。State of the index record.',
  valuesConfig: {
    ACTIVE: { description: '有效。In use.' }, MERGED: { description: '已并入另一记录。Merged into another record.' },
    CANCELLED: { description: '已注销。Cancelled.' },
  },
});

@Sensitive()
@ObjectType({ description: '残疾人证信息。Disability certificate of a resident.' })
export class DisabilityInfo {
  @Sensitive({ mask: 'ID_NUMBER' })
  @Field(() => MaskedText, { nullable: true, description: '残疾人证号。Number of the certificate.' })
  cardNo!: string;
  @Field(() => CodeLabel, { nullable: true, description: '残疾类别（GB/T 26341）。Category.' }) category!: CodeLabel;
  @Field(() => Int, { nullable: true, description: '残疾等级，1 最重。Grade, 1 the gravest.' }) grade!: number;
  @Field(() => DateScalar, { nullable: true, description: '有效期至。Valid until.' }) validTo!: string | null;
  /** Carried over from the resident for the rule on minors. */
  adultOn!: string;
}

@Directive('@key(fields: "id")')
@Personal()
@ObjectType({ description: '居民。Resident, the index of natural persons.' })
@Entity({ tableName: 'residents' })
@Index({ properties: ['hukouDivisionCode', 'id'] })
@Index({ properties: ['residenceDivisionCode', 'id'] })
export class Resident extends CivilRecord {
  @Field(() => ID, { description: '居民标识，不含身份信息。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '姓名。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 3 }) idTypeCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '证件类型（GA/T 517）。Kind of identity document.' })
  get idType(): CodeLabel { return idTypeCodes.get(this.idTypeCode); }

  @Sensitive({ mask: 'ID_NUMBER' })
  @Field(() => MaskedText, { nullable: true, description: '公民身份号码（GB 11643）。Identity number.' })
  @Property({ type: 'string', length: 32, unique: true })
  idNumber!: string;

  @Property({ type: 'string', length: 1 }) sexCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '性别（GB/T 2261.1）。Sex.' })
  get sex(): CodeLabel { return sexCodes.get(this.sexCode); }

  @Personal({ mask: 'BIRTHDATE' })
  @Field(() => DateScalar, { nullable: true, description: '出生日期。Date of birth.' })
  @Property({ type: 'date' })
  birthDate!: string;

  /** The 18th birthday; until then only those with a right on minors come near the row. */
  @Property({ type: 'date' }) adultOn!: string;

  @Directive('@inaccessible')
  @Public()
  @Field(() => DateScalar, { nullable: true, description: '出生日期，仅供子图计算。Date of birth, for other subgraphs to compute with.' })
  get _birthDate(): string { return this.birthDate; }

  @Directive('@inaccessible')
  @Public()
  @Field(() => DateScalar, { nullable: true, description: '年满 18 周岁之日，仅供子图计算。The 18th birthday, for other subgraphs to compute with.' })
  get _adultOn(): string { return this.adultOn; }

  @Internal()
  @Field(() => AgeBand, { nullable: true, description: '年龄段。Age band.' })
  get ageBand(): AgeBand {
    const age = ageOn(this.birthDate, todayOf());
    const band = Object.entries(ageBands).find(([, [from, to]]) => age >= from && age <= to);
    return band?.[0] as AgeBand;
  }

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否未满 18 周岁。Whether under 18.' })
  get isMinor(): boolean { return ageOn(this.birthDate, todayOf()) < 18; }

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否未满 14 周岁（个人信息保护法第二十八条）。Whether under 14 (PIPL art. 28).' })
  get isUnder14(): boolean { return ageOn(this.birthDate, todayOf()) < 14; }

  @Property({ type: 'string', length: 2 }) ethnicityCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '民族（GB/T 3304）。Ethnicity.' })
  get ethnicity(): CodeLabel { return ethnicityCodes.get(this.ethnicityCode); }

  @Property({ type: 'string', length: 2, nullable: true }) educationCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '学历（GB/T 4658）。Education.' })
  get education(): CodeLabel | null { return this.educationCode ? educationCodes.get(this.educationCode) : null; }

  @Property({ type: 'string', length: 12, nullable: true }) hukouDivisionCode!: string | null;
  @Personal({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '户籍地；脱敏时为县级。Place of household registration; the county when masked.' })
  get hukouDivision(): DivisionStub | null { return divisionRef(this.hukouDivisionCode); }

  @Internal()
  @Field(() => UrbanRural, { nullable: true, description: '户口性质，决定适用的标准。Urban or rural registration, which decides the standard.' })
  @Property({ type: 'string', length: 5 })
  hukouNature!: UrbanRural;

  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Personal({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '居住地；脱敏时为县级。Place of residence; the county when masked.' })
  get residenceDivision(): DivisionStub | null { return divisionRef(this.residenceDivisionCode); }

  @Personal({ mask: 'CERT_NO' })
  @Field(() => MaskedText, { nullable: true, description: '居住证号。Number of the residence permit.' })
  @Property({ type: 'string', length: 32, nullable: true })
  residencePermitNo!: string | null;

  @Personal({ mask: 'ADDRESS' })
  @Field(() => MaskedText, { nullable: true, description: '住址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Personal({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '联系电话。Phone.' })
  @Property({ type: 'string', length: 11, nullable: true })
  phone!: string | null;

  @Property({ type: 'string', length: 24, nullable: true }) disabilityCardNo!: string | null;
  @Property({ type: 'string', length: 1, nullable: true }) disabilityCategoryCode!: string | null;
  @Property({ type: 'smallint', nullable: true }) disabilityGrade!: number | null;
  @Property({ type: 'date', nullable: true }) disabilityValidTo!: string | null;
  @Sensitive()
  @Field(() => DisabilityInfo, { nullable: true, description: '残疾人证信息。Disability certificate.' })
  get disability(): DisabilityInfo | null {
    const { disabilityCardNo, disabilityCategoryCode, disabilityGrade } = this;
    if (!disabilityCardNo || !disabilityCategoryCode || !disabilityGrade) return null;
    return {
      cardNo: disabilityCardNo, category: disabilityCategoryCodes.get(disabilityCategoryCode), grade: disabilityGrade,
      validTo: this.disabilityValidTo, adultOn: this.adultOn,
    };
  }

  @Directive('@inaccessible')
  @Public()
  @Field(() => String, { nullable: true, description: '残疾类别与等级两位数字，仅供子图计算。Category and grade of disability, two digits, for subgraphs.' })
  get _disabilityKey(): string | null {
    return this.disabilityCategoryCode && this.disabilityGrade ? `${this.disabilityCategoryCode}${this.disabilityGrade}` : null;
  }

  @Internal()
  @Field(() => ResidentStatus, { nullable: true, description: '记录状态。State of the record.' })
  @Property({ type: 'string', length: 9, default: ResidentStatus.ACTIVE })
  recordStatus!: ResidentStatus;

  @Property({ type: 'string', length: 32, nullable: true }) mergedIntoId!: string | null;

  /** Copy of the present care stay: lets a facility operator reach its own residents without asking another subgraph. */
  @Property({ type: 'string', length: 32, nullable: true, index: true }) careFacilityId!: string | null;
}
