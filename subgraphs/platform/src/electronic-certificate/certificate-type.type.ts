import { certificateTypes, type HolderKind, holderKinds } from '@civil/schema/certificates';
import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { CertificateStatus, CodeLabel, certificateDesk, describeEnum, labelsOf } from '@civil/subgraph-kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Public } = labelsOf('PLATFORM');

export enum CertificateTypeState { SERVED = 'SERVED', PLANNED = 'PLANNED' }
describeEnum(CertificateTypeState, 'CertificateTypeState', '证照类型是否签发。Whether certificates of a type are issued.', {
  SERVED: '由登记簿签发。Issued from the register.', PLANNED: '所依登记簿尚未建立，暂不签发。Its register is not kept yet: none is issued.',
});

const holderLabels: Readonly<Record<HolderKind, readonly [zh: string, en: string]>> = { PERSON: ['个人', 'person'], UNIT: ['单位', 'unit'] };

@Public()
@ObjectType({ description: '电子证照目录的一个类型。A type of the catalogue of electronic certificates.' })
export class CertificateType {
  @Field(() => ID, { description: '本目录编号，如 C01。Id in this catalogue, e.g. C01.' }) id!: string;
  @Field(() => String, { description: '国家证照类型代码，21 位；未载入的为占位码（十八个零加序号）。National code of the type, 21 places; where none was loaded, a placeholder of eighteen zeros and a number.' }) typeCode!: string;
  @Field(() => String, { description: '中文名称。Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: '英文名称。Name in English.' }) nameEn!: string;
  @Field(() => BusinessDomain, { description: '颁发的业务领域。Domain that issues it.' }) domain!: LineDomain;
  @Field(() => CodeLabel, { description: '持证者类型：111 个人，001 单位。Kind of holder: 111 a person, 001 a unit.' }) holder!: CodeLabel;
  @Field(() => String, { description: '颁发机构。Issuer, in Chinese.' }) issuerZh!: string;
  @Field(() => String, { description: '颁发机构（英文）。Issuer, in English.' }) issuerEn!: string;
  @Field(() => String, { description: '有效期。Validity, in Chinese.' }) validityZh!: string;
  @Field(() => String, { description: '有效期（英文）。Validity, in English.' }) validityEn!: string;
  @Field(() => CertificateTypeState, { description: '是否签发。Whether it is issued.' }) state!: CertificateTypeState;
}

@Public()
@ObjectType({ description: '核验结果：只说证照，不说持证人；标识不存在与摘要不符同样答复。What a verification came to: of the certificate, never of its holder; an unknown one and a wrong digest are answered alike.' })
export class CertificateVerification {
  @Field(() => Boolean, { description: '标识与摘要是否相符；不符的其余各项为空。Whether identifier and digest are those of a certificate; where not, the rest is null.' }) matches!: boolean;
  @Field(() => CertificateStatus, { nullable: true, description: '状态。Status.' }) status!: CertificateStatus | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '该状态的时刻。Since when it has that status.' }) statusAt!: Date | null;
  @Field(() => CodeLabel, { nullable: true, description: '类型。Type.' }) type!: CodeLabel | null;
  @Field(() => String, { nullable: true, description: '颁发机构。Issuer.' }) issuerName!: string | null;
  @Field(() => String, { nullable: true, description: '颁发机构统一社会信用代码。Credit code of the issuer.' }) issuerUscc!: string | null;
  @Field(() => DateScalar, { nullable: true, description: '签发日期。Issued on.' }) issuedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: '有效期起。Valid from.' }) validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: '有效期至；长期的为空。Valid until; null for good.' }) validTo!: string | null;
}

@Public()
@ObjectType({ description: '一次状态变化。A change of status.' })
export class CertificateRevocation {
  @Field(() => ID, { description: '证照标识。Identifier of the certificate.' }) id!: string;
  @Field(() => CertificateStatus, { description: '现在的状态；恢复有效的为 VALID。Its status now; VALID where it is in force again.' }) status!: CertificateStatus;
  @Field(() => DateTimeScalar, { description: '变化时刻。When it changed.' }) at!: Date;
}

@Public()
@ObjectType({ description: '失效公告的一页。A page of the feed of revocations.' })
export class CertificateRevocations {
  @Field(() => [CertificateRevocation], { description: '各项变化，按先后；每份证照只列最近一次。Changes in their order; of each certificate the last.' }) revocations!: CertificateRevocation[];
  @Field(() => String, { nullable: true, description: '从此处续取；尚无变化的为空。Where to go on; null where nothing has changed yet.' }) cursor!: string | null;
  @Field(() => Boolean, { description: '此刻是否还有。Whether there is more by now.' }) hasMore!: boolean;
}

@Public()
@ObjectType({ description: '核验签章的公钥。Public key by which seals are verified.' })
export class CertificateVerificationKey {
  @Field(() => ID, { description: '密钥标识。Id of the key.' }) id!: string;
  @Field(() => String, { description: '算法：SM2 或 Ed25519。Algorithm: SM2 or Ed25519.' }) algorithm!: string;
  @Field(() => String, { description: '公钥，PEM。The key, in PEM.' }) pem!: string;
  @Field(() => Boolean, { description: '是否为现用密钥；此前的仅供核验。Whether it is the one in use; earlier ones only verify.' }) current!: boolean;
}

/** The catalogue with the codes that were loaded. */
export const catalogueTypes = (): CertificateType[] =>
  certificateTypes.map(({ id, zh: nameZh, en: nameEn, domain, holder, issuerZh, issuerEn, validityZh, validityEn, state }) => {
    const [zh, en] = holderLabels[holder];
    return {
      id, nameZh, nameEn, domain, issuerZh, issuerEn, validityZh, validityEn, state: CertificateTypeState[state], typeCode: certificateDesk().catalogue.typeCodes.get(id) ?? '',
      holder: { code: holderKinds[holder], zh, en, standard: null },
    };
  });

export const verificationKeys = (): CertificateVerificationKey[] => certificateDesk().keys.map(({ id, algorithm, pem }, place) => ({ id, algorithm, pem, current: place === 0 }));
