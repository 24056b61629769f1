import { DateTimeRange, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { DisclosureOutcome } from './data-access.type.js';

@InputType({ description: '查阅记录筛选条件，可并用。Filter of the access log; conditions go together.' })
export class DataAccessFilter {
  @FilterOn('DataAccess.at')
  @Field(() => DateTimeRange, { nullable: true, description: '时间。When.' })
  at?: DateTimeRange;

  @FilterOn('DataAccess.actor')
  @Field(() => String, { nullable: true, description: '账号。Account.' })
  actor?: string;

  @FilterOn('DataAccess.roles')
  @Field(() => String, { nullable: true, description: '角色代码。Code of a role.' })
  role?: string;

  @FilterOn('DataAccess.unit')
  @Field(() => String, { nullable: true, description: '单位。Unit.' })
  unit?: string;

  @FilterOn('DataAccess.purpose')
  @Field(() => String, { nullable: true, description: '用途代码。Code of a purpose.' })
  purpose?: string;

  @FilterOn('DataAccess.caseNo')
  @Field(() => String, { nullable: true, description: '个案编号。Number of a case.' })
  caseNo?: string;

  @FilterOn('DataAccess.operationName')
  @Field(() => String, { nullable: true, description: '操作名称。Name of an operation.' })
  operation?: string;

  @FilterOn('DataAccess.outcome')
  @Field(() => DisclosureOutcome, { nullable: true, description: '结果。Outcome.' })
  outcome?: DisclosureOutcome;

  @FilterOn('DataAccess.disclosed', 'DataAccess.refused')
  @Field(() => String, { nullable: true, description: '提供或被拒绝的字段，如 Resident.idNumber。Field that was shown or refused.' })
  field?: string;

  @FilterOn('DataAccess.disclosed')
  @Field(() => ID, { nullable: true, description: '所涉居民的标识。Resident whose data were shown.' })
  subject?: string;
}
