import { type Claims, parseClaims, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { createSubgraphServer, setToday, type SubgraphServer } from '@civil/subgraph-kernel';
import { socialAssistance } from '@civil/social-assistance';

const SUBGRAPH = 'social-assistance';
const SECRET = 'the-secret-of-a-benchmark-of-payments-only';

/** A county officer before the subgraph of social assistance, which runs in this process. */
export class CountyDesk {
  readonly #claims: Claims;
  readonly #key = viewerContextKey(SECRET, SUBGRAPH);
  #serial = 0;

  private constructor(readonly server: SubgraphServer, readonly county: string) {
    this.#claims = parseClaims({ sub: 'u_builder', roles: ['county.assist'], scopePrefix: county, unit: `${county}-MZJ` });
  }

  static async open(url: string, county: string): Promise<CountyDesk> {
    setToday('2021-12-31');
    return new CountyDesk(await createSubgraphServer(socialAssistance, { database: { url }, viewerContextSecret: SECRET, logLevel: 'silent' }), county);
  }

  // biome-ignore lint/suspicious/noExplicitAny: a benchmark reads whatever shape it asked for
  async ask(query: string, variables: object = {}): Promise<any> {
    const headers = { 'content-type': 'application/json', [VIEWER_CONTEXT_HEADER]: signViewerContext(this.#claims, SUBGRAPH, this.#key) };
    const { data, errors } = (await this.server.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) })).json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Makes a step of a ledger. @throws {Error} where a rule stands against it. */
  async step(event: string, type: string, input: object): Promise<{ id: string; version: number; households: number }> {
    const given = { clientMutationId: `bench-${process.pid}-${this.#serial++}`, ...input };
    const { [event]: result } = await this.ask(`mutation ($input: ${type}!) { ${event}(input: $input) { batch { id version households } userErrors { code } } }`, { input: given });
    if (!result.batch) throw new Error(`${event}: ${JSON.stringify(result.userErrors)}`);
    return result.batch;
  }

  build = (month: string) => this.step('generatePaymentLedger', 'GeneratePaymentLedgerInput', { division: this.county, program: 'DIBAO', month });
  discard = ({ id, version }: { id: string; version: number }) => this.step('voidPaymentLedger', 'VoidPaymentLedgerInput', { id, expectedVersion: version, reason: 'benchmark' });
}
