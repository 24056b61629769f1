import { type Connection, connectionType, labelsOf, PageArgs, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { catalogueTypes, CertificateRevocations, CertificateType, CertificateVerification, CertificateVerificationKey, verificationKeys } from './certificate-type.type.js';
import { ElectronicCertificate } from './electronic-certificate.entity.js';
import { ElectronicCertificateFilter } from './electronic-certificate.inputs.js';
import { loadCertificate, loadOwnCertificates, pageCertificates, readRevocations, verifyCertificate } from './electronic-certificate.service.js';

const { Internal, Public } = labelsOf('PLATFORM');

export const ElectronicCertificateConnection = connectionType(ElectronicCertificate, 'ElectronicCertificate');
const DEFAULT_CHANGES = 200;

@Resolver(() => ElectronicCertificate)
export class ElectronicCertificateResolver {
  @Public()
  @Query(() => [CertificateType], { nullable: true, description: '电子证照目录。Catalogue of electronic certificates.' })
  certificateTypes(): CertificateType[] {
    return catalogueTypes();
  }

  @Public()
  @Query(() => [CertificateVerificationKey], { nullable: true, description: '核验签章的公钥，现用的在前。Public keys by which seals are verified, the one in use first.' })
  certificateKeys(): CertificateVerificationKey[] {
    return verificationKeys();
  }

  @Public()
  @Query(() => CertificateVerification, { nullable: true, description: '凭标识和摘要核验证照，不透露持证人。Verifies a certificate by identifier and digest, without telling of its holder.' })
  verifyCertificate(
    @Arg('certId', () => ID, { description: '证照标识。Identifier of the certificate.' }) certId: string,
    @Arg('digest', () => String, { description: '摘要，64 位十六进制。Digest, 64 hexadecimal characters.' }) digest: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CertificateVerification> {
    return verifyCertificate(context, certId, digest);
  }

  @Public()
  @Sized(DEFAULT_CHANGES, 'first', 'revocations')
  @Query(() => CertificateRevocations, { nullable: true, description: '失效公告：吊销、失效、暂停和恢复的证照标识，可断点续取。Feed of certificates that were revoked, have expired, were suspended or are in force again; it is resumed at a cursor.' })
  certificateRevocations(
    @Arg('after', () => String, { nullable: true, description: '从该游标之后取；不填从头取。Cursor to go on after; from the start where left out.' }) after: string | undefined,
    @Arg('first', () => Int, { nullable: true, description: '每页项数，默认 200，至多 1000。Changes a page, 200 by default, 1000 at most.' }) first: number | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CertificateRevocations> {
    return readRevocations(context, first, after);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => ElectronicCertificateConnection, { nullable: true, description: '本人的，或辖区内本业务条线颁发的电子证照。One\'s own electronic certificates, or those issued in one\'s line and division.' })
  certificates(
    @Arg('filter', () => ElectronicCertificateFilter, { nullable: true, description: '筛选。Filter.' }) filter: ElectronicCertificateFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext,
  ): Promise<Connection<ElectronicCertificate>> {
    return pageCertificates(context, filter ?? {}, page);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => ElectronicCertificate, { nullable: true, description: '按标识取一份电子证照；不在范围内与不存在同样为空。One electronic certificate; null when absent or out of scope.' })
  electronicCertificate(@Arg('id', () => ID, { description: '证照标识。Identifier.' }) id: string, @Ctx() context: SubgraphContext): Promise<ElectronicCertificate | null> {
    return loadCertificate(context, id);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => [ElectronicCertificate], { nullable: true, description: '本人及所监护未成年人的电子证照，新的在前。One\'s own electronic certificates and those of minors in one\'s care, the newest first.' })
  myCertificates(@Ctx() context: SubgraphContext): Promise<ElectronicCertificate[]> {
    return loadOwnCertificates(context);
  }
}
