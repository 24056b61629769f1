import { completeLabel, type DataClass, type Domain, rightOn } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { labelsOf } from '../access/access.js';
import type { AttachmentRecord } from './attachment-record.entity.js';

const { Public } = labelsOf('PLATFORM');

const AttachmentClass = { PUBLIC: 'PUBLIC', INTERNAL: 'INTERNAL', PERSONAL: 'PERSONAL', SENSITIVE: 'SENSITIVE', MINOR: 'MINOR' } as const satisfies Record<DataClass, DataClass>;
registerEnumType(AttachmentClass, {
  name: 'AttachmentClass', description: '材料的敏感级别。How sensitive a paper is.',
  valuesConfig: {
    PUBLIC: { description: '公开。Public.' }, INTERNAL: { description: '内部。Internal.' }, PERSONAL: { description: '个人信息。Personal.' },
    SENSITIVE: { description: '敏感个人信息。Sensitive personal.' }, MINOR: { description: '未成年人信息。About a person under 18.' },
  },
});

@Directive('@shareable')
@Public()
@ObjectType({ description: '材料，以国密 SM3 摘要标识内容。Paper of a case; its content is told by its SM3 digest.' })
export class Attachment {
  @Field(() => ID, { description: '标识。Opaque id.' }) id!: string;
  @Field(() => String, { description: '材料种类代码。Code of the kind of paper.' }) kind!: string;
  @Field(() => String, { description: '文件名。File name.' }) name!: string;
  @Field(() => Int, { description: '字节数。Size in bytes.' }) bytes!: number;
  @Field(() => String, { description: 'SM3 摘要，64 位十六进制。SM3 digest, 64 hexadecimal places.' }) sm3!: string;
  @Field(() => AttachmentClass, { description: '敏感级别。How sensitive it is.' }) class!: DataClass;
}

/** The papers that a viewer may know of: those whose class they may read in full, their own included. */
export function attachmentsFor({ scopes }: Viewer, domain: Domain, records: readonly AttachmentRecord[]): Attachment[] {
  const isOpen = (dataClass: DataClass): boolean => ['full', 'own'].includes(rightOn(completeLabel({ class: dataClass, domain }), scopes));
  return records.filter(({ dataClass }) => isOpen(dataClass)).map(({ id, kind, name, bytes, sm3, dataClass }) => ({ id, kind, name, bytes, sm3, class: dataClass }));
}
