import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import type { PlaceName } from './place-name.entity.js';

@InputType({ description: '地名筛选条件。Filter of place names.' })
export class PlaceNameFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => [String], { nullable: true, description: '类别代码。Codes of category.' })
  category?: string[];

  @FilterOn()
  @Field(() => [String], { nullable: true, description: '状态代码：STANDARD、IN_USE_NONSTANDARD、HISTORICAL、ABOLISHED。Codes of state.' })
  status?: string[];

  @FilterOn()
  @Field(() => [String], { nullable: true, description: '文化遗产代码。Codes of heritage.' })
  heritage?: string[];

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称中的文字，或拼音。Text in the name, or phonetic spelling.' })
  q?: string;
}

export const PlaceNameOrder = orderType<PlaceName>('PlaceName', {
  NAME: { property: 'name', description: '名称。Name.' },
  PINYIN: { property: 'pinyin', description: '拼音。Phonetic spelling.' },
  DIVISION: { property: 'divisionCode', description: '所在区划。Division.', reads: ['PlaceName.division'] },
});
