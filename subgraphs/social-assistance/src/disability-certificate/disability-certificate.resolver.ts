import { type Connection, connectionType, DivisionScope, fire, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { CertificateImport } from './certificate-import.entity.js';
import { certificateImportMachine, subsidyFindingMachine } from './certificate-machines.js';
import { DisabilityCertificate } from './disability-certificate.entity.js';
import { SubsidyCandidateFilter, SubsidyReviewFilter } from './disability-certificate.inputs.js';
import { pageCandidates, pageReviews } from './disability-certificate.service.js';
import { CertificateImportResult, rowErrorsOf, SubsidyFindingResult } from './import-result.js';
import { openImport } from './steps/import.js';
import { linesOf } from './steps/lines.js';
import { CompleteCertificateImportInput, ImportDisabilityCertificatesInput, NotifyCandidateInput } from './steps/step-inputs.js';
import { SubsidyFinding } from './subsidy-finding.entity.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export const SubsidyFindingConnection = connectionType(SubsidyFinding, 'SubsidyFinding');

@Resolver(() => CertificateImport)
export class CertificateImportResolver {
  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: CertificateImport): number {
    return version;
  }

  @Internal()
  @Mutation(() => CertificateImportResult, { nullable: true, description: '接收残联按月提供的残疾人证名单的一批。Receives a part of the monthly list of the Disabled Persons\' Federation.' })
  async importDisabilityCertificates(
    @Arg('input', () => ImportDisabilityCertificatesInput, { description: '内容。What the step takes.' }) { rows, ...input }: ImportDisabilityCertificatesInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CertificateImportResult> {
    const lines = linesOf(rows, input.county);
    const found = (em: SubgraphContext['em']): Promise<string | undefined> => openImport(em, input.county, input.month);
    const { subject, userErrors } = await fire(context, certificateImportMachine, 'importDisabilityCertificates', { found }, { ...input, lines });
    return { import: subject, rowErrors: userErrors.some(({ code }) => code === 'IMPORT_ROWS_INVALID') ? rowErrorsOf(lines) : [], userErrors };
  }

  @Internal()
  @Mutation(() => CertificateImportResult, { nullable: true, description: '宣告名单已接收完毕：未列出的视为注销，并与在册待遇比对。Declares a list complete: who is not on it holds none any more, and the county is compared with its benefits.' })
  async completeCertificateImport(
    @Arg('input', () => CompleteCertificateImportInput, { description: '内容。What the step takes.' }) input: CompleteCertificateImportInput,
    @Ctx() context: SubgraphContext,
  ): Promise<CertificateImportResult> {
    const { subject, userErrors } = await fire(context, certificateImportMachine, 'completeCertificateImport', input, input);
    return { import: subject, rowErrors: [], userErrors };
  }
}

@Resolver(() => SubsidyFinding)
export class SubsidyFindingResolver {
  @Internal()
  @Query(() => SubsidyFindingConnection, { nullable: true, description: '符合残疾人两项补贴条件而未享受的人（主动发现）。Persons who qualify for a disability subsidy and are not paid (proactive discovery).' })
  disabilityEligibilityCandidates(
    @Arg('scope', () => DivisionScope, { description: '居住地。Where they live.' }) scope: DivisionScope,
    @Arg('filter', () => SubsidyCandidateFilter, { nullable: true, description: '筛选。Filter.' }) filter: SubsidyCandidateFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<SubsidyFinding>> {
    return pageCandidates(context, scope, filter ?? {}, page);
  }

  @Internal()
  @Query(() => SubsidyFindingConnection, { nullable: true, description: '享受残疾人两项补贴而条件已变、须复核的人。Persons who are paid a disability subsidy and qualify no more, to be reviewed.' })
  disabilitySubsidiesToReview(
    @Arg('scope', () => DivisionScope, { description: '居住地。Where they live.' }) scope: DivisionScope,
    @Arg('filter', () => SubsidyReviewFilter, { nullable: true, description: '筛选。Filter.' }) filter: SubsidyReviewFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<SubsidyFinding>> {
    return pageReviews(context, scope, filter ?? {}, page);
  }

  @Internal()
  @Mutation(() => SubsidyFindingResult, { nullable: true, description: '登记已告知本人可以申请。Enters that the person was told that they may apply.' })
  async notifyCandidate(@Arg('input', () => NotifyCandidateInput, { description: '内容。What the step takes.' }) input: NotifyCandidateInput, @Ctx() context: SubgraphContext): Promise<SubsidyFindingResult> {
    const { subject, userErrors } = await fire(context, subsidyFindingMachine, 'notifyCandidate', input, input);
    return { finding: subject, userErrors };
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: SubsidyFinding): number {
    return version;
  }

  @Sensitive()
  @FieldResolver(() => DisabilityCertificate, { nullable: true, description: '残疾人证信息；没有的为空。Certificate; null where there is none.' })
  certificate(@Root() { residentId }: SubsidyFinding, @Ctx() { loaders }: SubgraphContext): Promise<DisabilityCertificate | null> {
    return loaders.one(DisabilityCertificate, 'residentId').load(residentId);
  }

  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '正在发放的待遇；未享受的为空。Benefit that is paid; null where none is.' })
  async enrollment(@Root() { enrollmentId }: SubsidyFinding, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return enrollmentId ? loaders.one(AssistanceEnrollment, 'id').load(enrollmentId) : null;
  }
}
