import { labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { OrgType } from '../social-organization/social-organization.enums.js';

const { Public } = labelsOf('ORGS');

@Public()
@ObjectType({ description: '某一类型社会组织的数量。Number of organisations of one type.' })
export class OrgTypeCount {
  @Field(() => OrgType, { description: '类型。Type.' }) type!: OrgType;
  @Field(() => Int, { description: '数量。Number.' }) count!: number;
}

@Public()
@ObjectType({ description: '区划内在册社会组织概况。Organisations on the register in a division.' })
export class OrgSummary {
  @Field(() => Int, { description: '总数。All of them.' }) total!: number;
  @Field(() => [OrgTypeCount], { description: '按类型。By type.' }) byType!: OrgTypeCount[];
  @Field(() => Int, { description: '慈善组织。Charities.' }) charities!: number;
}
