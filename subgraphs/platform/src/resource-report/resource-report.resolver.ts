import { fire, labelsOf, StepArgument, type SubgraphContext, UserError } from '@civil/subgraph-kernel';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { Sharing, SharingStep } from '../sharing-step.js';
import { ReportResourceQualityInput } from './report-inputs.js';
import { emptyReport, reportMachine } from './report-machine.js';
import { ResourceReport } from './resource-report.entity.js';

const { Public } = labelsOf('PLATFORM');

@Sharing()
@ObjectType({ description: '质量报告中一条规则的不符数。How many records fail a rule, by a report.' })
export class ReportedFailures {
  @Field(() => String, { nullable: true, description: '规则代码。Code of the rule.' }) rule!: string;
  @Field(() => Int, { nullable: true, description: '不符的记录数。Records that fail it.' }) failures!: number;
}

@Public()
@ObjectType({ description: '报送质量的结果。What a report came to.' })
export class ResourceReportResult {
  @Sharing()
  @Field(() => ResourceReport, { nullable: true, description: '所收报告；未收的为空。The report as it was kept; null where it was not.' })
  report!: ResourceReport | null;

  @Field(() => [UserError], { description: '未收的原因。Why it was not kept.' })
  userErrors!: UserError[];
}

const Step = (description: string): MethodDecorator => SharingStep(() => ResourceReportResult, description);

@Resolver(() => ResourceReport)
export class ResourceReportResolver {
  @Step('登记系统报送一项资源的数量、更新时间与质量检查结果；有不符的，即开校核工单。The system that keeps a register reports its size, freshness and quality; what fails a rule opens a correction.')
  async reportResourceQuality(@StepArgument(() => ReportResourceQualityInput) input: ReportResourceQualityInput, @Ctx() context: SubgraphContext): Promise<ResourceReportResult> {
    const { subject, userErrors } = await fire(context, reportMachine, 'reportResourceQuality', { made: emptyReport }, input);
    return { report: subject, userErrors };
  }

  @Public()
  @FieldResolver(() => DataResource, { nullable: true, description: '资源。Resource.' })
  resource(@Root() { resourceId }: ResourceReport, @Ctx() { loaders }: SubgraphContext): Promise<DataResource | null> {
    return loaders.one(DataResource, 'id').load(resourceId);
  }

  @Sharing()
  @FieldResolver(() => [ReportedFailures], { nullable: true, description: '各规则的不符数。Failures by rule.' })
  results(@Root() { failures }: ResourceReport): readonly ReportedFailures[] {
    return failures;
  }
}
