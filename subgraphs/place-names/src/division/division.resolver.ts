import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Division, DivisionAlias } from './division.entity.js';
import { DivisionFilter, DivisionOrder } from './division.inputs.js';
import { DivisionKind } from './division-kind.js';
import { loadDivision, loadDivisions, neighbouringCodes } from './division.loaders.js';
import { codesAbove, getDivision, pageDescendants, pageDivisions } from './division.service.js';

const { Public } = labelsOf('PLACES');

export const DivisionConnection = connectionType(Division, 'Division');

@Resolver(() => Division)
export class DivisionResolver {
  @Public()
  @Query(() => Division, {
    nullable: true,
    description: '按代码取区划；别名与简码、补零形式均可，未知或该日已撤销则报错。One division by any form of its code; an error when unknown or abolished on that day.',
  })
  division(
    @Arg('code', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) code: string,
    @Arg('on', () => DateScalar, { nullable: true, description: '该日有效的，默认今日。In force on that day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Division> {
    return getDivision(context, code, on);
  }

  @Public()
  @Query(() => DivisionConnection, { nullable: true, description: '区划列表，每页至多 500 条。Divisions, at most 500 a page.' })
  divisions(
    @Arg('filter', () => DivisionFilter, { nullable: true, description: '筛选。Filter.' }) filter: DivisionFilter | undefined,
    @Arg('orderBy', () => [DivisionOrder], { nullable: true, description: '排序，默认按代码。Order, by code by default.' })
    orderBy: OrderInput<Division>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Division>> {
    return pageDivisions(context, filter ?? {}, orderBy, page);
  }

  @Public()
  @FieldResolver(() => Division, { nullable: true, description: '上级区划。Division above.' })
  parent(@Root() { parentCode }: Division, @Ctx() { loaders }: SubgraphContext): Promise<Division | null> | null {
    return parentCode ? loadDivision(loaders, parentCode) : null;
  }

  @Public()
  @Sized(20)
  @FieldResolver(() => [Division], { description: '直接下级，按代码排列。Direct children by code.' })
  async children(
    @Root() { code }: Division,
    @Arg('on', () => DateScalar, { nullable: true, description: '该日有效的，默认今日。In force on that day, today by default.' }) on: string | undefined,
    @Arg('kind', () => [DivisionKind], { nullable: true, description: '类别。Kinds.' }) kind: DivisionKind[] | undefined,
    @Ctx() { loaders, today }: SubgraphContext,
  ): Promise<Division[]> {
    const children = await loaders.many(Division, 'parentCode', { orderBy: { code: 'asc' } }).load(code);
    return children.filter((child) => child.isInForce(on ?? today) && (!kind?.length || kind.includes(child.kind)));
  }

  @Public()
  @FieldResolver(() => [Division], { description: '各上级区划，自省级起。Divisions above, from the province down.' })
  async ancestors(@Root() { code }: Division, @Ctx() { loaders }: SubgraphContext): Promise<Division[]> {
    const above = await loadDivisions(loaders, codesAbove(code));
    return [...new Map(above.map((division) => [division.code, division])).values()];
  }

  @Public()
  @FieldResolver(() => DivisionConnection, {
    nullable: true, description: '今日有效的全部下级，每页至多 500 条。All below that are in force today, at most 500 a page.',
  })
  descendants(
    @Root() { code }: Division,
    @Arg('level', () => Int, { nullable: true, description: '级别。Level.' }) level: number | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Division>> {
    return pageDescendants(context, code, level, page);
  }

  @Public()
  @FieldResolver(() => [Division], { description: '前身区划。Divisions whose place it took.' })
  async predecessors(@Root() { code }: Division, @Ctx() { loaders }: SubgraphContext): Promise<Division[]> {
    return loadDivisions(loaders, await neighbouringCodes(loaders, code, 'predecessors'));
  }

  @Public()
  @FieldResolver(() => [Division], { description: '承继区划。Divisions that took its place.' })
  async successors(@Root() { code }: Division, @Ctx() { loaders }: SubgraphContext): Promise<Division[]> {
    return loadDivisions(loaders, await neighbouringCodes(loaders, code, 'successors'));
  }

  @Public()
  @FieldResolver(() => [DivisionAlias], { description: '别名代码与名称。Codes and names that stand for it.' })
  aliases(@Root() { code }: Division, @Ctx() { loaders }: SubgraphContext): Promise<DivisionAlias[]> {
    return loaders.many(DivisionAlias, 'divisionCode', { orderBy: { id: 'asc' } }).load(code);
  }
}
