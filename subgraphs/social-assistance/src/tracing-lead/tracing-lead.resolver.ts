import { DateTimeScalar } from '@civil/schema/scalars';
import { dueAtOf, fire, labelsOf, type Outcome, seesMinors, StepArgument as Input, type SubgraphContext, UserError } from '@civil/subgraph-kernel';
import { Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { findTracingNotice } from '../missing-person-notice/missing-person-notice.service.js';
import { TracingLead } from './tracing-lead.entity.js';
import { ConcludeTracingLeadInput, SubmitTracingLeadInput, TracingLeadStepInput } from './tracing-lead.inputs.js';
import { emptyLead, tracingLeadMachine } from './tracing-lead-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '线索一步办理的结果。What a step on a lead came to.' })
export class TracingLeadResult {
  @Internal()
  @Field(() => TracingLead, { nullable: true, description: '办理后的线索；未能办理或无权查看的为空。The lead as it stands; null where nothing was done, or to whoever may not see it.' })
  lead!: TracingLead | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const leadResult = ({ subject, userErrors }: Outcome<TracingLead>): TracingLeadResult => ({ lead: subject, userErrors });

@Resolver(() => TracingLead)
export class TracingLeadResolver {
  @Internal()
  @Mutation(() => TracingLeadResult, { nullable: true, description: '对寻亲公告提供线索。Gives a lead on a tracing notice.' })
  async submitTracingLead(@Input(() => SubmitTracingLeadInput) input: SubmitTracingLeadInput, @Ctx() context: SubgraphContext): Promise<TracingLeadResult> {
    const { subject, userErrors } = await fire(context, tracingLeadMachine, 'submitTracingLead', { made: emptyLead }, input);
    const isShown = subject !== null && (subject.adultOn <= context.today || seesMinors(context.viewer));
    return { lead: isShown ? subject : null, userErrors };
  }

  @Internal()
  @Mutation(() => TracingLeadResult, { nullable: true, description: '登记线索已核查。Enters that a lead was looked into.' })
  async checkTracingLead(@Input(() => TracingLeadStepInput) input: TracingLeadStepInput, @Ctx() context: SubgraphContext): Promise<TracingLeadResult> {
    return leadResult(await fire(context, tracingLeadMachine, 'checkTracingLead', input, input));
  }

  @Internal()
  @Mutation(() => TracingLeadResult, { nullable: true, description: '认定线索是否相符。Says what a lead comes to.' })
  async concludeTracingLead(@Input(() => ConcludeTracingLeadInput) input: ConcludeTracingLeadInput, @Ctx() context: SubgraphContext): Promise<TracingLeadResult> {
    return leadResult(await fire(context, tracingLeadMachine, input.match ? 'matchTracingLead' : 'dismissTracingLead', input, input));
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: TracingLead): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '核查期限；已核查的为空。When it must have been looked into; null once it was.' })
  dueAt(@Root() tracingLead: TracingLead): Date | null {
    return dueAtOf(tracingLead);
  }

  @Internal()
  @FieldResolver(() => MissingPersonNotice, { nullable: true, description: '所针对的公告；已撤下的仅救助管理站可见。The notice; once it is down, to the station alone.' })
  notice(@Root() { noticeId }: TracingLead, @Ctx() context: SubgraphContext): Promise<MissingPersonNotice | null> {
    return findTracingNotice(context, noticeId);
  }
}
