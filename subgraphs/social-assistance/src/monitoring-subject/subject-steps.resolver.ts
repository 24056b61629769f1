import { fire, labelsOf, type Outcome, type SubgraphContext, UserError } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { MonitoringSubject } from './monitoring-subject.entity.js';
import { AddMonitoringSubjectInput, ChangeCategoryInput, EndMonitoringInput, RecordScreeningInput, type SubjectStepInput } from './steps/step-inputs.js';
import { emptySubject, type SubjectInputs } from './steps/subject-steps.js';
import { subjectMachine } from './subject-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '对监测对象的一步的结果。What a step on a monitored person came to.' })
export class MonitoringSubjectResult {
  @Internal()
  @Field(() => MonitoringSubject, { nullable: true, description: '监测对象；未能办理的为空。The person; null where nothing was done.' })
  subject!: MonitoringSubject | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Context = SubgraphContext;
type Answer = Promise<MonitoringSubjectResult>;

const resultOf = ({ subject, userErrors }: Outcome<MonitoringSubject>): MonitoringSubjectResult => ({ subject, userErrors });

const make = async <E extends keyof SubjectInputs>(context: Context, event: E, input: SubjectInputs[E] & SubjectStepInput): Answer =>
  resultOf(await fire(context, subjectMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));

@Resolver()
export class SubjectStepsResolver {
  @Internal()
  @Mutation(() => MonitoringSubjectResult, { nullable: true, description: '纳入监测。Puts somebody under watch.' })
  async addMonitoringSubject(
    @Arg('input', () => AddMonitoringSubjectInput, { description: '人员与类别。Who, and in which category.' }) input: AddMonitoringSubjectInput, @Ctx() context: Context,
  ): Answer {
    return resultOf(await fire(context, subjectMachine, 'addMonitoringSubject', { made: emptySubject }, input));
  }

  @Internal()
  @Mutation(() => MonitoringSubjectResult, { nullable: true, description: '变更监测类别；低保、特困随待遇自动变更。Changes the category; what follows from a benefit is changed by the system.' })
  changeCategory(@Arg('input', () => ChangeCategoryInput, { description: '新类别。The new category.' }) input: ChangeCategoryInput, @Ctx() context: Context): Answer {
    return make(context, 'changeCategory', input);
  }

  @Internal()
  @Mutation(() => MonitoringSubjectResult, { nullable: true, description: '登记入户排查：未纳入救助的原因。Enters what screening has shown: why the person is not covered.' })
  recordScreening(@Arg('input', () => RecordScreeningInput, { description: '排查结果。What it has shown.' }) input: RecordScreeningInput, @Ctx() context: Context): Answer {
    return make(context, 'recordScreening', input);
  }

  @Internal()
  @Mutation(() => MonitoringSubjectResult, { nullable: true, description: '退出监测；待遇或预警未结的不得退出，死亡与误纳入除外。Ends the watch; not while a benefit or a warning is open, death and errors excepted.' })
  endMonitoring(@Arg('input', () => EndMonitoringInput, { description: '原因。Why.' }) input: EndMonitoringInput, @Ctx() context: Context): Answer {
    return make(context, 'endMonitoring', input);
  }
}
