import { type Connection, connectionType, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { EntrustedCareAgreement } from '../care-agreement/care-agreement.entity.js';
import { ContactLog } from '../care-agreement/contact-log.entity.js';
import { ChildStipend } from '../child-stipend/child-stipend.entity.js';
import { loadStipends } from '../child-stipend/child-stipend.service.js';
import { Door } from '../labels.js';
import { ChildCategoryPeriod } from './child-category-period.entity.js';
import { ChildFile } from './child-file.entity.js';
import { ChildFileFilter, ChildFileOrder } from './child-file.inputs.js';
import { findChildFile, loadParents, pageChildFiles } from './child-file.service.js';
import { Guardianship } from './guardianship.entity.js';
import { ParentStatus } from './parent-status.entity.js';

export const ChildFileConnection = connectionType(ChildFile, 'ChildFile');

@Resolver(() => ChildFile)
export class ChildFileResolver {
  @Door('CATEGORY')
  @Query(() => ChildFile, { nullable: true, description: '按档案标识或儿童标识取一份档案；不可见与不存在同样为空。One file; null when absent or not visible.' })
  childFile(
    @Arg('id', () => ID, { nullable: true, description: '档案标识。Id of the file.' }) id: string | undefined,
    @Arg('residentId', () => ID, { nullable: true, description: '儿童标识。Id of the child.' }) residentId: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<ChildFile | null> {
    return findChildFile(context, id, residentId);
  }

  @Door('CATEGORY')
  @Query(() => ChildFileConnection, { nullable: true, description: '辖区内的儿童档案。Files in the scope of the viewer.' })
  childFiles(
    @Arg('filter', () => ChildFileFilter, { nullable: true, description: '筛选。Filter.' }) filter: ChildFileFilter | undefined,
    @Arg('orderBy', () => [ChildFileOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<ChildFile>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ChildFile>> {
    return pageChildFiles(context, filter ?? {}, orderBy, page);
  }

  @Door('CATEGORY')
  @FieldResolver(() => [ChildCategoryPeriod], { nullable: true, description: '类别，含已终止的。Categories, ended ones included.' })
  categories(@Root() { id }: ChildFile, @Ctx() { loaders }: SubgraphContext): Promise<ChildCategoryPeriod[]> {
    return loaders.many(ChildCategoryPeriod, 'fileId', { orderBy: { since: 'asc', id: 'asc' } }).load(id);
  }

  @Door()
  @FieldResolver(() => [Guardianship], { nullable: true, description: '监护人，含已终止的。Guardians, former ones included.' })
  guardians(@Root() { id }: ChildFile, @Ctx() { loaders }: SubgraphContext): Promise<Guardianship[]> {
    return loaders.many(Guardianship, 'fileId', { orderBy: { from: 'asc', id: 'asc' } }).load(id);
  }

  @Door()
  @FieldResolver(() => [ParentStatus], { nullable: true, description: '父母状况。State of the parents.' })
  parents(@Root() { residentId }: ChildFile, @Ctx() context: SubgraphContext): Promise<ParentStatus[]> {
    return loadParents(context, residentId);
  }

  @Door()
  @FieldResolver(() => [EntrustedCareAgreement], { nullable: true, description: '委托照护协议，新的在前。Agreements on entrusted care, newest first.' })
  careAgreements(@Root() { id }: ChildFile, @Ctx() { loaders }: SubgraphContext): Promise<EntrustedCareAgreement[]> {
    return loaders.many(EntrustedCareAgreement, 'fileId', { orderBy: { signedOn: 'desc', id: 'desc' } }).load(id);
  }

  @Door()
  @FieldResolver(() => [ContactLog], { nullable: true, description: '联系记录，新的在前。Contacts, newest first.' })
  contacts(@Root() { id }: ChildFile, @Ctx() { loaders }: SubgraphContext): Promise<ContactLog[]> {
    return loaders.many(ContactLog, 'fileId', { orderBy: { at: 'desc', id: 'desc' } }).load(id);
  }

  @Door('STIPEND')
  @FieldResolver(() => [ChildStipend], { nullable: true, description: '基本生活费，新的在前。Stipends, newest first.' })
  stipends(@Root() { residentId }: ChildFile, @Ctx() context: SubgraphContext): Promise<ChildStipend[]> {
    return loadStipends(context, residentId);
  }
}
