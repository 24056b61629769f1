import { DateScalar, MoneyScalar, UsccScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, labelsOf, MaskedText, ResidentStub, residentRef } from '@civil/subgraph-kernel';
import { ArrayType, type Collection } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { CharityStatus } from './charity-status.js';
import {
  abnormalReasonCodes, orgLevelCodes, partyOrgCodes, regModeCodes, seriousReasonCodes, serviceFieldCodes,
} from './social-organization.codes.js';
import {
  AnnualResult, CreditListKind, type OrgLevel, OrgRating, type OrgRegMode, OrgStatus, OrgType, orgRatings,
} from './social-organization.enums.js';

const { Public, Internal } = labelsOf('ORGS');

@Directive('@key(fields: "id")')
@Directive('@key(fields: "uscc")')
@Public()
@ObjectType({ description: '社会组织。Social organisation.' })
@Entity({ tableName: 'social_organizations' })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['registrarDivisionCode', 'id'] })
@Index({ properties: ['registeredOn', 'id'] })
export class SocialOrganization extends CivilRecord {
  @Field(() => ID, { description: '社会组织标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => UsccScalar, { description: '统一社会信用代码。Unified social credit code.' })
  @Property({ type: 'string', length: 18, unique: true })
  uscc!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 200, index: true })
  name!: string;

  @Field(() => OrgType, { description: '类型。Type.' })
  @Property({ type: 'string', length: 19 })
  type!: OrgType;

  @Property({ type: 'string', length: 10 }) levelCode!: OrgLevel;
  @Field(() => CodeLabel, { description: '登记层级。Level of the registrar.' })
  get level(): CodeLabel { return orgLevelCodes.get(this.levelCode); }

  @Property({ type: 'string', length: 9 }) regModeCode!: OrgRegMode;
  @Field(() => CodeLabel, { description: '登记管理方式。Mode of registration.' })
  get regMode(): CodeLabel { return regModeCodes.get(this.regModeCode); }

  @Field(() => OrgStatus, { description: '登记状态。State.' })
  @Property({ type: 'string', length: 15 })
  status!: OrgStatus;

  @Field(() => String, { description: '登记管理机关。Registrar.' })
  @Property({ type: 'string', length: 100 })
  registrar!: string;

  /** Division of the registrar at its level: whose officers come near the guarded fields. */
  @Property({ type: 'string', length: 12 }) registrarDivisionCode!: string;

  @Field(() => String, { nullable: true, description: '业务主管单位；直接登记、已脱钩的没有。Supervisor; none where registered directly or parted.' })
  @Property({ type: 'string', length: 100, nullable: true })
  supervisor!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '住所所在县级区划。County where it sits.' })
  get division(): DivisionStub { return { code: this.divisionCode }; }

  @Field(() => String, { description: '住所。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '对外联系电话。Telephone for the public.' })
  @Property({ type: 'string', length: 20, nullable: true })
  phone!: string | null;

  // Printed on the registration certificate, which is displayed at the premises and public by law: shown in full to all.
  @Field(() => MaskedText, { description: '法定代表人（登记证书载明，依法公开）。Legal representative, public by law as on the certificate.' })
  @Property({ type: 'string', length: 100 })
  legalRep!: string;

  @Property({ type: 'string', length: 32, nullable: true }) legalRepResidentId!: string | null;
  @Internal()
  @Field(() => ResidentStub, { nullable: true, description: '法定代表人的居民记录。The resident who is the legal representative.' })
  get legalRepResident(): ResidentStub | null { return residentRef(this.legalRepResidentId); }

  @Field(() => DateScalar, { description: '成立登记日期。Registered on.' })
  @Property({ type: 'date' })
  registeredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '注销、撤销或吊销日期。Day on which it ended.' })
  @Property({ type: 'date', nullable: true })
  deregisteredOn!: string | null;

  @Field(() => String, { nullable: true, description: '宗旨。Purpose.' })
  @Property({ type: 'string', length: 500, nullable: true })
  purpose!: string | null;

  @Field(() => String, { description: '业务范围。Scope of business.' })
  @Property({ type: 'string', length: 500 })
  scope!: string;

  @Property({ type: ArrayType }) fieldCodes!: string[];
  @Field(() => [CodeLabel], { description: '活动领域。Fields of activity.' })
  get fields(): CodeLabel[] { return this.fieldCodes.map((code) => serviceFieldCodes.get(code)); }

  @Field(() => MoneyScalar, { nullable: true, description: '注册资金（原始基金）。Original fund.' })
  @Property({ type: 'decimal', precision: 14, scale: 2, nullable: true })
  originalFund!: string | null;

  @Field(() => Int, { nullable: true, description: '个人会员数，仅社会团体有。Individual members; associations only.' })
  @Property({ type: 'integer', nullable: true })
  individualMembers!: number | null;

  @Field(() => Int, { nullable: true, description: '单位会员数，仅社会团体有。Member organisations; associations only.' })
  @Property({ type: 'integer', nullable: true })
  unitMembers!: number | null;

  @Field(() => Int, { description: '从业人员数。Staff.' })
  @Property({ type: 'integer', default: 0 })
  staff!: number;

  @Property({ type: 'string', length: 1, nullable: true }) partyOrgCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '党组织组建方式；未组建为空。How the Party is organised in it; null where it is not.' })
  get partyOrg(): CodeLabel | null { return this.partyOrgCode ? partyOrgCodes.get(this.partyOrgCode) : null; }

  @Property({ type: 'boolean', default: false }) isCharity!: boolean;
  @Property({ type: 'date', nullable: true }) charityRecognisedOn!: string | null;
  @Property({ type: 'string', length: 32, nullable: true }) fundraisingLicenceNo!: string | null;
  @Property({ type: 'date', nullable: true }) fundraisingFrom!: string | null;
  @Property({ type: 'date', nullable: true }) fundraisingTo!: string | null;
  @Property({ type: 'boolean', default: false }) preTaxDeduction!: boolean;
  @Field(() => CharityStatus, { description: '慈善组织属性。Standing as a charity.' })
  get charity(): CharityStatus {
    const { isCharity, charityRecognisedOn, fundraisingLicenceNo: no, fundraisingFrom: from, fundraisingTo: to, preTaxDeduction } = this;
    return { isCharity, recognisedOn: charityRecognisedOn, fundraisingLicence: no && from ? { no, from, to } : null, preTaxDeduction };
  }

  /** Place of the grade last awarded among the grades, 0 for none: a list is sorted by a column. */
  @Property({ type: 'smallint', default: 0 }) ratingGrade!: number;

  /** Last activity that came to the registrar's notice. */
  @Property({ type: 'date', nullable: true }) lastActivityOn!: string | null;

  @OneToMany(() => FormerName, 'organizationId') formerNameRows!: Collection<FormerName>;
  @OneToMany(() => OrgRatingRecord, 'organizationId') ratingRows!: Collection<OrgRatingRecord>;
  @OneToMany(() => AnnualReport, 'organizationId') reportRows!: Collection<AnnualReport>;
  @OneToMany(() => ListEntry, 'organizationId') listRows!: Collection<ListEntry>;
}

@Public()
@ObjectType('OrgNamePeriod', { description: '曾用名称及其使用时段。A former name and when it was used.' })
@Entity({ tableName: 'former_names' })
export class FormerName extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 40 }) id!: string;
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id', index: true }) organizationId!: string;

  @Field(() => String, { description: '名称。Name.' })
  @Property({ type: 'string', length: 200, index: true })
  name!: string;

  @Field(() => DateScalar, { description: '启用日。From.' })
  @Property({ type: 'date' })
  from!: string;

  @Field(() => DateScalar, { description: '停用日。To.' })
  @Property({ type: 'date' })
  to!: string;
}

@Public()
@ObjectType({ description: '评估等级记录。One assessment.' })
@Entity({ tableName: 'org_ratings' })
export class OrgRatingRecord extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 40 }) id!: string;
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id', index: true }) organizationId!: string;

  @Property({ type: 'smallint' }) gradeNo!: number;
  @Field(() => OrgRating, { description: '等级。Grade.' })
  get grade(): OrgRating { return orgRatings[this.gradeNo - 1] as OrgRating; }

  @Field(() => DateScalar, { description: '授予日。Awarded on.' })
  @Property({ type: 'date' })
  from!: string;

  @Field(() => DateScalar, { description: '有效期至。Valid until.' })
  @Property({ type: 'date' })
  to!: string;
}

@Public()
@ObjectType({ description: '年度工作报告及检查结论。Annual report and the conclusion of its check.' })
@Entity({ tableName: 'annual_reports' })
@Index({ properties: ['organizationId', 'year'] })
export class AnnualReport extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 40 }) id!: string;
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id' }) organizationId!: string;

  @Field(() => Int, { description: '报告年度。Year reported on.' })
  @Property({ type: 'smallint' })
  year!: number;

  @Field(() => AnnualResult, { description: '结论。Conclusion.' })
  @Property({ type: 'string', length: 12 })
  result!: AnnualResult;
}

@Public()
@ObjectType({ description: '信用名录的一条记载。One entry of a credit list.' })
@Entity({ tableName: 'credit_list_entries' })
@Index({ properties: ['organizationId', 'kind'] })
export class ListEntry extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 40 }) id!: string;
  @ManyToOne(() => SocialOrganization, { mapToPk: true, fieldName: 'organization_id' }) organizationId!: string;

  @Field(() => CreditListKind, { description: '名录种类。Which list.' })
  @Property({ type: 'string', length: 8 })
  kind!: CreditListKind;

  @Property({ type: 'string', length: 1 }) reasonCode!: string;
  @Field(() => CodeLabel, { description: '列入事由。Ground.' })
  get reason(): CodeLabel { return (this.kind === CreditListKind.SERIOUS ? seriousReasonCodes : abnormalReasonCodes).get(this.reasonCode); }

  @Field(() => DateScalar, { description: '列入日。Listed on.' })
  @Property({ type: 'date' })
  listedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '移出日；仍在列为空。Removed on; null while listed.' })
  @Property({ type: 'date', nullable: true })
  removedOn!: string | null;

  @Field(() => String, { description: '作出决定的机关。Authority that decided.' })
  @Property({ type: 'string', length: 100 })
  authority!: string;

  /** County where the organisation sits, copied so that a list of one division needs no join. */
  @Property({ type: 'string', length: 12, index: true }) divisionCode!: string;
}
