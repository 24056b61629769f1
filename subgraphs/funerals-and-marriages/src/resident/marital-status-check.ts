import { maritalStateCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import type { MaritalFacts } from './marital-history.js';

const { Sensitive } = labelsOf('VITAL');

const DISCLAIMER =
  '登记簿中无记录不等于未婚：早年事实婚姻、境外婚姻不在其中，民政部门也不再出具（无）婚姻登记记录证明。' +
  'No entry does not mean never married: customary and foreign marriages are not in the register, and civil affairs no longer certifies that there is none.';

@Sensitive({ facet: 'MARITAL_STATE' })
@ObjectType({ description: '婚姻登记状况核对结果。What the marriage register says of a person.' })
export class MaritalStatusCheck {
  @Field(() => Boolean, {
    nullable: true,
    description: '可见范围内是否有登记记录；否不等于未婚。Whether there is an entry in the scope of the viewer; "no" does not mean never married.',
  })
  registered!: boolean;
  @Field(() => CodeLabel, { nullable: true, description: '登记婚姻状况（GB/T 2261.2），无记录为空。Registered state; null without an entry.' })
  state!: CodeLabel | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: '该状况起始日；仅有补领证件时不详。Day from which it holds; not known where only a re-issued certificate tells of it.',
  })
  since!: string | null;
  @Field(() => String, { nullable: true, description: '说明。What the answer does not say.' })
  disclaimer!: string;

  static of(facts: MaritalFacts | null): MaritalStatusCheck {
    return {
      registered: facts !== null,
      state: facts && maritalStateCodes.get(facts.stateCode),
      since: facts?.since ?? null,
      disclaimer: DISCLAIMER,
    };
  }
}
