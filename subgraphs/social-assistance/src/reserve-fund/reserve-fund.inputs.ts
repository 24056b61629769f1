import { DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '拨付备用金，设立本年度账。Allocating a reserve fund: the account of the year begins.' })
export class AllocateReserveInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '乡镇（街道），9 位。Township, 9 digits.' }) division!: string;
  @Field(() => MoneyScalar, { description: '金额。Amount.' }) amount!: string;
}

@InputType({ description: '对一本备用金账的一步。A step on one reserve fund.' })
export class ReserveFundStepInput extends BareStepInput {
  @Field(() => ID, { description: '备用金标识。Id of the fund.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '补足备用金。Replenishing a reserve fund.' })
export class ReplenishReserveInput extends ReserveFundStepInput {
  @Field(() => MoneyScalar, { description: '金额。Amount.' }) amount!: string;
}
