import { setTimeout as wait } from 'node:timers/promises';
import { CERTIFICATE_CHANGES_PATH, CERTIFICATE_INDEX_PATH, type CertificateIndexQuestion, type CertificatePlace, certificateIdOf, PLACEHOLDER_USCC } from '@civil/schema/certificates';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallService } from '../subgraph-client/service-client.js';
import { TestGraph } from '../testing/start-graph.js';
import { carryCertificates } from './carry-certificates.js';
import { verificationPage } from './verification-page.js';

const ISSUER = 'elderly-care';
const PAGE = 2;

/** An issuer with certificates numbered from 1, and the index, as services; either may be made to fail. */
class Registers {
  certificates = 0;
  place: CertificatePlace | null = null;
  readonly indexed: number[] = [];
  readonly asked: string[] = [];
  failing: string | undefined;

  readonly call: CallService = async (subgraph, path, question) => {
    this.asked.push(`${subgraph} ${path}`);
    if (this.failing === subgraph) return { status: 503, body: undefined };
    if (path === CERTIFICATE_CHANGES_PATH) {
      const from = Number((question as { after: CertificatePlace | null }).after?.transaction ?? 0);
      const entries = Array.from({ length: Math.min(PAGE, this.certificates - from) }, (_, at) => from + at + 1);
      return { status: 200, body: { entries, place: entries.length > 0 ? { transaction: String(entries.at(-1)), id: 'ec' } : null, hasMore: from + entries.length < this.certificates } };
    }
    if (path !== CERTIFICATE_INDEX_PATH) throw new Error(`no service ${path}`);
    const { changes } = question as CertificateIndexQuestion;
    if (changes && JSON.stringify(changes.from) === JSON.stringify(this.place)) {
      this.indexed.push(...(changes.entries as unknown as number[]));
      this.place = changes.to;
    }
    return { status: 200, body: { place: this.place } };
  };
}

const lines: string[] = [];
const log = { info: (_facts: object, message: string) => { lines.push(message); }, warn: (_facts: object, message: string) => { lines.push(message); } };
const stops: (() => Promise<void>)[] = [];
const carry = (registers: Registers): void => { stops.push(carryCertificates({ callService: registers.call, subgraphs: [ISSUER, 'platform'], everyMs: 5, log })); };
const until = async (isSo: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 400 && !isSo(); waited++) await wait(5);
  expect(isSo()).toBe(true);
};
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  lines.splice(0);
});

describe('certificates on their way to the index', () => {
  it('are carried page after page, then as they come, from where the index stands', async () => {
    const registers = new Registers();
    registers.certificates = 5;
    registers.place = { transaction: '1', id: 'ec' };
    carry(registers);
    await until(() => registers.indexed.length === 4);
    registers.certificates = 6;
    await until(() => registers.indexed.length === 5);
    expect(registers.indexed).toEqual([2, 3, 4, 5, 6]);
    expect(new Set(registers.asked)).toEqual(new Set([`${ISSUER} ${CERTIFICATE_CHANGES_PATH}`, `platform ${CERTIFICATE_INDEX_PATH}`]));
  });

  it('are entered once, however many gateways carry', async () => {
    const registers = new Registers();
    registers.certificates = 9;
    for (let gateway = 0; gateway < 3; gateway++) carry(registers);
    await until(() => registers.indexed.length >= 9);
    registers.certificates = 12;
    await until(() => registers.indexed.length >= 12);
    expect(registers.indexed).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  it.each([ISSUER, 'platform'])('wait while %s is away, which is told once, and go on', async (away) => {
    const registers = new Registers();
    registers.certificates = 1;
    carry(registers);
    await until(() => registers.indexed.length === 1);
    registers.failing = away;
    registers.certificates = 3;
    await until(() => lines.length === 1);
    await wait(40);
    expect([registers.indexed, lines]).toEqual([[1], ['certificates are not indexed']]);
    registers.failing = undefined;
    await until(() => lines.length === 2);
    expect([registers.indexed, lines[1]]).toEqual([[1, 2, 3], 'certificates are indexed again']);
  });

  it('are carried no more once the gateway stops', async () => {
    const registers = new Registers();
    carry(registers);
    await until(() => registers.asked.length > 2);
    await Promise.all(stops.splice(0).map((stop) => stop()));
    const { length } = registers.asked;
    await wait(30);
    expect(registers.asked).toHaveLength(length);
  });
});

describe('/certificates/{id}', () => {
  const certId = certificateIdOf({ typeCode: `${PLACEHOLDER_USCC}008`, issuerUscc: PLACEHOLDER_USCC, serial: '6201022021000001', edition: 1 });
  const get = (graph: TestGraph, id: string, digest: string) => graph.send({ method: 'GET', url: `/certificates/${id}?digest=${digest}` });

  it('is asked by anybody as often as the public may ask, and names no certificate in the log', async () => {
    const graph = await TestGraph.start({ rateLimits: { anonymous: 3 } });
    try {
      const answers = [await get(graph, 'x', 'y'), await get(graph, certId, 'y'), await get(graph, certId, 'a'.repeat(64)), await get(graph, certId, 'a'.repeat(64))];
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 503, 429]);
      expect(answers.map(({ errors }) => errors[0]?.extensions['code'])).toEqual(['CERTIFICATE_ID', 'CERTIFICATE_DIGEST', 'UPSTREAM_UNAVAILABLE', 'RATE_LIMITED']);
      expect(graph.logLines.join('')).not.toContain(certId);
    } finally {
      await graph.stop();
    }
  });

  it('says how a certificate stands without a script, whatever stands in it', () => {
    const facts = { type: { zh: '结婚证', en: 'Marriage certificate' }, issuerName: '<script>alert(1)</script>', issuedOn: '2021-12-31', validFrom: '2021-12-31', validTo: null };
    const page = verificationPage(certId, { matches: true, status: 'REVOKED', ...facts });
    expect(page).toContain('已吊销 Revoked');
    expect(page).not.toContain('<script');
    const unknown = verificationPage(certId, { matches: false, status: null, type: null, issuerName: null, issuedOn: null, validFrom: null, validTo: null });
    expect([unknown.includes('无此证照'), unknown.includes('结婚证')]).toEqual([true, false]);
  });
});
