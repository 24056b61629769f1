import {
  type Connection, connectionType, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Sharing, SharingStep } from '../sharing-step.js';
import { DisableMachineClientInput, EnableMachineClientInput, RegisterMachineClientInput, RotateClientKeysInput } from './client-inputs.js';
import { clientMachine, emptyClient } from './client-machine.js';
import { MachineClient, MachineClientStatus } from './machine-client.entity.js';

const { Public } = labelsOf('PLATFORM');

export const MachineClientConnection = connectionType(MachineClient, 'MachineClient');

@Public()
@ObjectType({ description: '接入系统办理结果。What a step on a machine client came to.' })
export class MachineClientResult {
  @Sharing()
  @Field(() => MachineClient, { nullable: true, description: '办理后的接入系统；未能办理的为空。The client as it stands; null where nothing was done.' })
  client!: MachineClient | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<MachineClient>): MachineClientResult => ({ client: subject, userErrors });
const Step = (description: string): MethodDecorator => SharingStep(() => MachineClientResult, description);

@Resolver(() => MachineClient)
export class MachineClientResolver {
  @Sharing()
  @Query(() => MachineClientConnection, { nullable: true, description: '接入系统，按账号；接入系统只见自身。Machine clients by account; a client sees itself alone.' })
  machineClients(
    @Arg('status', () => MachineClientStatus, { nullable: true, description: '状态。State.' }) status: MachineClientStatus | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<MachineClient>> {
    return pager.page(MachineClient, { field: 'Query.machineClients', where: status ? { status } : {}, orderBy: [{ property: 'id', direction: 'asc' }] }, page);
  }

  @Sharing()
  @Query(() => MachineClient, { nullable: true, description: '按账号取一个接入系统；不可见与不存在同样为空。One client by its account; null when absent or not to be seen.' })
  machineClient(@Arg('id', () => ID, { description: '账号。Account.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<MachineClient | null> {
    return loaders.one(MachineClient, 'id').load(id);
  }

  @Step('登记一个接入系统及其公钥。Registers a client with its public keys.')
  async registerMachineClient(@StepArgument(() => RegisterMachineClientInput) input: RegisterMachineClientInput, @Ctx() context: SubgraphContext): Promise<MachineClientResult> {
    return resultOf(await fire(context, clientMachine, 'registerMachineClient', { made: emptyClient }, input));
  }

  @Step('更换公钥与证书。Rotates keys and certificate.')
  async rotateClientKeys(@StepArgument(() => RotateClientKeysInput) input: RotateClientKeysInput, @Ctx() context: SubgraphContext): Promise<MachineClientResult> {
    return resultOf(await fire(context, clientMachine, 'rotateClientKeys', input, input));
  }

  @Step('停用一个接入系统，其授权随即不再生效。Disables a client: its grants open nothing any more.')
  async disableMachineClient(@StepArgument(() => DisableMachineClientInput) input: DisableMachineClientInput, @Ctx() context: SubgraphContext): Promise<MachineClientResult> {
    return resultOf(await fire(context, clientMachine, 'disableMachineClient', input, input));
  }

  @Step('恢复一个接入系统。Enables a client again.')
  async enableMachineClient(@StepArgument(() => EnableMachineClientInput) input: EnableMachineClientInput, @Ctx() context: SubgraphContext): Promise<MachineClientResult> {
    return resultOf(await fire(context, clientMachine, 'enableMachineClient', input, input));
  }

  @Sharing()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: MachineClient): number {
    return version;
  }

  @Sharing()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: MachineClient, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
