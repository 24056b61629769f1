import { labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';

const { Public } = labelsOf('ELDERLY');

/** Staff as a facility reports it; `certified` counts caregivers by certificate level 1 to 5. */
export interface StaffCounts {
  caregivers: number;
  certified: readonly number[];
  nurses: number;
  socialWorkers: number;
}

@Public()
@ObjectType({ description: '持某一等级证书的护理员人数。Caregivers who hold the certificate of one level.' })
export class CertifiedCaregivers {
  @Field(() => Int, { description: '证书等级，1 最高。Level, 1 the highest.' }) level!: number;
  @Field(() => Int, { description: '人数。Number.' }) count!: number;
}

@Public()
@ObjectType({ description: '设施的人员配备。Staff of a facility in numbers.' })
export class StaffSummary {
  @Field(() => Int, { description: '护理员。Caregivers.' }) caregivers!: number;
  @Field(() => [CertifiedCaregivers], { description: '持证护理员，按等级。Certified caregivers by level.' }) certified!: CertifiedCaregivers[];
  @Field(() => Int, { description: '护士。Nurses.' }) nurses!: number;
  @Field(() => Int, { description: '社会工作者。Social workers.' }) socialWorkers!: number;
}

@Public()
@ObjectType({ description: '空余床位。Free beds by care level.' })
export class Vacancy {
  @Field(() => Int, { description: '自理床位。For the self-caring.' }) selfCare!: number;
  @Field(() => Int, { description: '半失能照护床位。For partial care.' }) partial!: number;
  @Field(() => Int, { description: '失能照护床位。For full care.' }) full!: number;
}
