import { DateScalar, DivisionCodeScalar, MoneyScalar, UsccScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, GeoPoint, labelsOf, MaskedText, SocialOrganizationStub } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { fireCheckCodes, medicalModeCodes } from './elderly-facility.codes.js';
import { FacilityKind, FacilityRating, FacilityStatus, facilityRatings, InstitutionNature } from './elderly-facility.enums.js';
import { type CertifiedCaregivers, type StaffCounts, StaffSummary, Vacancy } from './facility-summaries.js';

const { Public, Internal, Personal } = labelsOf('ELDERLY');

/** Codes that begin so belong to social organisations: association, social service institution, foundation (GB 32100). */
const SOCIAL_ORGANIZATION = /^5[123]/;

@Directive('@key(fields: "id")')
@Directive('@key(fields: "filingNo")')
@Public()
@ObjectType({ description: '养老服务设施。Facility for the elderly.' })
@Entity({ tableName: 'elderly_facilities' })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['operatorUscc'] })
export class ElderlyFacility extends CivilRecord {
  @Field(() => ID, { description: '设施标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { nullable: true, description: '备案回执号，仅养老机构有。Number of the filing receipt; institutions only.' })
  @Property({ type: 'string', length: 32, nullable: true, unique: true })
  filingNo!: string | null;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 200 })
  name!: string;

  @Field(() => FacilityKind, { description: '种类。Kind.' })
  @Property({ type: 'string', length: 15 })
  kind!: FacilityKind;

  @Field(() => InstitutionNature, { nullable: true, description: '机构性质，仅养老机构有。Nature; institutions only.' })
  @Property({ type: 'string', length: 14, nullable: true })
  nature!: InstitutionNature | null;

  @Field(() => FacilityStatus, { description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: FacilityStatus;

  @Field(() => DivisionCodeScalar, { description: '所在区划代码。Code of the division where it stands.' })
  @Property({ type: 'string', length: 12 })
  divisionCode!: string;

  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division where it stands.' })
  get division(): DivisionStub { return { code: this.divisionCode }; }

  @Field(() => String, { description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Property({ type: 'double', nullable: true }) lng!: number | null;
  @Property({ type: 'double', nullable: true }) lat!: number | null;
  @Field(() => GeoPoint, { nullable: true, description: '坐标。Point.' })
  get geo(): GeoPoint | null { return this.lng === null || this.lat === null ? null : { lng: this.lng, lat: this.lat }; }

  @Field(() => UsccScalar, { nullable: true, description: '运营单位统一社会信用代码。Unified social credit code of the operator.' })
  @Property({ type: 'string', length: 18, nullable: true })
  operatorUscc!: string | null;

  @Field(() => SocialOrganizationStub, {
    nullable: true, description: '运营单位，仅当其为社会组织（代码 51、52、53 开头）。The operator, where it is a social organisation (codes 51, 52, 53).',
  })
  get operator(): SocialOrganizationStub | null {
    return this.operatorUscc && SOCIAL_ORGANIZATION.test(this.operatorUscc) ? { uscc: this.operatorUscc } : null;
  }

  @Field(() => String, { description: '运营单位名称。Name of the operator.' })
  @Property({ type: 'string', length: 200 })
  operatorName!: string;

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '法定代表人。Legal representative.' })
  @Property({ type: 'string', length: 100, nullable: true })
  legalRep!: string | null;

  @Field(() => String, { nullable: true, description: '对外电话。Public phone.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '开业日期。Day of opening.' })
  @Property({ type: 'date', nullable: true })
  openedOn!: string | null;

  @Field(() => Int, { description: '核定床位数。Licensed beds.' })
  @Property({ type: 'integer' })
  licensedBeds!: number;

  @Field(() => Int, { description: '护理型床位数，不多于核定床位。Nursing beds, at most the licensed ones.' })
  @Property({ type: 'integer' })
  nursingBeds!: number;

  @Field(() => Int, { description: '已入住床位数，不多于核定床位。Occupied beds, at most the licensed ones.' })
  @Property({ type: 'integer' })
  occupiedBeds!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '最低月收费。Lowest monthly price.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  minPrice!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '最高月收费。Highest monthly price.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  maxPrice!: string | null;

  @Property({ type: 'string', length: 1, nullable: true }) medicalModeCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '医养结合方式。How medical care is joined.' })
  get medicalMode(): CodeLabel | null { return this.medicalModeCode ? medicalModeCodes.get(this.medicalModeCode) : null; }

  /** Place in `facilityRatings`, so that ratings compare and sort. */
  @Property({ type: 'smallint' }) ratingGrade!: number;
  @Field(() => FacilityRating, { description: '等级（GB/T 37276）。Grade.' })
  get rating(): FacilityRating { return facilityRatings[this.ratingGrade] ?? FacilityRating.NONE; }

  @Field(() => DateScalar, { nullable: true, description: '等级有效期至。The grade is valid until.' })
  @Property({ type: 'date', nullable: true })
  ratingValidTo!: string | null;

  @Field(() => Int, { nullable: true, description: '互助幸福院星级，1 至 5。Stars of a mutual-help home, 1 to 5.' })
  @Property({ type: 'smallint', nullable: true })
  stars!: number | null;

  @Property({ type: 'string', length: 1, nullable: true }) fireCheckCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '消防检查结果。Result of the fire check.' })
  get fireCheck(): CodeLabel | null { return this.fireCheckCode ? fireCheckCodes.get(this.fireCheckCode) : null; }

  @Field(() => Boolean, { nullable: true, description: '是否持食品经营许可。Whether licensed to serve food.' })
  @Property({ type: 'boolean', nullable: true })
  foodLicence!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '是否投保机构责任险。Whether liability is insured.' })
  @Property({ type: 'boolean', nullable: true })
  insured!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '预收费是否受监管。Whether prepayments are supervised.' })
  @Property({ type: 'boolean', nullable: true })
  prepaidSupervised!: boolean | null;

  @Internal()
  @Field(() => MoneyScalar, { nullable: true, description: '预收费余额。Balance of the prepayments.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  prepaidBalance!: string | null;

  @Property({ type: 'json' }) staffCounts!: StaffCounts;
  @Field(() => StaffSummary, { description: '人员配备。Staff in numbers.' })
  get staff(): StaffSummary {
    const { caregivers, certified, nurses, socialWorkers } = this.staffCounts;
    return { caregivers, certified: certified.map((count, place): CertifiedCaregivers => ({ level: place + 1, count })), nurses, socialWorkers };
  }

  @Property({ type: 'integer' }) vacantSelfCare!: number;
  @Property({ type: 'integer' }) vacantPartial!: number;
  @Property({ type: 'integer' }) vacantFull!: number;
  /** All free beds, kept beside their parts to sort by. */
  @Property({ type: 'integer' }) vacantBeds!: number;
  @Field(() => Vacancy, { description: '按照护程度的空余床位。Free beds by care level.' })
  get vacancy(): Vacancy { return { selfCare: this.vacantSelfCare, partial: this.vacantPartial, full: this.vacantFull }; }

  /** The lowest price, or more than any where it is not known, so that the list can be sorted by it. */
  @Property({ type: 'decimal', precision: 14, scale: 2 }) priceRank!: string;
}

/** Rank of a facility that publishes no price: after all that do. */
export const NO_PRICE_RANK = '999999999999.00';
