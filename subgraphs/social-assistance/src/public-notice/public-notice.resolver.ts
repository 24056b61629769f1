import { type Connection, connectionType, fire, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { aidMachine } from '../temporary-aid/aid-machine.js';
import { applicationMachine } from '../assistance-application/application-machine.js';
import { RaiseObjectionInput } from '../assistance-application/steps/step-inputs.js';
import { AssistanceProgram } from '../program.js';
import { ObjectionResult } from './objection-result.js';
import { NoticeEntry, NoticeKind, NoticeObjection, PublicNotice } from './public-notice.entity.js';
import { PublicNoticeFilter } from './public-notice.inputs.js';
import { entriesOf, findNotice, pageNotices } from './public-notice.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const PublicNoticeConnection = connectionType(PublicNotice, 'PublicNotice');

@Resolver(() => PublicNotice)
export class PublicNoticeResolver {
  @Public()
  @Query(() => PublicNoticeConnection, { nullable: true, description: '某地的公示与公布，新的在前；公众可见期内的。Public notices of a place, the newest first; to the public those that run.' })
  publicNotices(
    @Arg('filter', () => PublicNoticeFilter, { description: '筛选。Filter.' }) filter: PublicNoticeFilter,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<PublicNotice>> {
    return pageNotices(context, filter, page);
  }

  @Public()
  @Query(() => PublicNotice, { nullable: true, description: '按标识取一项公示。One public notice by its id.' })
  publicNotice(@Arg('id', () => ID, { description: '公示标识。Id.' }) id: string, @Ctx() context: SubgraphContext): Promise<PublicNotice | null> {
    return findNotice(context, id);
  }

  @Public()
  @FieldResolver(() => [NoticeEntry], { description: '条目。Entries.' })
  entries(@Root() notice: PublicNotice, @Ctx() { today }: SubgraphContext): NoticeEntry[] {
    return entriesOf(notice, today);
  }

  @Internal()
  @FieldResolver(() => [NoticeObjection], { nullable: true, description: '收到的异议。Objections that came in.' })
  objections(@Root() { id }: PublicNotice, @Ctx() { loaders }: SubgraphContext): Promise<NoticeObjection[]> {
    return loaders.many(NoticeObjection, 'noticeId', { orderBy: { id: 'asc' } }).load(id);
  }

  @Internal()
  @Mutation(() => ObjectionResult, { nullable: true, description: '对公示提出异议，公示随即中止、重新调查。Objects to a notice, which ends it: the matter is investigated again.' })
  async raiseObjection(@Arg('input', () => RaiseObjectionInput, { description: '异议。The objection.' }) input: RaiseObjectionInput, @Ctx() context: SubgraphContext): Promise<ObjectionResult> {
    const found = async (em: SubgraphContext['em']): Promise<string | undefined> => (await em.findOne(PublicNotice, { id: input.noticeId, kind: NoticeKind.PROPOSAL }))?.applicationId;
    const ofAid = (await context.loaders.one(PublicNotice, 'id').load(input.noticeId))?.program === AssistanceProgram.TEMP;
    const { userErrors } = ofAid ? await fire(context, aidMachine, 'objectToAid', { found }, input) : await fire(context, applicationMachine, 'raiseObjection', { found }, input);
    return { notice: userErrors.length > 0 ? null : await context.loaders.one(PublicNotice, 'id').load(input.noticeId), userErrors };
  }
}
