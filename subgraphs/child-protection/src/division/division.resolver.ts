import { DateScalar, divisionPrefix } from '@civil/schema/scalars';
import { Cost, DivisionStub, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';
import { Public } from '../labels.js';
import { ChildSummary } from './child-summary.js';
import { loadChildSummary, loadInstitutions } from './child-summary.service.js';

/** What child protection adds to a division; a division covers all below it. */
@Resolver(() => DivisionStub)
export class DivisionResolver {
  @Public()
  @Cost(5)
  @FieldResolver(() => ChildSummary, { nullable: true, description: '儿童统计。Statistic of children.' })
  childSummary(
    @Root() { code }: DivisionStub,
    @Arg('on', () => DateScalar, { nullable: true, description: '统计日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<ChildSummary> {
    return loadChildSummary(context, code, on);
  }

  @Public()
  @FieldResolver(() => [ChildWelfareInstitution], { nullable: true, description: '儿童福利和未成年人保护机构，含下级。Institutions, of divisions below too.' })
  childInstitutions(@Root() { code }: DivisionStub, @Ctx() context: SubgraphContext): Promise<ChildWelfareInstitution[]> {
    return loadInstitutions(context, divisionPrefix(code));
  }
}
