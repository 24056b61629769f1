import type { AccessInput } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import { Arg, type ClassType, Ctx, Directive, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../access/access.js';
import { isInScope, type RowRules } from '../access/row-rules.js';
import type { SubgraphContext } from '../context/context.js';
import type { ReferenceResolver, ResolverClass } from '../graphql/build-schema.js';
import { performsAs } from '../procedures/actor.js';
import { fire } from '../procedures/fire.js';
import { UserError } from '../procedures/user-error.js';
import { type CertificateBook, type CertificateSource, sourceOf } from './certificate-book.js';
import { certificateMachine, emptyCertificate, IssueCertificateInput, WithdrawCertificateInput } from './certificate-machine.js';
import { type CertificateRecord, CertificateStatus } from './certificate-record.js';
import { type FindRecords, standingsOf } from './certificate-standing.js';
import { certificateText } from './certificate-text.js';
import { printableCertificate } from './printable-certificate.js';

@Directive('@key(fields: "id")')
@ObjectType('ElectronicCertificate', { description: '电子证照。Electronic certificate.' })
export class ElectronicCertificateStub {
  @Field(() => ID, { description: '证照标识。Identifier of the certificate.' }) id!: string;
}

/** The doors to certificates, whose fields have labels and masks of their own. */
const doorLabel = (label: AccessInput): AccessInput => (label.class === 'PUBLIC' ? label : { ...label, mask: 'RECORD' });
/** Names its holders as a whole: whoever works without names, or gets them masked, gets nothing of it. */
const named = (label: AccessInput): AccessInput => (label.class === 'PUBLIC' ? label : { ...label, mask: 'REPORTER' });
const stepLabel = ({ domain }: AccessInput): AccessInput => ({ class: 'INTERNAL', domain });

/** Records by loaders that see every row: how a certificate stands is no secret from those who see the certificate. */
const findIn = ({ system }: SubgraphContext): FindRecords => async (entity, property, values) =>
  (await Promise.all(values.map((value) => system.many(entity, property as never).load(value)))).flat();

/** The record that a certificate is to be issued from, in the scope of whoever issues it. @throws `NOT_FOUND`, the same where it lies elsewhere. */
async function assertInScope({ loaders, viewer }: SubgraphContext, rowRules: RowRules, { entity }: CertificateSource, id: string): Promise<void> {
  const record = await loaders.one(entity, 'id' as never).load(id);
  const rule = rowRules[entity.name];
  if (!record || !rule || !isInScope(rule, viewer, record)) throw civilError('NOT_FOUND', { argument: 'input.recordId' });
}

/** What the graph offers of the certificates of one subgraph: to read one, to issue it, to take it back, and from the record to its certificates. */
export function certificateResolvers<C extends CertificateRecord>(book: CertificateBook<C>, rowRules: RowRules): ResolverClass[] {
  const { name, zh, en, entity } = book;
  const Certificate = entity as unknown as ClassType<C>;
  const field = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const machine = certificateMachine(book);
  const label = doorLabel(book.label);

  @Access({ class: 'PUBLIC', domain: book.label.domain })
  @ObjectType(`${name}Result`, { description: `对${zh}一步的结果。What a step on ${en} came to.` })
  class Result {
    @Access(label)
    @Field(() => Certificate, { nullable: true, description: '办理后的证照；未能办理的为空。The certificate as it stands; null where nothing was done.' })
    certificate!: C | null;
    @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' }) userErrors!: UserError[];
  }

  @Resolver(() => Certificate)
  class CertificateResolver {
    @Access(label)
    @Query(() => Certificate, { name: field, nullable: true, description: `按签发记录标识取一份${zh}；不在范围内与不存在同样为空。One of ${en} by its opaque id; null when absent or out of scope.` })
    read(@Arg('id', () => ID, { description: '签发记录标识。Opaque id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<C | null> {
      return loaders.one(entity, 'id' as never).load(id);
    }

    @Access(stepLabel(book.label))
    @Mutation(() => Result, { name: `issue${name}`, nullable: true, description: `由登记簿签发${zh}；已有的随之换发。Issues one of ${en} from the register; the edition before it is replaced.` })
    async issue(@Arg('input', () => IssueCertificateInput, { description: '内容。What the step takes.' }) input: IssueCertificateInput, @Ctx() context: SubgraphContext): Promise<Result> {
      if (!performsAs(context.viewer, book.issuers)) throw civilError('FORBIDDEN_ACTION', { rule: 'issueCertificate' });
      const source = sourceOf(book, input.type);
      if (source) await assertInScope(context, rowRules, source, input.recordId);
      const { subject, userErrors } = await fire(context, machine, 'issueCertificate', { made: () => emptyCertificate(entity) }, input);
      return { certificate: subject, userErrors };
    }

    @Access(stepLabel(book.label))
    @Mutation(() => Result, { name: `withdraw${name}`, nullable: true, description: `收回签发有误的${zh}，即行吊销。Takes back one of ${en} that was issued in error; it is revoked at once.` })
    async withdraw(@Arg('input', () => WithdrawCertificateInput, { description: '内容。What the step takes.' }) input: WithdrawCertificateInput, @Ctx() context: SubgraphContext): Promise<Result> {
      const { viewer, loaders } = context;
      const certificate = await loaders.one(entity, 'id' as never).load(input.id);
      const source = certificate && sourceOf(book, certificate.typeId);
      if (source && performsAs(viewer, book.issuers)) await assertInScope(context, rowRules, source, certificate.sourceId);
      const { subject, userErrors } = await fire(context, machine, 'withdrawCertificate', { id: input.id, expectedVersion: input.expectedVersion }, input);
      return { certificate: subject, userErrors };
    }

    @Access(book.label)
    @FieldResolver(() => CertificateStatus, { name: 'status', nullable: true, description: '状态，由所依的记录即时得出。Status, derived from the record as it stands.' })
    async standing(@Root() certificate: CertificateRecord, @Ctx() context: SubgraphContext): Promise<CertificateStatus | null> {
      return (await standingsOf(book, [certificate], findIn(context), context.today))[0] ?? null;
    }

    @Access(named(book.label))
    @FieldResolver(() => String, { nullable: true, description: '被签名的原文：摘要由其得出。The text that was signed: the digest is taken of it.' })
    signedText(@Root() certificate: CertificateRecord): string {
      return certificateText(certificate);
    }

    @Access(named(book.label))
    @FieldResolver(() => String, { nullable: true, description: '可打印的证照（HTML，A4 一页，含核验二维码，不含脚本）；签章不符的为空。The certificate to be printed: HTML on one page of A4 with a code to verify it, without scripts; null where the seal does not fit.' })
    printable(@Root() certificate: CertificateRecord): string | null {
      return certificate.intact ? printableCertificate(certificate) : null;
    }
  }

  @Resolver(() => ElectronicCertificateStub)
  class ContentResolver {
    @Access(label)
    @FieldResolver(() => Certificate, { name: field, nullable: true, description: `证照内容，属于${zh}的。Its content, of one of ${en}.` })
    content(@Root() { id }: ElectronicCertificateStub, @Ctx() { loaders }: SubgraphContext): Promise<C | null> {
      return loaders.one(entity, 'certificateId' as never).load(id);
    }
  }

  const ofRecords = book.sources.map((source) => {
    @Resolver(() => source.entity)
    class RecordResolver {
      @Access(label)
      @FieldResolver(() => [Certificate], { nullable: true, description: '由本记录签发的电子证照，新的在前。Electronic certificates issued from this record, the newest first.' })
      certificates(@Root() { id }: { id: string }, @Ctx() { loaders }: SubgraphContext): Promise<C[]> {
        return loaders.many(entity, 'sourceId' as never, { orderBy: { id: 'desc' } as never }).load(id);
      }
    }
    return RecordResolver;
  });
  return [CertificateResolver, ContentResolver, ...ofRecords];
}

/** Resolves keys: of certificates, and of entries of the index, of which the content tells whether they are here. */
export const certificateReferences = ({ name, entity }: CertificateBook): Readonly<Record<string, ReferenceResolver>> => ({
  ElectronicCertificate: (reference: ElectronicCertificateStub) => reference,
  [name]: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(entity, 'id').load(id),
});
