import { DateScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

const { Sensitive } = labelsOf('PLATFORM');

export enum RevealField { NAME = 'NAME', ID_NUMBER = 'ID_NUMBER', BIRTH_DATE = 'BIRTH_DATE', PHONE = 'PHONE', ADDRESS = 'ADDRESS', RESIDENCE_PERMIT_NO = 'RESIDENCE_PERMIT_NO' }
registerEnumType(RevealField, {
  name: 'RevealField', description: '可查看明文的字段。Field whose plain value may be seen.',
  valuesConfig: {
    NAME: { description: '姓名。Name.' }, ID_NUMBER: { description: '证件号码。Identity number.' }, BIRTH_DATE: { description: '出生日期。Date of birth.' },
    PHONE: { description: '联系电话。Phone.' }, ADDRESS: { description: '住址。Address.' }, RESIDENCE_PERMIT_NO: { description: '居住证号。Number of the residence permit.' },
  },
});

@InputType({ description: '明文查看请求；用途与个案须与请求头 x-purpose、x-case-no 一致。What to see; purpose and case must be those of the request headers.' })
export class RevealIdentityInput {
  @Field(() => ID, { description: '居民标识，须为个案所列人员。Resident, listed by the case.' }) residentId!: string;
  @Field(() => [RevealField], { description: '要查看的字段。Fields to see.' }) fields!: RevealField[];
  @Field(() => String, { description: '用途代码。Code of the purpose.' }) purpose!: string;
  @Field(() => String, { description: '个案编号。Number of the case.' }) caseNo!: string;
}

/** Plain values, given once. Only what was asked for is there. */
@Sensitive({ facet: 'REVEAL' })
@ObjectType('RevealIdentityResult', { description: '明文身份信息，未请求的字段为空。Plain values; what was not asked for is null.' })
export class RevealedIdentity {
  @Field(() => ID, { nullable: true, description: '居民标识。Resident.' }) residentId!: string;
  @Field(() => String, { nullable: true, description: '姓名。Name.' }) name?: string | null;
  @Field(() => String, { nullable: true, description: '证件号码。Identity number.' }) idNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: '出生日期。Date of birth.' }) birthDate?: string | null;
  @Field(() => String, { nullable: true, description: '联系电话。Phone.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: '住址。Address.' }) address?: string | null;
  @Field(() => String, { nullable: true, description: '居住证号。Number of the residence permit.' }) residencePermitNo?: string | null;
}
