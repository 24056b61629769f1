import type { Cadence as CadenceCode, Delivery as DeliveryCode, ItemType as ItemTypeCode, ResourceEntry, ResourceState, SharingClass as SharingClassCode, SharingMethod as MethodCode } from '@civil/schema/sharing';
import { DateTimeScalar } from '@civil/schema/scalars';
import type { DataClass } from '@civil/schema/access';
import { CivilRecord, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PROVINCE } from '../province.js';
import { Cadence, Delivery, ItemClass, ItemType, ResourceStatus, SharingClass, SharingMethod } from './resource-enums.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '数据项。Data item of a resource.' })
export class DataItem {
  @Field(() => String, { description: '字段名，授权时据以指明。Name, by which grants name it.' }) name!: string;
  @Field(() => String, { description: '中文名称。Name in Chinese.' }) zh!: string;
  @Field(() => ItemType, { description: '类型。Type.' }) type!: ItemTypeCode;
  @Field(() => ItemClass, { description: '敏感级别。Sensitivity.' }) class!: DataClass;
}

/** An entry of the catalogue as it stands. Earlier ones are kept as versions. */
@Public()
@ObjectType({ description: '政务数据资源目录条目。Entry of the catalogue of shared data.' })
@Entity({ tableName: 'data_resources' })
@Index({ properties: ['status', 'id'] })
@Index({ properties: ['ownerSubgraph', 'id'] })
export class DataResource extends ProcedureRecord {
  @Field(() => ID, { description: '资源编号，如 R01。Number of the resource.' })
  @PrimaryKey({ type: 'string', length: 8 })
  id!: string;

  @Field(() => ResourceStatus, { description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: ResourceState;

  @Field(() => String, { description: '中文名称。Name in Chinese.' })
  @Property({ type: 'string', length: 60 })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。Name in English.' })
  @Property({ type: 'string', length: 120 })
  nameEn!: string;

  @Field(() => [DataItem], { description: '数据项。Data items.' })
  @Property({ type: 'json' })
  items!: DataItem[];

  @Field(() => String, { description: '提供方。Provider, in Chinese.' })
  @Property({ type: 'string', length: 100 })
  providerZh!: string;

  @Field(() => String, { description: '提供方（英文）。Provider, in English.' })
  @Property({ type: 'string', length: 150 })
  providerEn!: string;

  @Field(() => String, { description: '数据格式。Format.' })
  @Property({ type: 'string', length: 60 })
  format!: string;

  @Field(() => Cadence, { description: '更新频率。How often it is refreshed.' })
  @Property({ type: 'string', length: 9 })
  cadence!: CadenceCode;

  @Field(() => SharingClass, { description: '共享属性。Class of sharing.' })
  @Property({ type: 'string', length: 13, index: true })
  sharingClass!: SharingClassCode;

  @Field(() => [SharingMethod], { description: '共享方式；不予共享的为空列表。Methods; an empty list where nothing is shared.' })
  @Property({ type: ArrayType })
  sharingMethods!: MethodCode[];

  @Field(() => Delivery, { description: '提供内容。What is given.' })
  @Property({ type: 'string', length: 12 })
  delivery!: DeliveryCode;

  @Field(() => String, { nullable: true, description: '使用条件。Conditions, in Chinese.' })
  @Property({ type: 'string', length: 300, nullable: true })
  conditionsZh!: string | null;

  @Field(() => String, { nullable: true, description: '使用条件（英文）。Conditions, in English.' })
  @Property({ type: 'string', length: 400, nullable: true })
  conditionsEn!: string | null;

  @Field(() => String, { nullable: true, description: '法规依据。Legal basis, in Chinese.' })
  @Property({ type: 'string', length: 200, nullable: true })
  legalBasisZh!: string | null;

  @Field(() => String, { nullable: true, description: '法规依据（英文）。Legal basis, in English.' })
  @Property({ type: 'string', length: 300, nullable: true })
  legalBasisEn!: string | null;

  @Field(() => Int, { description: '数据分级，1 公开至 4 未成年人。Level of the data, from 1 public to 4 minors.' })
  @Property({ type: 'smallint' })
  grade!: number;

  @Field(() => String, { description: '使用方。Consumers, in Chinese.' })
  @Property({ type: 'string', length: 100 })
  consumersZh!: string;

  @Field(() => String, { description: '使用方（英文）。Consumers, in English.' })
  @Property({ type: 'string', length: 150 })
  consumersEn!: string;

  @Field(() => String, { description: '所属子图。Subgraph that keeps the register.' })
  @Property({ type: 'string', length: 32 })
  ownerSubgraph!: string;

  @Field(() => String, { nullable: true, description: '提供数据的根字段；不予共享的为空。Root field that answers for it; null where nothing is shared.' })
  @Property({ type: 'string', length: 60, nullable: true })
  rootField!: string | null;

  @Property({ type: ArrayType }) qualityRuleCodes!: string[];

  /** Names in both languages and those of the items, in lower case, for searching. */
  @Property({ type: 'text' }) searchText!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '本版发布时间；未发布的为空。When this version was published; null until then.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  get acceptedOn(): null { return null; }
  get policyDivision(): string { return PROVINCE; }
}

/** What the catalogue said of a resource from one step to the next. Versions are added and never changed. */
@Public()
@ObjectType({ description: '目录条目的历次版本。A version of an entry of the catalogue.' })
@Entity({ tableName: 'data_resource_versions' })
@Index({ properties: ['resourceId', 'number'] })
export class DataResourceVersion extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 20 })
  id!: string;

  @Property({ type: 'string', length: 8 }) resourceId!: string;

  @Field(() => Int, { description: '版本号。Number of the version.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => ResourceStatus, { description: '状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: ResourceState;

  @Field(() => DateTimeScalar, { description: '时间。When it was made.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { nullable: true, description: '变更说明。What has changed and why.' })
  @Property({ type: 'string', length: 200, nullable: true })
  note!: string | null;

  @Property({ type: 'json' }) entry!: ResourceEntry;

  @Field(() => SharingClass, { description: '共享属性。Class of sharing.' })
  get sharingClass(): SharingClassCode { return this.entry.sharingClass; }

  @Field(() => [DataItem], { description: '数据项。Data items.' })
  get items(): readonly DataItem[] { return this.entry.items; }
}

const textOf = ({ nameZh, nameEn, items }: ResourceEntry): string => [nameZh, nameEn, ...items.flatMap(({ name, zh }) => [name, zh])].join(' ').toLowerCase();

/** The columns that hold an entry. */
export const columnsOf = (entry: ResourceEntry) => ({
  nameZh: entry.nameZh, nameEn: entry.nameEn, items: [...entry.items], providerZh: entry.provider.zh, providerEn: entry.provider.en, format: entry.format, cadence: entry.cadence, sharingClass: entry.sharingClass,
  sharingMethods: [...entry.sharingMethods], delivery: entry.delivery, conditionsZh: entry.conditions?.zh ?? null, conditionsEn: entry.conditions?.en ?? null, legalBasisZh: entry.legalBasis?.zh ?? null,
  legalBasisEn: entry.legalBasis?.en ?? null, grade: entry.grade, consumersZh: entry.consumers.zh, consumersEn: entry.consumers.en, ownerSubgraph: entry.ownerSubgraph, rootField: entry.rootField,
  qualityRuleCodes: [...entry.qualityRules], searchText: textOf(entry),
});

const bilingual = (zh: string | null, en: string | null) => (zh === null || en === null ? null : { zh, en });

/** The entry that a record holds. */
export const entryOf = (resource: DataResource): ResourceEntry => ({
  nameZh: resource.nameZh, nameEn: resource.nameEn, items: resource.items, provider: { zh: resource.providerZh, en: resource.providerEn }, format: resource.format, cadence: resource.cadence,
  sharingClass: resource.sharingClass, sharingMethods: resource.sharingMethods, delivery: resource.delivery, conditions: bilingual(resource.conditionsZh, resource.conditionsEn),
  legalBasis: bilingual(resource.legalBasisZh, resource.legalBasisEn), grade: resource.grade as ResourceEntry['grade'], consumers: { zh: resource.consumersZh, en: resource.consumersEn },
  ownerSubgraph: resource.ownerSubgraph, rootField: resource.rootField, qualityRules: resource.qualityRuleCodes,
});

/** The version that a record has come to. */
export const versionOf = (resource: Pick<DataResource, 'id' | 'status' | 'synthetic'>, entry: ResourceEntry, { number, at, note }: Pick<DataResourceVersion, 'number' | 'at' | 'note'>): Partial<DataResourceVersion> => ({
  id: `${resource.id}@${number}`, resourceId: resource.id, number, status: resource.status, at, note, entry, synthetic: resource.synthetic,
});
