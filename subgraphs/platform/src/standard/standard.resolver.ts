import { FilterOn, labelsOf, Sized } from '@civil/subgraph-kernel';
import { Arg, Field, InputType, Query, Resolver } from 'type-graphql';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { Standard, StandardKind, StandardStatus, standards } from './standards.js';

const { Public } = labelsOf('PLATFORM');
const LONGEST = 30;

@InputType({ description: '标准筛选条件，各项须同时满足。Filter of standards; all given must hold.' })
export class StandardFilter {
  @FilterOn()
  @Field(() => StandardKind, { nullable: true, description: '层级。Level.' })
  kind?: StandardKind;

  @FilterOn()
  @Field(() => StandardStatus, { nullable: true, description: '状态。State.' })
  status?: StandardStatus;

  @FilterOn()
  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  domain?: string;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '编号或名称中的文字。Text in the number or the title.' })
  q?: string;
}

@Resolver(() => Standard)
export class StandardResolver {
  @Public()
  @Sized(LONGEST)
  @Query(() => [Standard], { nullable: true, description: '民政业务所用的标准，按编号。Standards that civil affairs go by, by number.' })
  standards(@Arg('filter', () => StandardFilter, { nullable: true, description: '筛选。Filter.' }) filter: StandardFilter | undefined): Standard[] {
    const text = filter?.q?.trim().toLowerCase();
    return standards.filter((one) => (!filter?.kind || one.kind === filter.kind) && (!filter?.status || one.status === filter.status) && (!filter?.domain || one.domain === filter.domain) &&
      (!text || `${one.number ?? ''} ${one.titleZh} ${one.titleEn}`.toLowerCase().includes(text)));
  }
}
