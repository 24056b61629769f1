import { YearMonthScalar } from '@civil/schema/scalars';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '月份区间，含两端。Range of months, both ends included.' })
export class MonthRange {
  @Field(() => YearMonthScalar, { nullable: true, description: '起始月。From.' }) gte?: string;
  @Field(() => YearMonthScalar, { nullable: true, description: '截止月。To.' }) lte?: string;
}
