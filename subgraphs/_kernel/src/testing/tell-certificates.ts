import { CERTIFICATE_CHANGES_PATH, type CertificateChangesAnswer, type CertificatePlace } from '@civil/schema/certificates';
import { SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { TEST_SECRET, type TestSubgraph } from './test-subgraph.js';
import { untilSettled } from './until-settled.js';

/** Asks a service of a subgraph as the gateway does. */
export async function callService<T>({ server }: TestSubgraph, path: string, question: object): Promise<{ status: number; body: T }> {
  const payload = JSON.stringify(question);
  const signature = signServiceCall(viewerContextKey(TEST_SECRET, server.definition.registration.name), path, payload);
  const response = await server.app.inject({ method: 'POST', url: path, payload, headers: { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signature } });
  return { status: response.statusCode, body: response.json() as T };
}

/** What a subgraph tells of its certificates after a place, once all that was written is settled. */
export async function tellCertificates(subgraph: TestSubgraph, after: CertificatePlace | null): Promise<CertificateChangesAnswer> {
  await untilSettled(subgraph.em());
  return (await callService<CertificateChangesAnswer>(subgraph, CERTIFICATE_CHANGES_PATH, { after })).body;
}
