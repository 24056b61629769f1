import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { DivisionStub, labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { IdentitySearchKind } from './rescue-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** What belongs to one stay and is stored with it. */

@Internal()
@ObjectType({ description: '一次身份查询。One search for an identity.' })
export class IdentitySearch {
  @Field(() => IdentitySearchKind, { nullable: true, description: '方式。How.' }) kind!: IdentitySearchKind;
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' }) at!: string;
  @Field(() => Int, { nullable: true, description: '疑似匹配数。Possible matches.' }) hits!: number;
}

@Sensitive()
@ObjectType({ description: '落户安置与社会保障。Registration of a household, and social security after it.' })
export class RescueSettlement {
  @Field(() => DivisionStub, { nullable: true, description: '落户地。Where the household is registered.' }) hukouDivision!: DivisionStub;
  @Field(() => DateScalar, { nullable: true, description: '落户日。Registered on.' }) on!: string;
  @Field(() => [AssistanceProgram], { nullable: true, description: '纳入的救助项目。Programmes that they were brought into.' }) programs!: AssistanceProgram[];
}
