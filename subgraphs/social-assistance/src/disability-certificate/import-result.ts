import { catalogueEntry } from '@civil/schema/errors';
import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CertificateImport } from './certificate-import.entity.js';
import type { CertificateLine } from './steps/step-inputs.js';
import { SubsidyFinding } from './subsidy-finding.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '名单中有误的一行。A line of the list that is at fault.' })
export class ImportRowError {
  @Field(() => Int, { description: '第几行，自 1 起。Number of the line, from 1.' }) row!: number;
  @Field(() => ID, { description: '居民标识。Id of the resident.' }) residentId!: string;
  @Field(() => String, { description: '错误代码。Code.' }) code!: string;
  @Field(() => String, { description: '中文说明。In Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文说明。In English.' }) en!: string;
}

@Public()
@ObjectType({ description: '接收名单的结果。What receiving a list came to.' })
export class CertificateImportResult {
  @Internal()
  @Field(() => CertificateImport, { nullable: true, description: '导入；未写入的为空。The import; null where nothing was written.' })
  import!: CertificateImport | null;

  @Internal()
  @Field(() => [ImportRowError], { nullable: true, description: '有误的各行。Lines at fault.' })
  rowErrors!: ImportRowError[];

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

@Public()
@ObjectType({ description: '告知的结果。What telling the person came to.' })
export class SubsidyFindingResult {
  @Internal()
  @Field(() => SubsidyFinding, { nullable: true, description: '办理后的比对结果；未能办理的为空。The finding as it stands; null where nothing was done.' })
  finding!: SubsidyFinding | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The lines at fault, each with its own reason. */
export const rowErrorsOf = (lines: readonly CertificateLine[]): ImportRowError[] => lines.flatMap(({ residentId, fault }, place) => {
  const entry = fault ? catalogueEntry(fault) : undefined;
  return fault && entry ? [{ row: place + 1, residentId, code: fault, zh: entry.zh, en: entry.en }] : [];
});
