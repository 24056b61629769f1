import { YearMonthScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { loadMyBenefits, pageMyPayments } from './citizen.service.js';
import { MyPayment } from './my-payment.js';

const { Internal } = labelsOf('ASSISTANCE');

export const MyPaymentConnection = connectionType(MyPayment, 'MyPayment');

@Resolver()
export class CitizenResolver {
  @Internal()
  @Query(() => [AssistanceEnrollment], { nullable: true, description: '本人及所监护未成年人享受的救助，新的在前。Benefits of the citizen and of minors in their care, the newest first.' })
  myBenefits(@Ctx() context: SubgraphContext): Promise<AssistanceEnrollment[]> {
    return loadMyBenefits(context);
  }

  @Internal()
  @Query(() => MyPaymentConnection, { nullable: true, description: '本人及所监护未成年人的救助金发放，新的在前，默认近十二个月。Payments to the citizen and to minors in their care, the newest first, of twelve months by default.' })
  myPayments(
    @Arg('from', () => YearMonthScalar, { nullable: true, description: '起始月份。From this month on.' }) from: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MyPayment>> {
    return pageMyPayments(context, from, page);
  }
}
