import { DateScalar, DateTimeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { type AssistanceFigures, assistanceFigures, openWarnings } from '../figures/assistance-figures.js';
import { inGroups, inOrder, type StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { allow, sees } from './rules.js';
import { CountCell } from './shared-types.js';

const PAGE = 20;

@ObjectType()
@Entity({ tableName: 'assistance_enrollments' })
class AssistanceEnrollment {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) program!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) status!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) grade!: string | null;
  @Field(() => String, { nullable: true }) @Property({ type: 'decimal' }) monthlyAmount!: string;
  @Field(() => DateScalar, { nullable: true }) @Property({ type: 'date' }) nextReviewDue!: string;
  @Property({ type: 'string' }) effectiveFrom!: string;
  @Property({ type: 'string', nullable: true }) effectiveTo!: string | null;
  @Property({ type: 'string' }) divisionCode!: string;
  @Property({ type: 'string' }) residenceDivisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}

@Entity({ tableName: 'enrolled_persons' })
class EnrolledPerson {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) enrollmentId!: string;
  @Property({ type: 'string' }) residentId!: string;
  @Property({ type: 'date' }) since!: string;
  @Property({ type: 'date', nullable: true }) until!: string | null;
  @Property({ type: 'string' }) divisionCode!: string;
  @Property({ type: 'string' }) residenceDivisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}

@ObjectType()
@Entity({ tableName: 'benefit_payments' })
class BenefitPayment {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) enrollmentId!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) month!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'decimal' }) amount!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) status!: string;
  @Property({ type: 'string' }) divisionCode!: string;
  @Property({ type: 'string' }) residenceDivisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}

@ObjectType()
class BenefitPaymentEdge {
  @Field(() => BenefitPayment) node!: BenefitPayment;
}

@ObjectType()
class BenefitPaymentConnection {
  @Field(() => [BenefitPaymentEdge]) edges!: BenefitPaymentEdge[];
}

@ObjectType()
@Entity({ tableName: 'risk_warnings' })
class RiskWarning {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) subjectId!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) colour!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) status!: string;
  @Field(() => DateTimeScalar, { nullable: true }) @Property({ type: 'datetime' }) raisedAt!: Date;
  @Property({ type: 'string' }) divisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}

@ObjectType()
@Entity({ tableName: 'monitoring_subjects' })
class MonitoringSubject {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) residentId!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) category!: string;
  @Property({ type: 'date' }) since!: string;
  @Property({ type: 'date', nullable: true }) until!: string | null;
  @Property({ type: 'string' }) divisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
}

@ObjectType()
class ProgramSummary {
  @Field(() => String) program!: string;
  @Field(() => CountCell) persons!: CountCell;
  @Field(() => CountCell) households!: CountCell;
  @Field(() => String, { nullable: true }) amount!: string | null;
}

@ObjectType()
class AssistanceSummary {
  @Field(() => String) period!: string;
  @Field(() => CountCell) persons!: CountCell;
  @Field(() => CountCell) households!: CountCell;
  @Field(() => String, { nullable: true }) monthlySpend!: string | null;
  @Field(() => [ProgramSummary]) byProgram!: ProgramSummary[];
}

@Directive('@key(fields: "id")')
@ObjectType('Resident')
class Resident {
  @Field(() => ID) id!: string;
}

@Directive('@key(fields: "code")')
@ObjectType('Division')
class Division {
  @Field(() => String) code!: string;
}

const ofOfficer = ({ pattern, today }: StockContext) => ({ adultOn: { $lte: today }, $or: [{ divisionCode: { $like: pattern } }, { residenceDivisionCode: { $like: pattern } }] });

/** The shares of a person in benefits, the newest first, each with its benefit. */
async function sharesOf(context: StockContext, id: string): Promise<{ person: EnrolledPerson; enrollment: AssistanceEnrollment }[]> {
  const { em } = context;
  const persons = await context.loader<EnrolledPerson[]>('persons', async (ids) =>
    inGroups(await em.find(EnrolledPerson, { residentId: { $in: [...ids] }, ...ofOfficer(context) }, { orderBy: [{ since: 'desc' }, { id: 'asc' }] }), 'residentId', ids)).load(id);
  const loader = context.loader<AssistanceEnrollment | null>('enrollments', async (ids) =>
    inOrder(await em.find(AssistanceEnrollment, { id: { $in: [...ids] }, ...ofOfficer(context) }), 'id', ids));
  const enrollments = await Promise.all(persons.map(({ enrollmentId }) => loader.load(enrollmentId)));
  return persons.flatMap((person, place) => (enrollments[place] ? [{ person, enrollment: enrollments[place] }] : []));
}

@Resolver(() => Resident)
class ResidentResolver {
  @FieldResolver(() => [AssistanceEnrollment], { nullable: true })
  async assistanceEnrollments(@Root() { id }: Resident, @Arg('activeOn', () => DateScalar, { nullable: true }) activeOn: string | null, @Ctx() context: StockContext): Promise<AssistanceEnrollment[]> {
    const month = activeOn?.slice(0, 7);
    return (await sharesOf(context, id)).map(({ enrollment }) => enrollment)
      .filter(({ effectiveFrom, effectiveTo }) => !month || (effectiveFrom <= month && (!effectiveTo || effectiveTo >= month)));
  }

  @FieldResolver(() => BenefitPaymentConnection, { nullable: true })
  async benefitPayments(@Root() { id }: Resident, @Arg('from', () => YearMonthScalar) from: string, @Ctx() context: StockContext): Promise<BenefitPaymentConnection> {
    const loader = context.loader<BenefitPayment[]>('payments', async (ids) =>
      inGroups(await context.em.find(BenefitPayment, { enrollmentId: { $in: [...ids] }, ...ofOfficer(context) }, { orderBy: { month: 'desc' } }), 'enrollmentId', ids));
    const payments = await Promise.all((await sharesOf(context, id)).map(async ({ person: { since, until }, enrollment }) =>
      (await loader.load(enrollment.id)).filter(({ month }) => month >= from && month >= since.slice(0, 7) && (!until || month <= until.slice(0, 7)))));
    const newestFirst = payments.flat().sort((one, other) => other.month.localeCompare(one.month) || one.id.localeCompare(other.id));
    return { edges: newestFirst.slice(0, PAGE).map((node) => ({ node })) };
  }

  @FieldResolver(() => MonitoringSubject, { nullable: true })
  async monitoring(@Root() { id }: Resident, @Ctx() context: StockContext): Promise<MonitoringSubject | null> {
    const { em, pattern, today } = context;
    const subjects = await context.loader<MonitoringSubject[]>('monitoring', async (ids) =>
      inGroups(await em.find(MonitoringSubject, { residentId: { $in: [...ids] }, divisionCode: { $like: pattern }, adultOn: { $lte: today } }, { orderBy: [{ since: 'desc' }, { id: 'asc' }] }), 'residentId', ids)).load(id);
    return subjects.find(({ since, until }) => since <= today && (!until || until >= today)) ?? null;
  }
}

@Resolver(() => MonitoringSubject)
class MonitoringSubjectResolver {
  @FieldResolver(() => [RiskWarning], { nullable: true })
  warnings(@Root() { id }: MonitoringSubject, @Ctx() context: StockContext): Promise<RiskWarning[]> {
    const { em, pattern, today } = context;
    return context.loader<RiskWarning[]>('warnings', async (ids) =>
      inGroups(await em.find(RiskWarning, { subjectId: { $in: [...ids] }, divisionCode: { $like: pattern }, adultOn: { $lte: today } }, { orderBy: [{ raisedAt: 'desc' }, { id: 'asc' }] }), 'subjectId', ids)).load(id);
  }
}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => AssistanceSummary, { nullable: true })
  assistanceSummary(@Root() { code }: Division, @Arg('period', () => YearMonthScalar) period: string, @Ctx() { read }: StockContext): Promise<AssistanceFigures> { return assistanceFigures(read, code, period); }

  @FieldResolver(() => CountCell, { nullable: true })
  openWarnings(@Root() { code }: Division, @Ctx() { read, today }: StockContext): Promise<CountCell> { return openWarnings(read, code, today); }
}

const assistance = sees('ASSISTANCE');

export const socialAssistance: StockSubgraph = {
  name: 'social-assistance', databaseSchema: 'social_assistance', entities: [AssistanceEnrollment, EnrolledPerson, BenefitPayment, RiskWarning, MonitoringSubject],
  resolvers: [ResidentResolver, MonitoringSubjectResolver, DivisionResolver], contributed: [Resident, Division],
  references: { Resident: (reference: { id: string }) => reference, Division: (reference: { code: string }) => reference },
  permissions: {
    Resident: { assistanceEnrollments: assistance, benefitPayments: assistance, monitoring: assistance },
    AssistanceEnrollment: { '*': assistance }, BenefitPayment: { '*': assistance }, MonitoringSubject: { '*': assistance }, RiskWarning: { '*': assistance },
    Division: { assistanceSummary: allow, openWarnings: assistance },
  },
};
