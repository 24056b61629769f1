import { DateScalar, DivisionCodeScalar, PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { StrayRiskStatus } from './stray-risk-entry.entity.js';

@InputType({ description: '易流浪走失人员信息库筛选条件。Filter of the register of those likely to stray.' })
export class StrayRiskFilter {
  @FilterOn('StrayRiskEntry.division')
  @Field(() => DivisionScope, { nullable: true, description: '居住地。Where they live.' })
  scope?: DivisionScope;

  @FilterOn('StrayRiskEntry.status')
  @Field(() => [StrayRiskStatus], { nullable: true, description: '状态，默认在册的。States; those listed by default.' })
  status?: StrayRiskStatus[];
}

@InputType({ description: '列入易流浪走失人员信息库。Putting somebody on the register of those likely to stray.' })
export class AddToStrayRegisterInput extends BareStepInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => String, { description: '姓名。Name.' }) name!: string;
  @Field(() => DateScalar, { description: '出生日期。Date of birth.' }) birthDate!: string;
  @Field(() => DivisionCodeScalar, { description: '居住的村（社区），12 位。Village of residence, 12 digits.' }) division!: string;
  @Field(() => [String], { description: '原因代码，至少一项。Codes of the reasons, at least one.' }) reasons!: string[];
  @Field(() => String, { nullable: true, description: '监护人。Guardian.' }) guardianName?: string | null;
  @Field(() => PhoneScalar, { nullable: true, description: '监护人电话。Telephone of the guardian.' }) guardianPhone?: string | null;
}

@InputType({ description: '对信息库中一人的一步。A step on one entry of the register.' })
export class StrayRiskStepInput extends BareStepInput {
  @Field(() => ID, { description: '标识。Id of the entry.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '采纳系统建议。Following a proposal of the system.' })
export class ConfirmStrayRiskInput extends StrayRiskStepInput {
  @Field(() => [String], { description: '原因代码，至少一项。Codes of the reasons, at least one.' }) reasons!: string[];
}

@InputType({ description: '移出信息库，或不采纳建议。Taking off the register, or not following a proposal.' })
export class RemoveFromStrayRegisterInput extends StrayRiskStepInput {
  @Field(() => String, { description: '原因代码。Code of the reason.' }) reason!: string;
}
