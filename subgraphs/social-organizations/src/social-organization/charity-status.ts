import { DateScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ORGS');

@Public()
@ObjectType({ description: '公开募捐资格证书。Licence for public fundraising.' })
export class FundraisingLicence {
  @Field(() => String, { description: '证书编号。Number.' }) no!: string;
  @Field(() => DateScalar, { description: '有效期起。From.' }) from!: string;
  @Field(() => DateScalar, { nullable: true, description: '有效期止。To.' }) to!: string | null;
}

@Public()
@ObjectType({ description: '慈善组织属性。Standing as a charity.' })
export class CharityStatus {
  @Field(() => Boolean, { description: '是否慈善组织。Whether it is a charity.' }) isCharity!: boolean;
  @Field(() => DateScalar, { nullable: true, description: '认定（登记）日期。Recognised on.' }) recognisedOn!: string | null;
  @Field(() => FundraisingLicence, { nullable: true, description: '公开募捐资格。Licence for public fundraising.' })
  fundraisingLicence!: FundraisingLicence | null;
  @Field(() => Boolean, { description: '是否具有公益性捐赠税前扣除资格。Whether gifts to it are deductible before tax.' }) preTaxDeduction!: boolean;
}
