import { DateScalar, DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { labelsOf, MaskedText } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { DibaoGrade } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { AgentKind, ConfirmAuthority, RefusalGround } from './application-enums.js';
import { CaseDecision, CaseOpinion, CaseVisit } from './case-values.js';
import { DocumentKind } from './document-kinds.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

/** What belongs to one application and is stored with it. */

@Personal()
@ObjectType({ description: '代办人。Who acts for the applicant.' })
export class ApplicationAgent {
  @Internal()
  @Field(() => AgentKind, { nullable: true, description: '类别。Kind.' })
  kind!: AgentKind;

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '姓名。Name.' })
  name!: string;

  @Personal({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '电话。Phone.' })
  phone!: string | null;

  /** Whose account may act, where the agent is a citizen. */
  residentId!: string | null;
}

/** The power to check as the record keeps it. */
export interface StoredAuthorisation {
  signedAt: string;
  memberIds: string[];
  revokedAt: string | null;
}

@Sensitive()
@ObjectType({ description: '家庭经济状况核对授权：全体成年成员签字。Power to check the economic situation, signed by every adult member.' })
export class EconomicAuthorisation {
  @Field(() => DateScalar, { nullable: true, description: '签署日。Signed on.' })
  signedAt!: string;

  @Field(() => [ResidentStub], { nullable: true, description: '签字的成员。Members who signed.' }) members!: ResidentStub[];

  @Field(() => DateScalar, { nullable: true, description: '撤销日；有效的为空。Revoked on; null while in force.' })
  revokedAt!: string | null;
}

@Internal()
@ObjectType({ description: '补正通知：一次性告知全部应补材料。Notice of what is missing: told once, and all of it.' })
export class SupplementRequest {
  @Field(() => DateTimeScalar, { nullable: true, description: '告知时间。Told at.' }) at!: string;
  @Field(() => [DocumentKind], { nullable: true, description: '应补材料。Papers that are missing.' }) documents!: DocumentKind[];
  @Field(() => DateTimeScalar, { nullable: true, description: '补正时间；未补的为空。When it was handed in; null until then.' }) answeredAt!: string | null;
}

@Sensitive()
@ObjectType({ description: '入户调查。Visit to the home.' })
export class HomeVisit extends CaseVisit {
  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否为县级复核入户。Whether it is the county\'s own.' })
  byCounty!: boolean;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '申请人是否签字。Whether the applicant signed.' })
  signedByApplicant!: boolean;

  @Field(() => String, { nullable: true, description: '居住与生活状况。How the family lives.' })
  livingCondition!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: '查明的家庭月收入。Income of the household found, a month.' })
  incomeFound!: string | null;

  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否拒绝配合。Whether they refused to cooperate.' })
  refusal!: boolean;
}

@Internal()
@ObjectType({ description: '民主评议。Democratic review in the village.' })
export class DemocraticReview {
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' }) at!: string;
  @Field(() => Int, { nullable: true, description: '参加人数。How many took part.' }) attendees!: number;
  @Field(() => Int, { nullable: true, description: '赞成。In favour.' }) votesFor!: number;
  @Field(() => Int, { nullable: true, description: '反对。Against.' }) votesAgainst!: number;
  @Field(() => Int, { nullable: true, description: '其中村（居）民代表。Of those who took part, representatives of the villagers.' }) representatives?: number | null;
  @Field(() => Boolean, { nullable: true, description: '评议结果：赞成是否过半数。Result: whether more than half of those who took part were in favour.' }) supported?: boolean;
  @Field(() => String, { nullable: true, description: '评议记录的 SM3 摘要；未附记录的为空。SM3 digest of the minutes; null where none are attached.' }) minutesSm3?: string | null;
}

@Sensitive()
@ObjectType({ description: '乡镇（街道）初审意见。Opinion of the township.' })
export class TownshipOpinion extends CaseOpinion {
  @Field(() => DibaoGrade, { nullable: true, description: '低保类别。Grade.' })
  grade!: DibaoGrade | null;

  @Field(() => MoneyScalar, { nullable: true, description: '家庭人均月收入，已扣减就业成本。Income per head a month, less the cost of employment.' })
  perCapitaIncome!: string | null;

  @Field(() => Int, { nullable: true, description: '就业人数。Members who work.' })
  workers?: number;

  @Field(() => MoneyScalar, { nullable: true, description: '拟每月救助金，全户合计。Amount proposed a month, for the household.' })
  monthlyAmount!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '拟分类施保增发。Supplement proposed a month.' })
  supplementAmount!: string;

  @Field(() => MoneyScalar, { nullable: true, description: '拟照料护理费。Nursing amount proposed a month.' })
  nursingAmount!: string | null;
}

@Internal()
@ObjectType({ description: '审核确认决定。Decision.' })
export class CountyDecision extends CaseDecision {
  @Field(() => Boolean, { nullable: true, description: '是否予以确认。Whether confirmed.' }) confirmed!: boolean;
  @Field(() => ConfirmAuthority, { nullable: true, description: '决定机关。Who decided.' }) authority!: ConfirmAuthority;
}

@Internal()
@ObjectType({ description: '不予确认告知书：理由与救济途径。Letter of refusal: grounds and remedies.' })
export class RefusalLetter {
  @Field(() => String, { nullable: true, description: '文书编号。Number of the letter.' }) number!: string;
  @Field(() => [RefusalGround], { nullable: true, description: '理由。Grounds.' }) grounds!: RefusalGround[];

  @Sensitive()
  @Field(() => String, { nullable: true, description: '理由说明。What the grounds rest on.' })
  explanation!: string | null;

  @Field(() => String, { nullable: true, description: '救济途径（中文）。Remedies, in Chinese.' }) remedyZh!: string;
  @Field(() => String, { nullable: true, description: '救济途径（英文）。Remedies, in English.' }) remedyEn!: string;
  @Field(() => DateScalar, { nullable: true, description: '决定日。Decided on.' }) decidedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: '送达日；未送达的为空。Delivered on; null until then.' }) deliveredOn!: string | null;
}
