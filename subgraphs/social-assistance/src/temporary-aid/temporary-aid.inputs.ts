import { DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { TempKind, TemporaryAidStatus } from './aid-enums.js';
import type { TemporaryAid } from './temporary-aid.entity.js';

@InputType({ description: '临时救助筛选条件。Filter of temporary aid.' })
export class TemporaryAidFilter {
  @FilterOn('TemporaryAid.place', 'TemporaryAid.home')
  @Field(() => DivisionScope, { nullable: true, description: '受理地或户籍地在此范围。Handled here, or of people registered here.' })
  scope?: DivisionScope;

  @FilterOn('TemporaryAid.place')
  @Field(() => DivisionScope, { nullable: true, description: '受理地、急难发生地。Where it is handled, or happened.' })
  placeOfOccurrence?: DivisionScope;

  @FilterOn('TemporaryAid.home')
  @Field(() => DivisionScope, { nullable: true, description: '户籍地。Place of household registration.' })
  home?: DivisionScope;

  @FilterOn('TemporaryAid.kind')
  @Field(() => TempKind, { nullable: true, description: '类型。Kind.' })
  kind?: TempKind;

  @FilterOn('TemporaryAid.cause')
  @Field(() => [String], { nullable: true, description: '困难原因代码，含其一。Codes of causes, any of them.' })
  cause?: string[];

  @FilterOn('TemporaryAid.status')
  @Field(() => [TemporaryAidStatus], { nullable: true, description: '状态。States.' })
  status?: TemporaryAidStatus[];

  @FilterOn('TemporaryAid.grantedOn')
  @Field(() => DateRange, { nullable: true, description: '给予救助之日。Granted on.' })
  grantedAt?: DateRange;

  @FilterOn('TemporaryAid.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超，如应补的手续。Whether a time limit is exceeded, as of papers to be added.' })
  overdue?: boolean;
}

export const TemporaryAidOrder = orderType<TemporaryAid>('TemporaryAid', {
  DUE_AT: { property: 'nextDueAt', reads: ['TemporaryAid.dueAt'], description: '最近届满的期限。First time limit that is up.' },
  AMOUNT: { property: 'amount', description: '救助金额。Amount.' },
});
