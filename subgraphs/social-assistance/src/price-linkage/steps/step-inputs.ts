import { DecimalScalar, DivisionCodeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '启动一地一月的联动补贴。Opens the price-linked subsidy of a division and month.' })
export class OpenPriceLinkageInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '地区：省、市（州）或县，6 位。Province, prefecture or county, 6 digits.' }) division!: string;
  @Field(() => YearMonthScalar, { description: '月份。Month.' }) month!: string;
  @Field(() => DecimalScalar, { description: '居民消费价格指数，上年同月为一百，至多两位小数。Consumer price index, same month of the year before 100, two places at most.' }) index!: string;
  @Field(() => DecimalScalar, { nullable: true, description: '食品价格指数，上年同月为一百。Food price index, same month of the year before 100.' }) foodIndex?: string | null;
}

@InputType({ description: '对一次联动补贴的一步。A step on one run.' })
export class PriceLinkageStepInput extends BareStepInput {
  @Field(() => ID, { description: '标识。Id of the run.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

/** Every step of the procedure, with what it takes. */
export interface PriceLinkageInputs {
  openPriceLinkage: OpenPriceLinkageInput;
  approvePriceLinkage: PriceLinkageStepInput;
  cancelPriceLinkage: PriceLinkageStepInput;
  completePriceLines: Record<string, never>;
  closePriceLinkage: PriceLinkageStepInput;
}
