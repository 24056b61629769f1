import { codeList } from '@civil/schema/codes';
import { DateScalar, divisionPrefix } from '@civil/schema/scalars';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('VITAL');

export const basicItemCodes = codeList(null, `
TRANSPORT 遗体接运 | transport of the body
STORAGE 遗体暂存 | storage of the body
CREMATION 遗体火化 | cremation
ASH_KEEPING 骨灰寄存 | keeping of the ashes
FAREWELL 告别服务 | farewell service
ECO_BURIAL 生态安葬 | ecological burial`);

/** An item that the government guarantees, with the rule it rests on and the days it is in force. */
interface BasicItemRule {
  item: string;
  /** Province or part of it; absent for the whole country. */
  divisionCode?: string;
  validFrom: string;
  validTo?: string;
  lawRef: string;
  /** `S1` published by the province, `K` to be confirmed against the text of the regulation. */
  tag: 'S1' | 'K';
}

const PLAN = '甘肃省“十四五”民政事业发展规划';
const REGULATION = '殡葬管理条例（2026 年修订）';

const rules: readonly BasicItemRule[] = [
  ...['TRANSPORT', 'STORAGE', 'CREMATION', 'ASH_KEEPING'].map(
    (item): BasicItemRule => ({ item, divisionCode: '620000', validFrom: '2021-01-01', lawRef: PLAN, tag: 'S1' }),
  ),
  ...['FAREWELL', 'ECO_BURIAL'].map((item): BasicItemRule => ({ item, validFrom: '2026-03-30', lawRef: REGULATION, tag: 'K' })),
];

@Public()
@ObjectType({ description: '基本殡葬服务项目。Basic funeral service that the government guarantees.' })
export class BasicFuneralItem {
  @Field(() => CodeLabel, { description: '项目。Item.' }) item!: CodeLabel;
  @Field(() => DateScalar, { description: '起始日。In force from.' }) validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: '终止日。In force to.' }) validTo!: string | null;
  @Field(() => String, { description: '依据。The rule it rests on.' }) lawRef!: string;
  @Field(() => Boolean, { description: '依据是否已核对原文。Whether checked against the text of the rule.' }) confirmed!: boolean;
}

/** The basic items in force in a division on a day. */
export const basicItemsOf = (divisionCode: string, day: string): BasicFuneralItem[] =>
  rules
    .filter(
      (rule) =>
        (!rule.divisionCode || divisionCode.startsWith(divisionPrefix(rule.divisionCode))) &&
        rule.validFrom <= day &&
        (!rule.validTo || rule.validTo >= day),
    )
    .map(({ item, validFrom, validTo, lawRef, tag }) => ({
      item: basicItemCodes.get(item),
      validFrom,
      validTo: validTo ?? null,
      lawRef,
      confirmed: tag !== 'K',
    }));
