import { type AttachmentInput, AttachmentRecord, attachmentRecord, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import { classOfDocument, DocumentKind } from '../document-kinds.js';

const isKind = (kind: string): kind is DocumentKind => kind in DocumentKind;

/** Registers the papers that were handed in with a step. @throws Refusal for a kind that nobody knows, `BAD_USER_INPUT`. */
export function addDocuments(em: EntityManager, subject: AssistanceApplication, documents: readonly AttachmentInput[], at: Date): void {
  for (const document of documents) {
    if (!isKind(document.kind)) throw new Refusal('BAD_USER_INPUT', ['input', 'documents', 'kind']);
    em.persist(attachmentRecord(document, { subjectId: subject.id, dataClass: classOfDocument(document.kind), at, synthetic: subject.synthetic }));
  }
}

/** Kinds of the papers of an application. */
export const documentKindsOf = async (em: EntityManager, { id }: AssistanceApplication): Promise<Set<string>> =>
  new Set((await em.find(AttachmentRecord, { subjectId: id })).map(({ kind }) => kind));
