import { DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { WarningColour, WarningOutcome } from '../risk-warning.entity.js';

@InputType({ description: '人工提出预警。Raising a warning by hand.' })
export class RaiseRiskWarningInput extends BareStepInput {
  @Field(() => ID, { description: '监测对象标识。Id of the monitored person.' }) subjectId!: string;
  @Field(() => WarningColour, { description: '级别。Colour.' }) colour!: WarningColour;
  @Field(() => String, { description: '情形，至多 100 字。What it is about, 100 characters at most.' }) reason!: string;
  @Field(() => String, { nullable: true, description: '所依规则代码；同一规则未办结时不得再提。Code of the rule it comes under; none may be open for the same rule.' }) ruleCode?: string | null;
}

@InputType({ description: '对一条预警的一步。A step on one warning.' })
export class WarningStepInput extends BareStepInput {
  @Field(() => ID, { description: '预警标识。Id of the warning.' }) id!: string;
  @Field(() => Int, { description: '所见版本，已被他人修改时不予办理。Version that was seen; where it has changed since, nothing is done.' }) expectedVersion!: number;
}

@InputType({ description: '派发预警。Dispatching a warning.' })
export class DispatchWarningInput extends WarningStepInput {
  @Field(() => DivisionCodeScalar, { description: '承办的乡镇（街道）或村（社区），9 或 12 位。Township or village that is to see to it, 9 or 12 digits.' }) to!: string;
}

@InputType({ description: '登记入户核实。Entering a visit.' })
export class RecordWarningVisitInput extends WarningStepInput {
  @Field(() => Boolean, { description: '是否见到本人或家人。Whether the person or the family was met.' }) met!: boolean;
  @Field(() => String, { description: '所见情况，至多 500 字。What was found, 500 characters at most.' }) finding!: string;
}

@InputType({ description: '处置预警。Resolving a warning.' })
export class ResolveWarningInput extends WarningStepInput {
  @Field(() => WarningOutcome, { description: '处置结果。Outcome.' }) outcome!: WarningOutcome;
  @Field(() => String, { nullable: true, description: '结论，至多 500 字。What it came to, 500 characters at most.' }) finding?: string | null;
}
