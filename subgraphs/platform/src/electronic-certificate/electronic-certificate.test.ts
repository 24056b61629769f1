import { CERTIFICATE_INDEX_PATH, type CertificateEntry, certificateIdOf, type CertificateIndexAnswer, PLACEHOLDER_USCC, placeholderCatalogue } from '@civil/schema/certificates';
import { setToday } from '@civil/subgraph-kernel';
import { callService, claimsOf, createTestSubgraph, type TestSubgraph, untilSettled } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { ElectronicCertificate } from './electronic-certificate.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(platform); });
afterAll(async () => {
  setToday('2021-12-31');
  await subgraph.close();
});
beforeEach(() => setToday('2021-12-31'));

const idOf = (place: number, type = 'C08') => certificateIdOf({ typeCode: placeholderCatalogue.typeCodes.get(type) as string, issuerUscc: PLACEHOLDER_USCC, serial: `620102202100000${place}`, edition: 1 });
const digestOf = (place: number) => String(place).repeat(64).slice(0, 64);
const entryOf = (place: number, more: Partial<CertificateEntry> = {}): CertificateEntry => ({
  id: idOf(place, more.type), type: 'C08', digest: digestOf(place), status: 'VALID', touchedAt: '2021-12-31T00:00:00.000Z', issuerName: '城关区民政局', issuerUscc: PLACEHOLDER_USCC, issuedOn: '2021-06-01', validFrom: '2021-06-01',
  validTo: null, divisionCode: '620102001', residentIds: [`r${place}`], adultOn: '2000-01-01', synthetic: true, ...more,
});
let transaction = 100;
let place: { transaction: string; id: string } | null = null;
/** Brings entries as a gateway does. */
async function bring(entries: CertificateEntry[], { subgraph: from = 'social-assistance', at = place }: { subgraph?: string; at?: typeof place } = {}) {
  const to = { transaction: String(transaction++), id: 'ec_1' };
  const { status, body } = await callService<CertificateIndexAnswer>(subgraph, CERTIFICATE_INDEX_PATH, { subgraph: from, changes: { from: at, to, entries } });
  if (from === 'social-assistance' && status === 200) ({ place } = body);
  await untilSettled(subgraph.em());
  return { status, taken: status === 200 && body.place?.transaction === to.transaction };
}

const verify = async (certId: string, digest: string) => {
  const { data, errors } = await subgraph.execute('query ($certId: ID!, $digest: String!) { verifyCertificate(certId: $certId, digest: $digest) { matches status type { code } issuerName issuedOn validFrom validTo } }', { certId, digest }).as('anon');
  return errors[0]?.extensions?.['code'] ?? data.verifyCertificate;
};
const feed = async (after: string | null, first = 10) => (await subgraph.execute('query ($after: String, $first: Int) { certificateRevocations(after: $after, first: $first) { revocations { id status } cursor hasMore } }', { after, first }).as('anon')).data.certificateRevocations;

describe('the index of certificates', () => {
  it('takes what issuers tell, each page once and in their order', async () => {
    expect(await bring([entryOf(1), entryOf(2)])).toEqual({ status: 200, taken: true });
    const stale = await bring([entryOf(1, { status: 'REVOKED' })], { at: null });
    expect(stale.taken).toBe(false);
    expect(await subgraph.em().findOneOrFail(ElectronicCertificate, { id: idOf(1) })).toMatchObject({ toldStatus: 'VALID', domain: 'ASSISTANCE' });
    const { body } = await callService<CertificateIndexAnswer>(subgraph, CERTIFICATE_INDEX_PATH, { subgraph: 'social-assistance' });
    expect(body.place).toEqual(place);
  });

  it('takes from a subgraph only the types that it issues, and nothing malformed', async () => {
    const faults = [
      bring([entryOf(3, { type: 'C01' })]), bring([entryOf(3)], { subgraph: 'elderly-care' }), bring([], { subgraph: 'platform' }), bring([{ ...entryOf(3), id: `${idOf(3).slice(0, -1)}_` }]), bring([{ ...entryOf(3), digest: 'x' }]),
      bring([{ ...entryOf(3), status: 'GONE' as never }]), bring([{ ...entryOf(3), validTo: '2021-02-30' }]), bring([entryOf(3)], { at: { transaction: 'x', id: '' } }),
    ];
    for (const fault of faults) expect((await fault).status).toBe(400);
    expect((await subgraph.server.app.inject({ method: 'POST', url: CERTIFICATE_INDEX_PATH, payload: '{}' })).statusCode).toBe(401);
  });
});

describe('verifyCertificate', () => {
  it('tells anybody who holds identifier and digest how the certificate stands, and nothing of the holder', async () => {
    expect(await verify(idOf(1), digestOf(1))).toEqual({ matches: true, status: 'VALID', type: { code: 'C08' }, issuerName: '城关区民政局', issuedOn: '2021-06-01', validFrom: '2021-06-01', validTo: null });
  });

  it('answers an unknown certificate as it answers another digest', async () => {
    const nothing = { matches: false, status: null, type: null, issuerName: null, issuedOn: null, validFrom: null, validTo: null };
    expect([await verify(idOf(1), digestOf(2)), await verify(idOf(9), digestOf(9))]).toEqual([nothing, nothing]);
  });

  it('refuses what can be no identifier and no digest by a code of its own', async () => {
    const broken = `${idOf(1).slice(0, -1)}${idOf(1).endsWith('A') ? 'B' : 'A'}`;
    expect([await verify('x', digestOf(1)), await verify(broken, digestOf(1)), await verify(idOf(1), 'x'), await verify(idOf(1), digestOf(1).toUpperCase().replace(/^./, 'A'))]).toEqual([
      'CERTIFICATE_ID', 'CERTIFICATE_ID', 'CERTIFICATE_DIGEST', 'CERTIFICATE_DIGEST',
    ]);
  });

  it('takes a certificate whose time is up for expired, whatever was last told', async () => {
    await bring([entryOf(4, { validTo: '2021-12-31' })]);
    expect((await verify(idOf(4), digestOf(4))).status).toBe('VALID');
    setToday('2022-01-01');
    expect((await verify(idOf(4), digestOf(4))).status).toBe('EXPIRED');
  });
});

describe('certificateRevocations', () => {
  it('tells what is no longer in force, goes on at its cursor, and tells again of one that is in force again', async () => {
    const start = await feed(null);
    await bring([entryOf(1, { status: 'SUSPENDED' }), entryOf(2, { status: 'REVOKED' })]);
    const first = await feed(start.cursor, 1);
    const second = await feed(first.cursor, 1);
    expect([[...first.revocations, ...second.revocations].map(({ status }: { status: string }) => status).sort(), first.hasMore, second.hasMore]).toEqual([['REVOKED', 'SUSPENDED'], true, false]);
    await bring([entryOf(2, { status: 'REVOKED' })]);
    expect(await feed(second.cursor)).toEqual({ revocations: [], cursor: second.cursor, hasMore: false });
    await bring([entryOf(1)]);
    expect((await feed(second.cursor)).revocations).toEqual([{ id: idOf(1), status: 'VALID' }]);
  });

  it('refuses a cursor that is none, and a page that is none', async () => {
    const codes = await Promise.all([{ after: 'x' }, { after: `r1.${'9'.repeat(20)}.1` }, { first: 0 }, { first: 1001 }].map(async (variables) =>
      (await subgraph.execute('query ($after: String, $first: Int) { certificateRevocations(after: $after, first: $first) { hasMore } }', variables).as('anon')).errors[0]?.extensions?.['code']));
    expect(codes).toEqual(['CURSOR_INVALID', 'CURSOR_INVALID', 'PAGE_SIZE', 'PAGE_SIZE']);
  });
});

describe('who sees entries of the index', () => {
  const LIST = 'query ($filter: ElectronicCertificateFilter) { certificates(filter: $filter) { edges { node { id status } } } }';
  const listed = async (as: Parameters<ReturnType<TestSubgraph['execute']>['asClaims']>[0], filter: Record<string, unknown> = {}) => {
    const { data, errors } = await subgraph.execute(LIST, { filter }).asClaims(as);
    return errors[0]?.extensions?.['code'] ?? data.certificates.edges.map(({ node }: { node: { id: string } }) => node.id).sort();
  };

  it('are the line and division that issued, and whose they are', async () => {
    const all = [idOf(1), idOf(2), idOf(4)].sort();
    expect([await listed(claimsOf('county.assist', '620102')), await listed(claimsOf('county.assist', '620103')), await listed(claimsOf('county.vital', '620102')), await listed(claimsOf('county.orgs', '620102'))]).toEqual([all, [], [], []]);
    expect(await listed(claimsOf('citizen', undefined, { residentId: 'r2' }))).toEqual([idOf(2)]);
    const mine = await subgraph.execute('{ myCertificates { id status digest } }').as('citizen', undefined, { residentId: 'r2' });
    expect(mine.data.myCertificates).toEqual([{ id: idOf(2), status: 'REVOKED', digest: digestOf(2) }]);
    expect((await subgraph.execute('{ myCertificates { id } }').as('county.assist', '620102')).data.myCertificates).toEqual([]);
    expect(await listed(claimsOf('anon'))).toBe('FORBIDDEN_FIELD');
  });

  it('are found by type and status, the end of their time included', async () => {
    const officer = claimsOf('county.assist', '620102');
    setToday('2022-01-01');
    expect([await listed(officer, { status: ['EXPIRED'] }), await listed(officer, { status: ['REVOKED'], type: ['C08'] }), await listed(officer, { status: ['VALID'] }), await listed(officer, { type: ['C99'] })]).toEqual([
      [idOf(4)], [idOf(2)], [idOf(1)], 'CERTIFICATE_TYPE_UNKNOWN',
    ]);
  });
});

describe('the catalogue', () => {
  it('lists fourteen types, those without a register as planned, and the key that seals', async () => {
    const { data } = await subgraph.execute('{ certificateTypes { id typeCode state } certificateKeys { algorithm current pem } }').as('anon');
    expect(data.certificateTypes.filter(({ state }: { state: string }) => state === 'PLANNED').map(({ id }: { id: string }) => id)).toEqual(['C07', 'C11', 'C13']);
    expect(data.certificateTypes[0]).toEqual({ id: 'C01', typeCode: '000000000000000000001', state: 'SERVED' });
    expect(data.certificateKeys).toEqual([{ algorithm: 'Ed25519', current: true, pem: expect.stringContaining('BEGIN PUBLIC KEY') }]);
  });
});
