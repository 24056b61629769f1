import { parseClaims, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { createSubgraphServer, seedSubgraph, setToday, type SubgraphServer, systemEntityManager } from '@civil/subgraph-kernel';
import { socialAssistance } from '@civil/social-assistance';

const SUBGRAPH = 'social-assistance';
const SECRET = 'the-secret-of-a-benchmark-of-statistics-only';

const who = {
  public: { sub: 'anonymous', roles: ['anon'] },
  province: { sub: 'u_province', roles: ['prov.assist'], scopePrefix: '62', unit: '620000-MZT' },
  county: { sub: 'u_county', roles: ['county.assist'], scopePrefix: '620101', unit: '620101-MZJ' },
} as const;
type Asker = keyof typeof who;

/** The subgraph of social assistance in this process, asked by the public and by officers. */
export class ProvinceDesk {
  readonly #key = viewerContextKey(SECRET, SUBGRAPH);

  private constructor(readonly server: SubgraphServer) {}

  /** Opens it with the demonstration data. */
  static async open(url: string): Promise<ProvinceDesk> {
    setToday('2021-12-31');
    const server = await createSubgraphServer(socialAssistance, { database: { url }, viewerContextSecret: SECRET, logLevel: 'silent' });
    await seedSubgraph({ definition: socialAssistance, orm: server.orm }, { scale: 'demo', progress: () => undefined });
    return new ProvinceDesk(server);
  }

  /** @throws {Error} for an answer with errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a benchmark reads whatever shape it asked for
  async ask(as: Asker, query: string, variables: object = {}): Promise<any> {
    const headers = { 'content-type': 'application/json', [VIEWER_CONTEXT_HEADER]: signViewerContext(parseClaims({ ...who[as] }), SUBGRAPH, this.#key) };
    const { data, errors } = (await this.server.app.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) })).json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Does what the subgraph does by itself once, and is over when that is done. */
  async work(): Promise<void> {
    const { work } = socialAssistance;
    if (!work) throw new Error('the subgraph has no work');
    const log = { info: () => undefined, warn: () => undefined, error: (what: unknown) => { throw new Error(JSON.stringify(what)); } };
    await (await work({ entityManager: () => systemEntityManager(this.server.orm), log }))();
  }
}
