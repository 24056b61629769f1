import { DateScalar } from '@civil/schema/scalars';
import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { ChildFile } from '../child-file/child-file.entity.js';
import { loadParents } from '../child-file/child-file.service.js';
import { DeFactoReason } from '../child-file/child-file.enums.js';
import { Guardianship } from '../child-file/guardianship.entity.js';
import { ChildStipend } from '../child-stipend/child-stipend.entity.js';
import { isActiveOn, isPaidAfterDeath, loadStipends } from '../child-stipend/child-stipend.service.js';
import { Door, Minor } from '../labels.js';
import { Resident } from './resident.stub.js';

/** What child protection adds to a resident. */
@Resolver(() => Resident)
export class ResidentResolver {
  @Door('CATEGORY')
  @FieldResolver(() => ChildFile, { nullable: true, description: '儿童档案；不可见与不存在同样为空。File of the child; null when absent or not visible.' })
  childFile(@Root() { id }: Resident, @Ctx() { loaders }: SubgraphContext): Promise<ChildFile | null> {
    return loaders.one(ChildFile, 'residentId').load(id);
  }

  @Door('STIPEND')
  @FieldResolver(() => [ChildStipend], { nullable: true, description: '儿童基本生活费，新的在前。Stipends of the child, newest first.' })
  async childStipends(
    @Root() { id }: Resident,
    @Arg('activeOn', () => DateScalar, { nullable: true, description: '该日所在月发放的。Paid in the month of that day.' }) activeOn: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<ChildStipend[]> {
    const stipends = await loadStipends(context, id);
    return activeOn ? stipends.filter((stipend) => isActiveOn(stipend, activeOn)) : stipends;
  }

  @Door()
  @FieldResolver(() => [ChildFile], { nullable: true, description: '作为监护人，其所监护儿童的档案。Files of the children in the care of this resident.' })
  async wardFiles(@Root() { id }: Resident, @Ctx() { loaders, today }: SubgraphContext): Promise<ChildFile[]> {
    const guardianships = await loaders.many(Guardianship, 'guardianId', { orderBy: { fileId: 'asc', id: 'asc' } }).load(id);
    const standing = guardianships.filter(({ from, to }) => from <= today && (!to || to >= today));
    const files = await Promise.all([...new Set(standing.map(({ fileId }) => fileId))].map((fileId) => loaders.one(ChildFile, 'id').load(fileId)));
    return files.filter((file) => file !== null);
  }

  @Door('STIPEND')
  @Directive('@requires(fields: "_deathDate")')
  @FieldResolver(() => [ChildStipend], { nullable: true, description: '死亡次月起仍发放的基本生活费。Stipends paid for a month after that of the death.' })
  async childStipendsAfterDeath(@Root() { id, _deathDate }: Resident, @Ctx() context: SubgraphContext): Promise<ChildStipend[]> {
    if (!_deathDate) return [];
    return (await loadStipends(context, id)).filter((stipend) => isPaidAfterDeath(stipend, _deathDate, context.today));
  }

  /** The fact is the parents', so what is required is the marriage of each parent on the child's file, not of the child. */
  @Minor()
  @Directive('@requires(fields: "childFile { parents { parent { _latestMarriageOn } } }")')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: '登记为失联的父或母，失联后有结婚登记。Whether a parent on record as out of contact appears in a marriage registration after that day.',
  })
  async parentsContactable(@Root() { id, childFile }: Resident, @Ctx() context: SubgraphContext): Promise<boolean | null> {
    const events = childFile?.parents;
    if (!events) return null;
    const parents = await loadParents(context, id);
    if (parents.length !== events.length) return null; // the file changed between the two calls
    return parents.some(({ reason, since }, place) => {
      const marriedOn = events[place]?.parent?._latestMarriageOn;
      return reason === DeFactoReason.LOST_CONTACT && typeof marriedOn === 'string' && marriedOn > since;
    });
  }
}
