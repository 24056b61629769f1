import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { MarriageOffice } from './marriage-office.entity.js';
import { MarriageOfficeFilter, MarriageOfficeOrder } from './marriage-office.inputs.js';
import { pageMarriageOffices } from './marriage-office.service.js';

const { Public } = labelsOf('VITAL');

export const MarriageOfficeConnection = connectionType(MarriageOffice, 'MarriageOffice');

@Resolver(() => MarriageOffice)
export class MarriageOfficeResolver {
  @Public()
  @Query(() => MarriageOffice, { nullable: true, description: '按标识取一个婚姻登记处。One marriage office.' })
  marriageOffice(@Arg('id', () => ID, { description: '登记处标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<MarriageOffice | null> {
    return loaders.one(MarriageOffice, 'id').load(id);
  }

  @Public()
  @Query(() => MarriageOfficeConnection, {
    nullable: true,
    description: '婚姻登记处名录，默认按区划排列。Register of marriage offices, by division unless told otherwise.',
  })
  marriageOffices(
    @Arg('filter', () => MarriageOfficeFilter, { nullable: true, description: '筛选。Filter.' }) filter: MarriageOfficeFilter | undefined,
    @Arg('orderBy', () => [MarriageOfficeOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<MarriageOffice>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MarriageOffice>> {
    return pageMarriageOffices(context, filter ?? {}, orderBy, page);
  }
}
