import { DivisionStub, MaskedText } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { Minor } from '../labels.js';

@Minor()
@ObjectType({ description: '儿童工作人员。Somebody whose work is with children.' })
export class ChildWorker {
  @Minor({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '姓名。Name.' })
  name!: string;

  @Minor({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '联系电话。Phone.' })
  phone!: string | null;

  @Minor({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '所在村（居）；脱敏时为县级。Village; the county when masked.' })
  division!: DivisionStub | null;
}
