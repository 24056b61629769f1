import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument as Input, type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { CareAgreementStatus } from './care-agreement-enums.js';
import { type CareAgreementInputs, careAgreementMachine, emptyAgreement } from './care-agreement-machine.js';
import { type CareAgreementStepInput, EndCareAgreementInput, RecordCareCheckInput, RenewCareAgreementInput, SignCareAgreementInput } from './care-agreement.inputs.js';
import { CareServiceAgreement } from './care-service-agreement.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '对协议的一步办理的结果。What a step on an agreement came to.' })
export class CareServiceAgreementResult {
  @Internal()
  @Field(() => CareServiceAgreement, { nullable: true, description: '办理后的协议；未能办理的为空。The agreement as it stands; null where nothing was done.' })
  agreement!: CareServiceAgreement | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

export const CareServiceAgreementConnection = connectionType(CareServiceAgreement, 'CareServiceAgreement');

const Step = (description: string): MethodDecorator => OfficerStep(() => CareServiceAgreementResult, description);
const result = ({ subject, userErrors }: Outcome<CareServiceAgreement>): CareServiceAgreementResult => ({ agreement: subject, userErrors });

async function make<E extends keyof CareAgreementInputs>(context: SubgraphContext, event: E, input: CareAgreementInputs[E] & CareAgreementStepInput): Promise<CareServiceAgreementResult> {
  return result(await fire(context, careAgreementMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

@Resolver(() => CareServiceAgreement)
export class CareServiceAgreementResolver {
  @Internal()
  @Query(() => CareServiceAgreementConnection, { nullable: true, description: '辖区内的委托照料服务协议，先到期的在前。Care agreements in the scope of the viewer, those that end first in front.' })
  careServiceAgreements(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '确认地。Place of confirmation.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [CareAgreementStatus], { nullable: true, description: '状态。States.' }) status: CareAgreementStatus[] | undefined,
    @Arg('endsBefore', () => DateScalar, { nullable: true, description: '截止日早于该日。Ending before this day.' }) endsBefore: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<CareServiceAgreement>> {
    const division = divisionCondition(scope);
    const parts: FilterQuery<CareServiceAgreement>[] = [];
    if (division) parts.push({ divisionCode: division });
    if (status?.length) parts.push({ status: { $in: status } });
    if (endsBefore) parts.push({ to: { $lt: endsBefore } });
    const where = (parts.length > 0 ? { $and: parts } : {}) as FilterQuery<CareServiceAgreement>;
    return pager.page(CareServiceAgreement, { field: 'Query.careServiceAgreements', where, orderBy: [{ property: 'to', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: CareServiceAgreement): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '下次检查期限；协议已终止的为空。When the next check is due; null once the agreement is over.' })
  nextCheckDue(@Root() careServiceAgreement: CareServiceAgreement): Date | null {
    return dueAtOf(careServiceAgreement);
  }

  @Step('签订委托照料服务协议（分散供养特困人员）。Signs a care agreement for an extremely poor person at home.')
  async signCareAgreement(@Input(() => SignCareAgreementInput) input: SignCareAgreementInput, @Ctx() context: SubgraphContext): Promise<CareServiceAgreementResult> {
    return result(await fire(context, careAgreementMachine, 'signCareAgreement', { made: emptyAgreement }, input));
  }

  @Step('登记村（居）、乡镇对照料服务的检查。Enters a check of the service, by the village or the township.')
  recordCareCheck(@Input(() => RecordCareCheckInput) input: RecordCareCheckInput, @Ctx() context: SubgraphContext): Promise<CareServiceAgreementResult> {
    return make(context, 'recordCareCheck', input);
  }

  @Step('续签协议。Renews an agreement.')
  renewCareAgreement(@Input(() => RenewCareAgreementInput) input: RenewCareAgreementInput, @Ctx() context: SubgraphContext): Promise<CareServiceAgreementResult> {
    return make(context, 'renewCareAgreement', input);
  }

  @Step('解除协议。Ends an agreement.')
  endCareAgreement(@Input(() => EndCareAgreementInput) input: EndCareAgreementInput, @Ctx() context: SubgraphContext): Promise<CareServiceAgreementResult> {
    return make(context, 'endCareAgreement', input);
  }
}
