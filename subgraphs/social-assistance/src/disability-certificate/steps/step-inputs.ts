import { DateScalar, type DisabilityCard, DivisionCodeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { BareStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '残联名单的一行。A line of the list of the Disabled Persons\' Federation.' })
export class DisabilityCertificateRowInput {
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => String, { description: '残疾人证号，只作校验，不予保存。Number of the certificate: checked, and not kept.' }) cardNo!: string;
  @Field(() => DateScalar, { description: '有效期至。Valid to.' }) validTo!: string;
  @Field(() => DivisionCodeScalar, { description: '居住的村（社区），12 位。Village of residence, 12 digits.' }) residenceDivision!: string;
}

@InputType({ description: '接收残联名单的一批，至多 500 行；有一行有误，整批不予写入。Receives a part of the list, 500 lines at most; with one line at fault nothing of the part is written.' })
export class ImportDisabilityCertificatesInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '县，6 位。County, 6 digits.' }) county!: string;
  @Field(() => YearMonthScalar, { description: '月份。Month.' }) month!: string;
  @Field(() => [DisabilityCertificateRowInput], { description: '各行。Lines.' }) rows!: DisabilityCertificateRowInput[];
}

@InputType({ description: '宣告一县一月的名单已接收完毕。Declares the list of a county and month to be complete.' })
export class CompleteCertificateImportInput extends BareStepInput {
  @Field(() => ID, { description: '导入标识。Id of the import.' }) id!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
}

@InputType({ description: '告知一位应享未享的残疾人可以申请。Tells somebody who qualifies and is not paid that they may apply.' })
export class NotifyCandidateInput extends BareStepInput {
  @Field(() => ID, { description: '比对结果标识。Id of the finding.' }) id!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
}

/** A line after its number was read: what is kept of it, or its fault. */
export interface CertificateLine {
  readonly residentId: string;
  readonly validTo: string;
  readonly divisionCode: string;
  readonly card: DisabilityCard | null;
  /** Code of the first rule that it breaks. */
  readonly fault: string | null;
}

export interface CertificateImportInputs {
  importDisabilityCertificates: Omit<ImportDisabilityCertificatesInput, 'rows'> & { readonly lines: readonly CertificateLine[] };
  completeCertificateImport: CompleteCertificateImportInput;
}

export interface SubsidyFindingInputs {
  /** Made in bulk by the comparison. */
  findSubsidy: Record<string, never>;
  notifyCandidate: NotifyCandidateInput;
  endFinding: Record<string, never>;
}
