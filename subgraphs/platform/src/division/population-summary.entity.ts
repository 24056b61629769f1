import { CivilRecord, labelsOf } from '@civil/subgraph-kernel';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

const { Public } = labelsOf('PLATFORM');

export enum PopulationSource { CENSUS_2020 = 'CENSUS_2020', COMPUTED_SPLIT = 'COMPUTED_SPLIT' }
registerEnumType(PopulationSource, {
  name: 'PopulationSource', description: '人口数的来源。Where the numbers come from.',
  valuesConfig: {
    CENSUS_2020: { description: '第七次全国人口普查（2020 年）。Seventh national census, 2020.' },
    COMPUTED_SPLIT: { description: '由县级普查数推算，各乡级合计等于县级。Computed from the census of the county, to which its townships add up.' },
  },
});

@Public()
@ObjectType({ description: '区划的人口概况。Population of a division.' })
@Entity({ tableName: 'population_summaries' })
export class PopulationSummary extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 12 }) divisionCode!: string;

  @Field(() => Int, { description: '常住人口。Residents.' })
  @Property({ type: 'integer' })
  total!: number;

  @Field(() => Int, { description: '城镇人口。Urban residents.' })
  @Property({ type: 'integer' })
  urban!: number;

  @Field(() => Int, { description: '0 至 14 岁。Aged 0 to 14.' })
  @Property({ type: 'integer' })
  age0to14!: number;

  @Field(() => Int, { description: '60 岁及以上。Aged 60 and over.' })
  @Property({ type: 'integer' })
  age60plus!: number;

  @Field(() => Int, { description: '65 岁及以上。Aged 65 and over.' })
  @Property({ type: 'integer' })
  age65plus!: number;

  @Field(() => Int, { description: '80 岁及以上。Aged 80 and over.' })
  @Property({ type: 'integer' })
  age80plus!: number;

  @Field(() => Int, { description: '家庭户数。Family households.' })
  @Property({ type: 'integer' })
  households!: number;

  @Field(() => PopulationSource, { description: '来源。Source.' })
  @Property({ type: 'string', length: 14 })
  source!: PopulationSource;
}
