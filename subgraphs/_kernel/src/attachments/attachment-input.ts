import { civilError } from '@civil/schema/errors';
import type { DataClass } from '@civil/schema/access';
import { Field, InputType, Int } from 'type-graphql';
import { newId } from '../procedures/new-id.js';
import { AttachmentRecord } from './attachment-record.entity.js';

const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_NAME = 100;

@InputType({ description: '材料：文件先存入材料库，此处登记其摘要。Paper: the file is stored apart, its digest is registered here.' })
export class AttachmentInput {
  @Field(() => String, { description: '材料种类代码。Code of the kind of paper.' }) kind!: string;
  @Field(() => String, { description: '文件名，至多 100 字。File name, 100 characters at most.' }) name!: string;
  @Field(() => Int, { description: '字节数，至多 20 MB。Size in bytes, 20 MB at most.' }) bytes!: number;
  @Field(() => String, { description: 'SM3 摘要，64 位十六进制。SM3 digest, 64 hexadecimal places.' }) sm3!: string;
}

/** Whose paper it is, and how sensitive. */
export interface AttachmentPlace {
  readonly subjectId: string;
  readonly dataClass: DataClass;
  readonly at: Date;
  readonly synthetic: boolean;
}

/** A paper as a record. @throws `BAD_USER_INPUT` for a digest, a name or a size that cannot be. */
export function attachmentRecord({ kind, name, bytes, sm3 }: AttachmentInput, place: AttachmentPlace): AttachmentRecord {
  if (!/^[0-9a-f]{64}$/.test(sm3)) throw civilError('BAD_USER_INPUT', { argument: 'sm3' });
  if (bytes < 1 || bytes > MOST_BYTES) throw civilError('BAD_USER_INPUT', { argument: 'bytes', limit: MOST_BYTES });
  if (name.length < 1 || name.length > LONGEST_NAME) throw civilError('BAD_USER_INPUT', { argument: 'name', limit: LONGEST_NAME });
  return Object.assign(new AttachmentRecord(), { id: newId('at'), kind, name, bytes, sm3, ...place });
}
