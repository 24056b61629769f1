import { overdueCondition, type SubgraphContext, Cost } from '@civil/subgraph-kernel';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CorrectionStatus, CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { qualityOf } from '../data-resource/resource-quality.js';
import { loadFacts } from '../data-resource/resource.service.js';
import { countGroundless } from '../share-grant/grant.service.js';
import { ShareRequest, ShareRequestStatus } from '../share-request/share-request.entity.js';
import { Sharing } from '../sharing-step.js';

@Sharing()
@ObjectType({ description: '数据共享工作台。Board of the sharing of data.' })
export class SharingBoard {
  @Field(() => Int, { nullable: true, description: '待答复的申请。Requests that wait for an answer.' }) requestsToAnswer!: number;
  @Field(() => Int, { nullable: true, description: '超期未答复的申请。Requests whose time to answer has passed.' }) answersOverdue!: number;
  @Field(() => Int, { nullable: true, description: '已同意待提供的申请。Approved requests whose data are to be provided.' }) requestsToProvision!: number;
  @Field(() => Int, { nullable: true, description: '超期未提供的申请。Approved requests whose time to be provided has passed.' }) provisionsOverdue!: number;
  @Field(() => Int, { nullable: true, description: '未办结的校核。Corrections that are not resolved.' }) correctionsOpen!: number;
  @Field(() => Int, { nullable: true, description: '超期未办结的校核。Corrections whose time limit has passed.' }) correctionsOverdue!: number;
  @Field(() => Int, { nullable: true, description: '依据已不成立而未终止的授权。Grants that were not ended though what they rest on is gone.' }) groundlessGrants!: number;
  @Field(() => [DataResource], { nullable: true, description: '有质量规则不符合的资源。Resources that fail a quality rule.' }) failingResources!: DataResource[];
}

const { SUBMITTED, APPROVED } = ShareRequestStatus;

async function failingOf(context: SubgraphContext): Promise<DataResource[]> {
  const published = await context.rows.find(DataResource, { status: 'PUBLISHED' }, { orderBy: { id: 'asc' } });
  const quality = await Promise.all(published.map(async (resource) => qualityOf(resource, await loadFacts(context, resource.id), context.today)));
  return published.filter((_resource, place) => quality[place]?.some(({ verdict }) => verdict === 'FAILED'));
}

@Resolver()
export class SharingBoardResolver {
  @Sharing()
  @Cost(20)
  @Query(() => SharingBoard, { nullable: true, description: '数据共享工作台：待办、超期与不符合项；接入系统只计自身的申请与校核。Board of the sharing of data: what waits, what is overdue, what fails; of a client, its own matters.' })
  async sharingBoard(@Ctx() context: SubgraphContext): Promise<SharingBoard> {
    const { rows } = context;
    const past = overdueCondition(true);
    const open = { status: { $in: [CorrectionStatus.OPEN, CorrectionStatus.VERIFIED] } };
    const [requestsToAnswer, answersOverdue, requestsToProvision, provisionsOverdue, correctionsOpen, correctionsOverdue, groundlessGrants, failingResources] = await Promise.all([
      rows.count(ShareRequest, { status: SUBMITTED }), rows.count(ShareRequest, { status: SUBMITTED, ...past }), rows.count(ShareRequest, { status: APPROVED }), rows.count(ShareRequest, { status: APPROVED, ...past }),
      rows.count(CorrectionTicket, open), rows.count(CorrectionTicket, { ...open, ...past }), countGroundless(context), failingOf(context),
    ]);
    return { requestsToAnswer, answersOverdue, requestsToProvision, provisionsOverdue, correctionsOpen, correctionsOverdue, groundlessGrants, failingResources };
  }
}
