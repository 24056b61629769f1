import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { CourtNote, MarriageRegistration } from './marriage-registration.entity.js';
import { MarriageRegistrationFilter, MarriageRegistrationOrder } from './marriage-registration.inputs.js';
import { pageMarriageRegistrations } from './marriage-registration.service.js';

const { Internal, Sensitive } = labelsOf('VITAL');

export const MarriageRegistrationConnection = connectionType(MarriageRegistration, 'MarriageRegistration');

@Resolver(() => MarriageRegistration)
export class MarriageRegistrationResolver {
  @Internal({ scope: 'OFFICE' })
  @Query(() => MarriageRegistration, { nullable: true, description: '按标识取一条婚姻登记；不在范围内与不存在同样为空。One registration; null when absent or out of scope.' })
  marriageRegistration(
    @Arg('id', () => ID, { description: '登记标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext,
  ): Promise<MarriageRegistration | null> {
    return loaders.one(MarriageRegistration, 'id').load(id);
  }

  @Internal({ scope: 'OFFICE' })
  @Query(() => MarriageRegistrationConnection, {
    nullable: true,
    description: "本登记处或辖区内登记处的婚姻登记。Registrations of the viewer's office, or of the offices in the viewer's division.",
  })
  marriageRegistrations(
    @Arg('filter', () => MarriageRegistrationFilter, { nullable: true, description: '筛选。Filter.' }) filter: MarriageRegistrationFilter | undefined,
    @Arg('orderBy', () => [MarriageRegistrationOrder], { nullable: true, description: '排序。Order.' })
    orderBy: OrderInput<MarriageRegistration>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MarriageRegistration>> {
    return pageMarriageRegistrations(context, filter ?? {}, orderBy, page);
  }

  @Sensitive({ scope: 'OFFICE' })
  @FieldResolver(() => MarriageOffice, { nullable: true, description: '登记处。The office.' })
  office(@Root() { officeId }: MarriageRegistration, @Ctx() { loaders }: SubgraphContext): Promise<MarriageOffice | null> {
    return loaders.one(MarriageOffice, 'id').load(officeId);
  }

  @Sensitive({ scope: 'OFFICE' })
  @FieldResolver(() => MarriageRegistration, {
    nullable: true,
    description: '关联登记：离婚所解除的结婚登记，或补领所据的原登记。The marriage that a divorce ends, or the original of a re-issue.',
  })
  linked(@Root() { linkedId }: MarriageRegistration, @Ctx() { loaders }: SubgraphContext): Promise<MarriageRegistration | null> | null {
    return linkedId ? loaders.one(MarriageRegistration, 'id').load(linkedId) : null;
  }

  @Sensitive({ scope: 'OFFICE' })
  @FieldResolver(() => [CourtNote], { nullable: true, description: '法院判决备注。Notes of judgments.' })
  notes(@Root() { id }: MarriageRegistration, @Ctx() { loaders }: SubgraphContext): Promise<CourtNote[]> {
    return loaders.many(CourtNote, 'registrationId', { orderBy: { notedOn: 'asc', id: 'asc' } }).load(id);
  }
}
