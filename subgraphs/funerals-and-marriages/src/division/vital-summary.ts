import { CountCell, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';

const { Public } = labelsOf('VITAL');

@Public()
@ObjectType({
  description:
    '某区划一个期间的婚姻登记与死亡登记数。无权查看个案者，只得县级及以上的数字，小于五及可据以推算的数字不予显示。' +
    'Registrations and deaths of a period in a division. Who may not see the records gets figures down to counties, with counts of 1 to 4, ' +
    'and those that would give them away, withheld.',
})
export class VitalSummary {
  @Field(() => String, { description: '期间：年或年月。Period: a year or a month.' }) period!: string;
  @Field(() => CountCell, { description: '结婚登记对数，按登记处所在地。Marriages, by the place of the office.' }) marriages!: CountCell;
  @Field(() => CountCell, { description: '离婚登记对数，按登记处所在地。Divorces, by the place of the office.' }) divorces!: CountCell;
  @Field(() => CountCell, { description: '已核实的死亡人数，按死亡地。Verified deaths, by the place of death.' }) deaths!: CountCell;
}
