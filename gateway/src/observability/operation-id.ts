import { hash } from 'node:crypto';
import { type DocumentNode, Kind, print, visit } from 'graphql';

const known = new WeakMap<DocumentNode, string>();

/**
 * SHA-256 of a document without its literals. The digest of the very text would tell the identity number written into it to whoever
 * tries all numbers.
 */
export function operationIdOf(document: DocumentNode): string {
  let id = known.get(document);
  if (!id) {
    const bare = visit(document, {
      IntValue: (node) => ({ ...node, value: '0' }),
      FloatValue: (node) => ({ ...node, value: '0' }),
      StringValue: (node) => ({ ...node, kind: Kind.STRING, value: '', block: false }),
    });
    id = hash('sha256', print(bare));
    known.set(document, id);
  }
  return id;
}
