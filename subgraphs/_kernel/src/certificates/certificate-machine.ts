import { randomBytes } from 'node:crypto';
import { certificateIdOf, findCertificateType, PLACEHOLDER_USCC } from '@civil/schema/certificates';
import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { type EntityClass, LockMode } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { fireWithin } from '../procedures/fire.js';
import { defineMachine, type Machine, type Step } from '../procedures/machine.js';
import { newId } from '../procedures/new-id.js';
import { nextSerial } from '../procedures/next-serial.js';
import { Refusal } from '../procedures/refusal.js';
import { BareStepInput, RecordStepInput } from '../procedures/step-inputs.js';
import { type CertificateBook, type CertificateContent, type CertificateSource, sourceOf, type StatedHolder } from './certificate-book.js';
import { certificateDesk } from './certificate-desk.js';
import { type CertificateRecord, CertificateStatus, IssueState } from './certificate-record.js';
import { findBy, standingsOf } from './certificate-standing.js';
import { sealCertificate } from './certificate-text.js';

@InputType({ description: '签发电子证照。Issuing an electronic certificate.' })
export class IssueCertificateInput extends BareStepInput implements StatedHolder {
  @Field(() => String, { description: '证照类型，如 C01，见 certificateTypes。Type, e.g. C01, of certificateTypes.' }) type!: string;
  @Field(() => ID, { description: '所依记录的标识。Id of the record that it rests on.' }) recordId!: string;
  @Field(() => ID, { nullable: true, description: '持证人的居民标识；每人各一份或一户多人的须指明。The holder, where each party has a copy or a household has several members.' }) holderId?: string | null;
  @Field(() => String, { nullable: true, description: '持证人姓名，登记簿未载时填写，2 至 50 字。Name of the holder where the register does not hold it, 2 to 50 characters.' }) holderName?: string | null;
}

@InputType({ description: '收回签发有误的电子证照。Taking back a certificate that was issued in error.' })
export class WithdrawCertificateInput extends RecordStepInput {
  @Field(() => String, { description: '理由，不含个人信息，至多 200 字。Reason, without personal data, 200 characters at most.' }) reason!: string;
}

export interface CertificateInputs {
  issueCertificate: IssueCertificateInput;
  replaceCertificate: Record<string, never>;
  withdrawCertificate: WithdrawCertificateInput;
}
export type CertificateMachine<C extends CertificateRecord = CertificateRecord> = Machine<IssueState, C, CertificateInputs>;

const SALT_BYTES = 16;
const LONGEST_REASON = 200;
const { ISSUED, REPLACED, WITHDRAWN } = IssueState;

/** What is issued of the content of a record: everything but the state of the procedure. */
export interface IssuedParts {
  readonly typeId: string;
  readonly sourceId: string;
  readonly serial: string;
  readonly edition: number;
  readonly issuedOn: string;
  readonly salt: string;
}

export const countyOf = ({ divisionCode }: Pick<CertificateContent, 'divisionCode'>): string => divisionCode.slice(0, COUNTY_DIGITS);
/** The number of a certificate: county, year, and its place among those of its type in the year. */
export const certificateSerial = (county: string, year: string, serial: string): string => `${county}${year}${serial}`;

/** The columns of a certificate, sealed. */
export function issuedColumns({ typeId, sourceId, serial, edition, issuedOn, salt }: IssuedParts, content: CertificateContent): Partial<CertificateRecord> {
  const { catalogue, key } = certificateDesk();
  const { holderName, holderIdentity = null, issuerName, copyOf = '', residenceDivisionCode = null, bodyId = null, items, residentIds, ...stated } = content;
  const county = countyOf(content);
  const issuer = catalogue.issuers.get(county);
  const issuerUscc = issuer?.uscc ?? PLACEHOLDER_USCC;
  const typeCode = catalogue.typeCodes.get(typeId) as string;
  const facts = {
    ...stated, typeId, typeCode, serial, edition, issuedOn, salt, issuerUscc, items: [...items], certificateId: certificateIdOf({ typeCode, issuerUscc, serial, edition }),
    issuerName: issuer?.name ?? issuerName ?? `民政部门（区划 ${county}）`,
  };
  const { typeCode: _derived, ...columns } = facts;
  return { ...columns, ...sealCertificate({ ...facts, holderName, holderIdentity }, key), sourceId, copyOf, residenceDivisionCode, bodyId, residentIds: [...residentIds], holderText: holderName, identityText: holderIdentity };
}

/** A certificate that states nothing yet. */
export const emptyCertificate = <C extends CertificateRecord>(entity: EntityClass<C>): C =>
  Object.assign(new (entity as unknown as new () => C)(), { id: newId('ec'), synthetic: false });

/** The source of a type. @throws Refusal for one that is issued elsewhere, or nowhere yet. */
function issuedHere(book: Pick<CertificateBook, 'sources'>, typeId: string): CertificateSource {
  const path = ['input', 'type'];
  const type = findCertificateType(typeId);
  if (!type) throw new Refusal('CERTIFICATE_TYPE_UNKNOWN', path);
  if (type.state === 'PLANNED') throw new Refusal('CERTIFICATE_TYPE_PLANNED', path);
  const source = sourceOf(book, typeId);
  if (!source) throw new Refusal('CERTIFICATE_TYPE_ELSEWHERE', path);
  return source;
}

/** The procedure of the certificates of one subgraph: issued, issued again in another edition, taken back. */
export function certificateMachine<C extends CertificateRecord>(book: CertificateBook<C>): CertificateMachine<C> {
  const issue = async (step: Step<C, IssueCertificateInput>): Promise<void> => {
    const { em, subject, input, today } = step;
    const source = issuedHere(book, input.type);
    const find = findBy(em);
    // Locked: of two who issue at once the second issues the next edition.
    const record = await em.findOne(source.entity, { id: input.recordId } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!record) throw civilError('NOT_FOUND', { argument: 'input.recordId' });
    const parts = await find(source.part.entity, source.part.owner, [input.recordId]);
    if (!source.isDue(input.type, record, parts, today)) throw new Refusal('CERTIFICATE_NOT_DUE', ['input', 'recordId']);
    const { holderId, holderName } = input;
    const content = await source.content({ typeId: input.type, record, parts, today, em, holderId: holderId ?? null, holderName: holderName ?? null });
    const [before] = await em.find(book.entity, { typeId: input.type, sourceId: input.recordId, copyOf: content.copyOf ?? '' } as never, { orderBy: { edition: 'desc' } as never, limit: 1 }) as C[];
    const [county, year] = [countyOf(content), today.slice(0, 4)];
    const serial = before?.serial ?? certificateSerial(county, year, await nextSerial(em, input.type, county, year));
    Object.assign(subject, { status: ISSUED }, issuedColumns({ typeId: input.type, sourceId: input.recordId, serial, edition: (before?.edition ?? 0) + 1, issuedOn: today, salt: randomBytes(SALT_BYTES).toString('hex') }, content));
    const [standing] = await standingsOf(book, [subject], find, today);
    if (standing !== CertificateStatus.VALID) throw new Refusal('CERTIFICATE_RECORD_ENDED', ['input', 'recordId']);
    if (before?.status === ISSUED) await fireWithin(step as never, machine, 'replaceCertificate', before, {});
  };

  const machine: CertificateMachine<C> = defineMachine<IssueState, C, CertificateInputs>({
    name: book.name,
    entity: book.entity,
    states: Object.values(IssueState),
    final: [REPLACED, WITHDRAWN],
    transitions: {
      issueCertificate: { from: [], to: ISSUED, actors: book.issuers, effect: issue },
      replaceCertificate: { from: [ISSUED], to: REPLACED, actors: book.issuers },
      withdrawCertificate: {
        from: [ISSUED], to: WITHDRAWN, actors: book.issuers, note: ({ input }) => input.reason.trim(),
        guards: [({ input }) => {
          const { length } = input.reason.trim();
          if (length === 0 || length > LONGEST_REASON) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
        }],
      },
    },
  });
  return machine;
}
