import { fire, labelsOf, type SubgraphContext, UserError } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { FactImport } from './fact-import.entity.js';
import { emptyImport, importMachine } from './import-facts.js';
import { RecordDepartmentFactsInput } from './monitoring-fact.inputs.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '接收部门数据的结果。What taking in a chunk came to.' })
export class FactImportResult {
  @Internal()
  @Field(() => FactImport, { nullable: true, description: '该批及未能接收的行；整批未接收的为空。The chunk with the rows that were not taken; null where nothing was.' })
  import!: FactImport | null;

  @Field(() => [UserError], { description: '整批未接收的原因。Why nothing was taken.' })
  userErrors!: UserError[];
}

@Resolver()
export class MonitoringFactResolver {
  @Internal()
  @Mutation(() => FactImportResult, {
    nullable: true,
    description: '接收一个部门一县一月数据的一批；同一来源、月份、县的重复推送只更新，不重复。Takes in a chunk of what a department tells of a county and month; told again it is replaced, never doubled.',
  })
  async recordDepartmentFacts(
    @Arg('input', () => RecordDepartmentFactsInput, { description: '一批数据。The chunk.' }) input: RecordDepartmentFactsInput, @Ctx() context: SubgraphContext,
  ): Promise<FactImportResult> {
    const { subject, userErrors } = await fire(context, importMachine, 'recordDepartmentFacts', { made: emptyImport }, input);
    return { import: subject, userErrors };
  }
}
