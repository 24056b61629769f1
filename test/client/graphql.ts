/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 年龄段（周岁）。Age band in completed years. */
export type AgeBand =
  /** 0 至 5 岁。0 to 5. */
  | 'B0_5'
  /** 6 至 13 岁。6 to 13. */
  | 'B6_13'
  /** 14 至 17 岁。14 to 17. */
  | 'B14_17'
  /** 18 至 59 岁。18 to 59. */
  | 'B18_59'
  /** 60 至 69 岁。60 to 69. */
  | 'B60_69'
  /** 70 至 79 岁。70 to 79. */
  | 'B70_79'
  /** 80 至 89 岁。80 to 89. */
  | 'B80_89'
  /** 90 至 99 岁。90 to 99. */
  | 'B90_99'
  /** 100 岁及以上。100 and over. */
  | 'B100';

/** 救助项目。Programme of social assistance. */
export type AssistanceProgram =
  /** 最低生活保障。Minimum living guarantee. */
  | 'DIBAO'
  /** 困难残疾人生活补贴。Living subsidy for disabled persons in hardship. */
  | 'DIS_LIVING'
  /** 重度残疾人护理补贴。Nursing subsidy for severely disabled persons. */
  | 'DIS_NURSING'
  /** 低保边缘家庭。Household on the margin of the minimum living guarantee. */
  | 'MARGIN'
  /** 价格临时补贴。Temporary price subsidy. */
  | 'PRICE'
  /** 刚性支出困难家庭。Household in hardship from unavoidable expense. */
  | 'RIGID'
  /** 生活无着流散人员救助。Aid to persons without shelter or support. */
  | 'ROOFLESS'
  /** 特困人员供养。Support of the extremely poor. */
  | 'TEKUN'
  /** 临时救助。Temporary aid. */
  | 'TEMP';

/** 儿童类别。Category of a child under care. */
export type ChildCategory =
  /** 事实无人抚养儿童。De facto unattended child. */
  | 'DE_FACTO'
  /** 困境儿童。Child in distress. */
  | 'DISTRESSED'
  /** 农村留守儿童。Rural left-behind child. */
  | 'LEFT_BEHIND'
  /** 流动儿童。Migrant child. */
  | 'MIGRANT'
  /** 孤儿：父母双亡或查找不到生父母的未成年人。Orphan: both parents dead, or not to be found. */
  | 'ORPHAN'
  /** 流浪未成年人。Roofless minor. */
  | 'ROOFLESS'
  /** 民政部门长期监护儿童。Child in long-term guardianship of civil affairs. */
  | 'STATE_WARD';

/** 低保类别（甘肃农村分四类）或按差额发放。Grade of the minimum living guarantee (rural Gansu), or payment of the difference. */
export type DibaoGrade =
  /** 一类。Grade 1. */
  | 'C1'
  /** 二类。Grade 2. */
  | 'C2'
  /** 三类。Grade 3. */
  | 'C3'
  /** 四类。Grade 4. */
  | 'C4'
  /** 按差额。The difference to the standard. */
  | 'DIFFERENCE';

/** 老年人补贴的种类。Kind of subsidy for the elderly. */
export type ElderSubsidyKind =
  /** 高龄津贴。Allowance for advanced age. */
  | 'AGE_ALLOWANCE'
  /** 养老服务补贴。Subsidy for care services. */
  | 'CARE_SERVICE'
  /** 护理补贴（失能）。Nursing subsidy for the disabled old. */
  | 'NURSING';

/** 在册待遇的状态。State of a benefit in force. */
export type EnrollmentStatus =
  /** 在册。In force. */
  | 'ACTIVE'
  /** 渐退期。Grace period. */
  | 'GRACE'
  /** 已听取意见（社会救助法第四十八条）。Recipient heard (Social Assistance Law art. 48). */
  | 'HEARD'
  /** 拟调整。Change proposed. */
  | 'PROPOSED_CHANGE'
  /** 复核中。Under review. */
  | 'REVIEWING'
  /** 暂停发放。Payment suspended. */
  | 'SUSPENDED'
  /** 已终止。Terminated. */
  | 'TERMINATED';

/** 养老服务设施的种类。Kind of facility for the elderly. */
export type FacilityKind =
  /** 助餐点。Meal point. */
  | 'CANTEEN'
  /** 社区日间照料中心。Community day-care centre. */
  | 'DAYCARE'
  /** 养老机构。Residential institution. */
  | 'INSTITUTION'
  /** 农村互助老人幸福院。Rural mutual-help home. */
  | 'MUTUAL_HOME'
  /** 区域养老服务中心。Regional care centre. */
  | 'REGIONAL_CENTER'
  /** 居家社区养老服务中心（站）。Home-care service station. */
  | 'STATION'
  /** 虚拟养老院。Virtual care home, which serves people where they live. */
  | 'VIRTUAL';

/** 养老机构等级（GB/T 37276）。Grade of an institution (GB/T 37276). */
export type FacilityRating =
  /** 一级。Grade one. */
  | 'GRADE_1'
  /** 二级。Grade two. */
  | 'GRADE_2'
  /** 三级。Grade three. */
  | 'GRADE_3'
  /** 四级。Grade four. */
  | 'GRADE_4'
  /** 五级，最高。Grade five, the best. */
  | 'GRADE_5'
  /** 未评定。Not rated. */
  | 'NONE';

/** 殡葬设施种类。Kind of funeral facility. */
export type FuneralFacilityKind =
  /** 骨灰堂。Columbarium. */
  | 'COLUMBARIUM'
  /** 经营性公墓。Commercial cemetery. */
  | 'COMMERCIAL_CEMETERY'
  /** 火葬场。Crematorium. */
  | 'CREMATORIUM'
  /** 殡仪馆。Funeral home. */
  | 'FUNERAL_HOME'
  /** 公益性公墓。Public cemetery. */
  | 'PUBLIC_CEMETERY'
  /** 农村公益性墓地。Rural public burial ground. */
  | 'RURAL_CEMETERY'
  /** 殡仪服务中心（站）。Funeral service centre. */
  | 'SERVICE_CENTER';

/** 户的种类。Kind of household. */
export type HouseholdKind =
  /** 共同生活家庭，救助的申请单位。Household living together, the unit of assistance. */
  | 'CO_LIVING'
  /** 户籍户。Household of the police register. */
  | 'HUKOU';

/** 低收入人口类别。Category of low-income persons. */
export type LowIncomeCategory =
  /** 最低生活保障对象。On the minimum living guarantee. */
  | 'DIBAO'
  /** 低保边缘家庭成员。On the margin. */
  | 'MARGIN'
  /** 其他困难人员。Others in hardship. */
  | 'OTHER'
  /** 防止返贫监测对象。Watched against a return to poverty. */
  | 'RELAPSE_RISK'
  /** 刚性支出困难家庭成员。In hardship from unavoidable expense. */
  | 'RIGID'
  /** 特困人员。Extremely poor. */
  | 'TEKUN';

/** 社会组织中须登记或备案的职务。Post in an organisation that has to be on record. */
export type OrgPost =
  /** 理事。Director. */
  | 'DIRECTOR'
  /** 法定代表人。Legal representative. */
  | 'LEGAL_REP'
  /** 秘书长。Secretary general. */
  | 'SECRETARY_GENERAL'
  /** 监事。Supervisor. */
  | 'SUPERVISOR';

/** 发放状态。State of a payment. */
export type PaymentStatus =
  /** 发放失败。Failed. */
  | 'FAILED'
  /** 已到账。Received. */
  | 'PAID'
  /** 待发放。Not yet sent. */
  | 'PENDING'
  /** 已退回。Paid back. */
  | 'RETURNED';

/** 监护风险等级。Level of risk at home. */
export type RiskLevel =
  /** 高。High. */
  | 'HIGH'
  /** 低。Low. */
  | 'LOW'
  /** 中。Medium. */
  | 'MEDIUM'
  /** 紧急。Urgent. */
  | 'URGENT';

/** 特殊困难老年人类别。Groups of the old who need attention. */
export type SpecialElder =
  /** 独居。Living alone. */
  | 'ALONE'
  /** 失能。Unable to care for themselves. */
  | 'DISABLED'
  /** 空巢。Couple or single whose children live elsewhere. */
  | 'EMPTY_NEST'
  /** 留守。Left behind by those who work away. */
  | 'LEFT_BEHIND'
  /** 计划生育特殊家庭。Lost an only child. */
  | 'ONE_CHILD_LOST'
  /** 重残。Severely disabled. */
  | 'SEVERE_DISABILITY';

/** 儿童基本生活费种类。Kind of stipend. */
export type StipendKind =
  /** 事实无人抚养儿童，参照散居孤儿。De facto unattended child, as an orphan in a family. */
  | 'DE_FACTO'
  /** 艾滋病病毒感染儿童。Child infected with HIV. */
  | 'HIV'
  /** 社会散居孤儿。Orphan living in a family. */
  | 'ORPHAN_DISPERSED'
  /** 机构集中养育孤儿。Orphan in an institution. */
  | 'ORPHAN_INSTITUTION';

/** 城乡类别。Urban or rural. */
export type UrbanRural =
  /** 农村。Rural. */
  | 'RURAL'
  /** 城镇。Urban. */
  | 'URBAN';

/** 预警级别。Colour of a warning. */
export type WarningColour =
  /** 蓝色。Blue. */
  | 'BLUE'
  /** 橙色。Orange. */
  | 'ORANGE'
  /** 红色。Red. */
  | 'RED'
  /** 黄色。Yellow. */
  | 'YELLOW';

/** 预警状态。State of a warning. */
export type WarningStatus =
  /** 已办结。Closed. */
  | 'CLOSED'
  /** 已派发。Dispatched. */
  | 'DISPATCHED'
  /** 新产生。New. */
  | 'NEW'
  /** 已处置。Resolved. */
  | 'RESOLVED'
  /** 核查中。Being verified. */
  | 'VERIFYING';

export type OneHouseholdQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type OneHouseholdQuery = { household: { kind: HouseholdKind | null, size: number | null, leftBehindWithoutAgreement: number | null, elderAloneRisk: boolean | null, division: { fullName: string, assistanceStandards: Array<{ program: AssistanceProgram, urbanRural: UrbanRural, monthlyAmount: string }> | null } | null, members: Array<{ coLiving: boolean | null, relation: { zh: string } | null, resident: { id: string, age: number | null, careLevel: number | null, currentBenefitCodes: Array<string> | null, name: { value: string } | null, registeredMaritalState: { code: string } | null, elderSubsidies: Array<{ kind: ElderSubsidyKind | null, monthlyAmount: string | null }> | null, childStipends: Array<{ kind: StipendKind | null, monthlyAmount: string | null }> | null, disability: { grade: number | null } | null } | null }> | null, assistanceEnrollments: Array<{ program: AssistanceProgram | null, status: EnrollmentStatus | null, monthlyAmount: string | null, perCapitaIncome: string | null }> | null, minors: Array<{ riskLevel: RiskLevel | null, careAgreements: Array<{ to: string | null }> | null }> | null, deceasedMembers: Array<{ deathDate: string | null }> | null } | null };

export type OnePersonOneFileQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type OnePersonOneFileQuery = { resident: { age: number | null, ageBand: AgeBand | null, name: { value: string, masked: boolean } | null, idNumber: { value: string, masked: boolean } | null, sex: { zh: string } | null, ethnicity: { zh: string } | null, hukouDivision: { code: string, fullName: string } | null, residenceDivision: { code: string, fullName: string } | null, disability: { grade: number | null, validTo: string | null, category: { zh: string } | null } | null, households: Array<{ household: { id: string, kind: HouseholdKind | null, size: number | null, head: { name: { value: string } | null } | null } | null, relation: { zh: string } | null }> | null, registeredMaritalState: { code: string, zh: string } | null, registeredSpouse: { id: string, name: { value: string } | null } | null, deathRecord: { deathDate: string | null, verified: boolean | null } | null, assistanceEnrollments: Array<{ program: AssistanceProgram | null, grade: DibaoGrade | null, monthlyAmount: string | null, nextReviewDue: string | null, status: EnrollmentStatus | null }> | null, monitoring: { category: LowIncomeCategory | null, warnings: Array<{ colour: WarningColour | null, status: WarningStatus | null, raisedAt: string | null }> | null } | null, benefitPayments: { edges: Array<{ node: { month: string | null, amount: string | null, status: PaymentStatus | null } }> } | null, elderlyProfile: { special: Array<SpecialElder> | null, responsibleVisitor: string | null } | null, abilityAssessments: Array<{ finalLevel: number | null, validTo: string | null }> | null, careStays: Array<{ facility: { name: string, rating: FacilityRating } | null }> | null, elderSubsidies: Array<{ kind: ElderSubsidyKind | null, monthlyAmount: string | null }> | null, childFile: { riskLevel: RiskLevel | null, categories: Array<{ category: ChildCategory | null, since: string | null }> | null } | null, childStipends: Array<{ kind: StipendKind | null, monthlyAmount: string | null }> | null, volunteerProfile: { totalHours: string | null, stars: number | null } | null, orgPositions: Array<{ post: OrgPost | null, organization: { name: string, uscc: string } | null }> | null } | null };

export type X01PaidAfterDeathQueryVariables = Exact<{
  after?: string | null | undefined;
  since: string;
}>;


export type X01PaidAfterDeathQuery = { deathRecords: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { deathDate: string | null, resident: { id: string, paymentsAfterDeath: Array<{ month: string | null, amount: string | null, enrollment: { program: AssistanceProgram | null, division: { code: string } | null } | null }> | null, subsidiesAfterDeath: Array<{ kind: ElderSubsidyKind | null, from: string | null, to: string | null }> | null, childStipendsAfterDeath: Array<{ kind: StipendKind | null, from: string | null, to: string | null }> | null } | null } }> } | null };

export type X25TownshipsLackingFacilitiesQueryVariables = Exact<{
  root: string;
  after?: string | null | undefined;
}>;


export type X25TownshipsLackingFacilitiesQuery = { division: { descendants: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { code: string, name: string, populationSummary: { age80plus: number } | null, elderlySummary: { facilitiesByKind: Array<{ kind: FacilityKind, count: number }> } | null, socialWorkStations: Array<{ id: string }> | null, funeralFacilities: Array<{ id: string, kind: FuneralFacilityKind }> | null } }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OneHouseholdDocument = new TypedDocumentString(`
    query OneHousehold($id: ID!, $today: Date!) {
  household(id: $id) {
    kind
    size
    division {
      fullName
      assistanceStandards(on: $today) {
        program
        urbanRural
        monthlyAmount
      }
    }
    members {
      relation {
        zh
      }
      coLiving
      resident {
        id
        name {
          value
        }
        age
        careLevel
        registeredMaritalState {
          code
        }
        currentBenefitCodes
        elderSubsidies(activeOn: $today) {
          kind
          monthlyAmount
        }
        childStipends(activeOn: $today) {
          kind
          monthlyAmount
        }
        disability {
          grade
        }
      }
    }
    assistanceEnrollments {
      program
      status
      monthlyAmount
      perCapitaIncome
    }
    minors {
      riskLevel
      careAgreements {
        to
      }
    }
    leftBehindWithoutAgreement
    elderAloneRisk
    deceasedMembers {
      deathDate
    }
  }
}
    `) as unknown as TypedDocumentString<OneHouseholdQuery, OneHouseholdQueryVariables>;
export const OnePersonOneFileDocument = new TypedDocumentString(`
    query OnePersonOneFile($id: ID!, $today: Date!) {
  resident(id: $id) {
    name {
      value
      masked
    }
    idNumber {
      value
      masked
    }
    sex {
      zh
    }
    age
    ageBand
    ethnicity {
      zh
    }
    hukouDivision {
      code
      fullName
    }
    residenceDivision {
      code
      fullName
    }
    disability {
      category {
        zh
      }
      grade
      validTo
    }
    households(activeOn: $today) {
      household {
        id
        kind
        size
        head {
          name {
            value
          }
        }
      }
      relation {
        zh
      }
    }
    registeredMaritalState {
      code
      zh
    }
    registeredSpouse {
      id
      name {
        value
      }
    }
    deathRecord {
      deathDate
      verified
    }
    assistanceEnrollments(activeOn: $today) {
      program
      grade
      monthlyAmount
      nextReviewDue
      status
    }
    monitoring {
      category
      warnings {
        colour
        status
        raisedAt
      }
    }
    benefitPayments(from: "2021-01") {
      edges {
        node {
          month
          amount
          status
        }
      }
    }
    elderlyProfile {
      special
      responsibleVisitor
    }
    abilityAssessments(latest: true) {
      finalLevel
      validTo
    }
    careStays(activeOn: $today) {
      facility {
        name
        rating
      }
    }
    elderSubsidies(activeOn: $today) {
      kind
      monthlyAmount
    }
    childFile {
      categories {
        category
        since
      }
      riskLevel
    }
    childStipends(activeOn: $today) {
      kind
      monthlyAmount
    }
    volunteerProfile {
      totalHours
      stars
    }
    orgPositions {
      organization {
        name
        uscc
      }
      post
    }
  }
}
    `) as unknown as TypedDocumentString<OnePersonOneFileQuery, OnePersonOneFileQueryVariables>;
export const X01PaidAfterDeathDocument = new TypedDocumentString(`
    query X01PaidAfterDeath($after: String, $since: Date!) {
  deathRecords(filter: {deathDate: {gte: $since}}, first: 500, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        deathDate
        resident {
          id
          paymentsAfterDeath {
            month
            amount
            enrollment {
              program
              division {
                code
              }
            }
          }
          subsidiesAfterDeath {
            kind
            from
            to
          }
          childStipendsAfterDeath {
            kind
            from
            to
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<X01PaidAfterDeathQuery, X01PaidAfterDeathQueryVariables>;
export const X25TownshipsLackingFacilitiesDocument = new TypedDocumentString(`
    query X25TownshipsLackingFacilities($root: DivisionCode!, $after: String) {
  division(code: $root) {
    descendants(level: 4, first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          code
          name
          populationSummary {
            age80plus
          }
          elderlySummary {
            facilitiesByKind {
              kind
              count
            }
          }
          socialWorkStations {
            id
          }
          funeralFacilities {
            id
            kind
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<X25TownshipsLackingFacilitiesQuery, X25TownshipsLackingFacilitiesQueryVariables>;