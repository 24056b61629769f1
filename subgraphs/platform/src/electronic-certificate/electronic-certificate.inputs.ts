import { CertificateStatus, DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '电子证照筛选条件，各项须同时满足。Filter of electronic certificates; all given must hold.' })
export class ElectronicCertificateFilter {
  @FilterOn('ElectronicCertificate.division')
  @Field(() => DivisionScope, { nullable: true, description: '颁发机构所在区划。Division of the issuer.' })
  scope?: DivisionScope;

  @FilterOn('ElectronicCertificate.type')
  @Field(() => [String], { nullable: true, description: '类型，如 C01。Types, e.g. C01.' })
  type?: string[];

  @FilterOn('ElectronicCertificate.status')
  @Field(() => [CertificateStatus], { nullable: true, description: '状态。Status.' })
  status?: CertificateStatus[];
}
