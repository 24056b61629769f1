import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import { labelsOf, MaskedText } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { InformationCardIssue } from './card-issue.entity.js';

const { Public, Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '待遇所依据的政策。Rule that a benefit rests on.' })
export class PolicyReference {
  @Field(() => String, { description: '文件名称。Title of the document.' }) title!: string;
  @Field(() => String, { nullable: true, description: '文号。Number of the document.' }) documentNo!: string | null;
}

@Internal()
@ObjectType({ description: '救助明白卡：张贴于家中，由待遇即时得出；不载证件号码、银行账户、病情、未成年人姓名，也不分列护理与增发。Information card posted at the home, derived from the benefit as it stands: no identity number, account, illness or name of a child, and one amount, of which no part tells of care or disability.' })
export class InformationCard {
  @Field(() => AssistanceProgram, { nullable: true, description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => String, { nullable: true, description: '证号。Number of the certificate.' }) certNo!: string | null;

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '户代表姓名；无成年申请人的为空。Name of the adult who applied; null where there is none.' })
  holderName!: string | null;

  @Field(() => Int, { nullable: true, description: '享受人数。Number of persons.' }) persons!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '每月金额合计；不发放现金的为空。Amount a month, all of it; null for a programme without cash.' }) amount!: string | null;
  @Field(() => String, { nullable: true, description: '起始月。First month.' }) effectiveFrom!: string;
  @Field(() => [PolicyReference], { nullable: true, description: '政策依据。Rules it rests on.' }) policyReferences!: PolicyReference[];
  @Field(() => String, { nullable: true, description: '经办人；未发放过的为本村（社区）协理员。Handler; before the first issue the assistant of the village.' }) handlerName!: string | null;
  @Field(() => String, { nullable: true, description: '经办单位。Unit.' }) handlerUnit!: string;
  @Field(() => String, { nullable: true, description: '监督电话。Phone of the supervision.' }) supervisionPhone!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '发放时间；未发放的为空。When it was issued; null before.' }) issuedAt!: Date | null;
  @Field(() => Boolean, { nullable: true, description: '已发放的卡是否与待遇不符。Whether the card that was issued is no longer what the benefit is.' }) outdated!: boolean;
  @Field(() => [InformationCardIssue], { nullable: true, description: '历次发放，新的在前。Issues, the newest first.' }) issues!: InformationCardIssue[];

  /** Names a family and lies in its home: whoever works without names, or gets them masked, gets nothing of it. */
  @Sensitive({ mask: 'ADDRESS' })
  @Field(() => String, { nullable: true, description: '可打印的卡（HTML，A5 一页，不含脚本）。The card to be printed: HTML on one page of A5, without scripts.' })
  printable!: string;

  /** Whom it is about, and the 18th birthday of the oldest, for the locks and the ledger. */
  _memberIds!: string[];
  adultOn!: string;
}
