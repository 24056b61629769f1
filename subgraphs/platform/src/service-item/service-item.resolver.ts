import { DivisionCodeScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { ServiceStep } from '../record-step.js';
import { ServiceItem } from './service-item.entity.js';
import { ListServiceItemInput, ServiceItemFilter, SetServiceCommitmentInput } from './service-item.inputs.js';
import { countServiceItems, loadMyServices, loadOnlineRate, pageServiceItems } from './service-item.service.js';
import { MyService, OnlineRate, ServiceItemCount, ServiceItemResult } from './service-item.type.js';
import { emptyItem, serviceItemMachine } from './service-item-machine.js';

const { Public } = labelsOf('PLATFORM');

export const ServiceItemConnection = connectionType(ServiceItem, 'ServiceItem');
const resultOf = ({ subject, userErrors }: Outcome<ServiceItem>): ServiceItemResult => ({ item: subject, userErrors });

@Resolver(() => ServiceItem)
export class ServiceItemResolver {
  @Public()
  @Query(() => ServiceItemConnection, { nullable: true, description: '政务服务事项目录，按编码。Catalogue of services to the public, by code.' })
  serviceItems(
    @Arg('filter', () => ServiceItemFilter, { nullable: true, description: '筛选。Filter.' }) filter: ServiceItemFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext,
  ): Promise<Connection<ServiceItem>> {
    return pageServiceItems(context, filter ?? {}, page);
  }

  @Public()
  @Query(() => ServiceItem, { nullable: true, description: '一项政务服务；没有的为空。One service; null where there is none.' })
  serviceItem(@Arg('code', () => String, { description: '事项编码。Code.' }) code: string, @Ctx() { loaders }: SubgraphContext): Promise<ServiceItem | null> {
    return loaders.one(ServiceItem, 'id').load(code);
  }

  @Public()
  @Query(() => OnlineRate, { nullable: true, description: '某地的网上可办率及规划目标。Share of services that can be had online in a division, and the target of the plan.' })
  onlineRate(@Arg('divisionCode', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) divisionCode: string, @Ctx() context: SubgraphContext): Promise<OnlineRate> {
    return loadOnlineRate(context, divisionCode);
  }

  @Public()
  @Query(() => [ServiceItemCount], { nullable: true, description: '公布过项数的事项清单。Lists whose length was published.' })
  serviceItemCounts(@Ctx() context: SubgraphContext): Promise<ServiceItemCount[]> {
    return countServiceItems(context);
  }

  @Public()
  @Query(() => [MyService], { nullable: true, description: '当前访问者可申请、办理或维护的服务。Services that the viewer may apply for, handle or keep.' })
  myServices(@Ctx() context: SubgraphContext): Promise<MyService[]> {
    return loadMyServices(context);
  }

  @Public()
  @FieldResolver(() => Int, { description: '版本，维护时须带上。Version, which every step names.' })
  version(@Root() { version }: ServiceItem): number {
    return version;
  }

  @ServiceStep(() => ServiceItemResult, '列入一项政务服务（省级，限本业务条线）。Lists a service: for the province, of one\'s own line.')
  async listServiceItem(@StepArgument(() => ListServiceItemInput) input: ListServiceItemInput, @Ctx() context: SubgraphContext): Promise<ServiceItemResult> {
    return resultOf(await fire(context, serviceItemMachine, 'listServiceItem', { made: emptyItem }, input));
  }

  @ServiceStep(() => ServiceItemResult, '对一项政务服务实行或停止告知承诺制，并列明取消的证明。Has a service handled by commitment, or no longer, and names the proofs that are cancelled.')
  async setServiceCommitment(@StepArgument(() => SetServiceCommitmentInput) input: SetServiceCommitmentInput, @Ctx() context: SubgraphContext): Promise<ServiceItemResult> {
    return resultOf(await fire(context, serviceItemMachine, 'setServiceCommitment', { id: input.code, expectedVersion: input.expectedVersion }, input));
  }
}
