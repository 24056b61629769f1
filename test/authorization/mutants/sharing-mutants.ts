import type { Mutant } from './mutant.js';

const in_ = (file: string, noticedBy: Mutant['noticedBy']) => (weakens: string, from: string, to: string): Mutant => ({ weakens, file, from, to, noticedBy });
const KERNEL = 'subgraphs/_kernel/src';
const PULL = 'gateway/src/sharing/pull.test.ts';
const VERIFY = 'gateway/src/sharing/verify.test.ts';
const CERTIFICATE = 'gateway/src/authentication/client-certificate.test.ts';
const BENEFIT = 'subgraphs/social-assistance/src/assistance-certificate/assistance-certificate.test.ts';

const source = in_(`${KERNEL}/sharing/share-resolver.ts`, `${KERNEL}/sharing/sharing.test.ts`);
const authenticator = in_('gateway/src/authentication/authenticator.ts', CERTIFICATE);
const certificate = in_('gateway/src/authentication/client-certificate.ts', CERTIFICATE);

/** What machine clients are given, what they prove of themselves, and what a certificate proves to the public. */
export const sharingMutants: readonly Mutant[] = [
  in_(`${KERNEL}/sharing/share-resolver.ts`, 'subgraphs/social-assistance/src/shared.test.ts')('a row is shared whose holder does not count', 'return records.filter((record) => held.has(idOf(record, holder.by)));', 'return records;'),
  source('that a row about a child has changed is told', 'if (ids.length === 0 || !adultOn) return new Set();', 'return new Set();'),
  source('a grant of a district opens the province', '{ [division]: codesUnder(grant.divisionPrefix) }', "{ [division]: codesUnder('') }"),
  in_('gateway/src/sharing/catalogue.ts', PULL)('what was withdrawn is offered', "const isPublished = resource.status === 'PUBLISHED';", 'const isPublished = true;'),
  in_('gateway/src/sharing/verify-person.ts', VERIFY)('a grant on the day alone opens the answer', 'if (!grant.fields.includes(holds.name))', 'if (grant.fields.length === 0)'),
  in_('subgraphs/funerals-and-marriages/src/shared.ts', 'subgraphs/funerals-and-marriages/src/shared.test.ts')('two married persons are married to each other', 'spouseId === undefined ||', 'spouseId !== null ||'),
  in_('subgraphs/child-protection/src/shared.ts', 'subgraphs/child-protection/src/shared.test.ts')('what another district pays is told', ' && stipend.payerDivisionCode.startsWith(divisionPrefix)', ''),
  authenticator('a bound token holds without its certificate', 'certificate !== undefined && certificate !== thumbprint()', 'certificate !== undefined && certificate === thumbprint() && false'),
  authenticator('a token bound in an unknown way holds', "&& Object.keys(others).length === 0 ? thumbprint : ''", '&& Object.keys(others).length === 0 ? thumbprint : undefined'),
  in_('gateway/src/sharing/grants-of-client.ts', CERTIFICATE)('a token of another issuer does without the certificate', 'certificateThumbprint !== null && certificateThumbprint !== certificate', "certificateThumbprint === ''"),
  certificate('a header is a certificate, whoever sends it', '(ips?.length ?? 0) < 2', '(ips?.length ?? 0) < 0'),
  certificate('an expired certificate counts', ' && now <= certificate.validToDate', ''),
  in_('gateway/src/authentication/serve-token.ts', CERTIFICATE)('a client signs in without its certificate', 'client.certificateThumbprint !== null && thumbprintOf(request) !== client.certificateThumbprint', "client.certificateThumbprint === ''"),
  in_('gateway/src/operations/prepare-operation.ts', 'gateway/src/operations/prepare-operation.test.ts')('roles share what the filter leaves to one of them', '&& [...one.touched].every((node) => other.touched.has(node));', '|| true;'),
  in_(`${KERNEL}/certificates/certificate-standing.ts`, 'subgraphs/funerals-and-marriages/src/marriage-certificate/marriage-certificate.test.ts')('a certificate that was withdrawn stands', 'certificate.status === IssueState.WITHDRAWN || !record', '!record'),
  in_(`${KERNEL}/certificates/certificate-resolver.ts`, BENEFIT)('an issuer issues for another district', 'if (source) await assertInScope(context, rowRules, source, input.recordId);', ''),
  in_('subgraphs/platform/src/electronic-certificate/electronic-certificate.service.ts', 'subgraphs/platform/src/electronic-certificate/electronic-certificate.test.ts')(
    'a certificate is verified by its number alone', '!found || !timingSafeEqual(Buffer.from(found.digest), Buffer.from(digest))', '!found'),
];
