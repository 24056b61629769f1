import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';

/**
 * What somebody would write who needs these very questions answered and nothing else: no schema, no planner, no check, each object built by
 * hand from the parsed answers of the subgraphs. It asks no entity twice and waits for nothing that it does not need, and it parses JSON:
 * that is the floor that a gateway is measured by. It runs on plain Node and imports no file; its argument are its port and the addresses of
 * the subgraphs, as JSON.
 */
export interface FloorServerOptions {
  readonly port: number;
  readonly urls: Readonly<Record<Subgraph, string>>;
}

interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}
/** The same client as our gateway has, so that only what is done with the answers differs. */
const { Pool } = createRequire(new URL('../../../gateway/package.json', import.meta.url))('undici') as { Pool: new (origin: string, options: object) => Dispatcher };

type Subgraph = 'accounts' | 'products' | 'inventory' | 'reviews';
interface User { id: string; username: string; name: string }
interface Product { upc: string; name: string; price: number; weight: number }
interface Stock { inStock: boolean; shippingEstimate: number }
interface LeafReview { id: string; body: string; product: { upc: string } }
interface Review { id: string; body: string; author: { id: string; reviews: LeafReview[] } }
interface TopReview { id: string; body: string; product: { upc: string; reviews: Review[] } }
type Given = Readonly<Record<string, unknown>>;

const { port, urls } = JSON.parse(process.argv[2] ?? '') as FloorServerOptions;
const pools = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { pool: new Pool(new URL(url).origin, { connections: 64, pipelining: 1 }), path: new URL(url).pathname }]));
const HEADERS = ['content-type', 'application/json'];

function ask<Data>(subgraph: Subgraph, query: string, variables: Given): Promise<Data> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    const { pool, path } = pools[subgraph] as { pool: Dispatcher; path: string };
    pool.dispatch({ path, method: 'POST', headers: HEADERS, body: JSON.stringify({ query, variables }) }, {
      onRequestStart: () => undefined,
      onResponseStart: (_controller: unknown, code: number) => { status = code; },
      onResponseData: (_controller: unknown, chunk: Buffer) => { chunks.push(chunk); },
      onResponseEnd: () => {
        const [only] = chunks;
        if (status === 200) resolve((JSON.parse((chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString()) as { data: Data }).data);
        else reject(new Error(`${subgraph} answers ${status}`));
      },
      onResponseError: (_controller: unknown, error: Error) => reject(error),
    });
  });
}

const entities = <Entity>(subgraph: Subgraph, type: string, fields: string, representations: readonly Given[]): Promise<Entity[]> =>
  ask<{ _entities: Entity[] }>(subgraph, `query($r:[_Any!]!){_entities(representations:$r){...on ${type}{${fields}}}}`, { r: representations }).then(({ _entities }) => _entities);

const INNER = 'reviews{id body author{id reviews{id body product{upc}}}}';

async function deep({ run }: Given): Promise<object> {
  const reviewsOfUsers = ask<{ users: User[] }>('accounts', 'query($run:Int!){users(run:$run){id username name}}', { run }).then(async ({ users }) => ({
    users, reviewed: await entities<{ reviews: TopReview[] }>('reviews', 'User', `reviews{id body product{upc ${INNER}}}`, users.map(({ id }) => ({ __typename: 'User', id }))),
  }));
  const reviewsOfProducts = ask<{ topProducts: Product[] }>('products', 'query($run:Int!){topProducts(run:$run){upc name price weight}}', { run }).then(async ({ topProducts }) => ({
    topProducts, reviewed: await entities<{ reviews: Review[] }>('reviews', 'Product', INNER, topProducts.map(({ upc }) => ({ __typename: 'Product', upc }))),
  }));
  const [{ users, reviewed: ofUsers }, { topProducts, reviewed: ofProducts }] = await Promise.all([reviewsOfUsers, reviewsOfProducts]);
  const usersById = new Map(users.map((user) => [user.id, user]));
  const productsByUpc = new Map(topProducts.map((product) => [product.upc, product]));
  const missingUsers = new Set<string>();
  const missingProducts = new Set<string>();
  const noteReviews = (reviews: readonly Review[]): void => {
    for (const { author } of reviews) {
      if (!usersById.has(author.id)) missingUsers.add(author.id);
      for (const { product } of author.reviews) if (!productsByUpc.has(product.upc)) missingProducts.add(product.upc);
    }
  };
  for (const { reviews } of ofUsers) {
    for (const { product } of reviews) {
      if (!productsByUpc.has(product.upc)) missingProducts.add(product.upc);
      noteReviews(product.reviews);
    }
  }
  for (const { reviews } of ofProducts) noteReviews(reviews);
  const stocks = new Map<string, Stock>();
  const stock = async (products: readonly Product[]): Promise<void> => {
    const found = await entities<Stock>('inventory', 'Product', 'inStock shippingEstimate', products.map(({ upc, price, weight }) => ({ __typename: 'Product', upc, price, weight })));
    for (const [index, { upc }] of products.entries()) stocks.set(upc, found[index] as Stock);
  };
  const moreUsers = async (): Promise<void> => {
    if (missingUsers.size === 0) return;
    const found = await entities<User>('accounts', 'User', 'id username name', [...missingUsers].map((id) => ({ __typename: 'User', id })));
    for (const user of found) usersById.set(user.id, user);
  };
  const moreProducts = async (): Promise<void> => {
    if (missingProducts.size > 0) {
      const found = await entities<Product>('products', 'Product', 'upc name price weight', [...missingProducts].map((upc) => ({ __typename: 'Product', upc })));
      for (const product of found) productsByUpc.set(product.upc, product);
    }
    await stock([...productsByUpc.values()]);
  };
  await Promise.all([moreUsers(), moreProducts()]);

  const productOf = (upc: string): Stock & Product => {
    const { name, price, weight } = productsByUpc.get(upc) as Product;
    const { inStock, shippingEstimate } = stocks.get(upc) as Stock;
    return { inStock, name, price, shippingEstimate, upc, weight };
  };
  const reviewsOf = (reviews: readonly Review[]): object[] => reviews.map(({ id, body, author }) => {
    const { username, name } = usersById.get(author.id) as User;
    return { id, body, author: { id: author.id, username, name, reviews: author.reviews.map((review) => ({ id: review.id, body: review.body, product: productOf(review.product.upc) })) } };
  });
  return {
    users: users.map(({ id, username, name }, index) => ({
      id, username, name, reviews: ofUsers[index]?.reviews.map((review) => ({ id: review.id, body: review.body, product: { ...productOf(review.product.upc), reviews: reviewsOf(review.product.reviews) } })),
    })),
    topProducts: topProducts.map(({ upc }, index) => ({ ...productOf(upc), reviews: reviewsOf(ofProducts[index]?.reviews ?? []) })),
  };
}

const WIDE = 'code title street district contact weight price isReady note stage';

const list = (root: string, type: string) => async ({ run }: Given): Promise<object> => {
  const found = (await ask<Record<string, { id: string }[]>>('products', `query($run:Int!){${root}(run:$run){id}}`, { run }))[root] ?? [];
  const details = await entities<Record<string, unknown>>('inventory', type, WIDE, found.map(({ id }) => ({ __typename: type, id })));
  return {
    [root]: found.map(({ id }, index) => {
      const { code, title, street, district, contact, weight, price, isReady, note, stage } = details[index] ?? {};
      return { id, code, title, street, district, contact, weight, price, isReady, note, stage };
    }),
  };
};

const handlers: Readonly<Record<string, (given: Given) => Promise<object>>> = {
  Deep: deep,
  Small: ({ upc }) => ask('products', 'query($upc:ID!){product(upc:$upc){upc name price}}', { upc }),
  Person: ({ id }) => ask('accounts', 'query($id:ID!){user(id:$id){id username name}}', { id }),
  Wide: list('parcels', 'Parcel'),
  People: list('residents', 'Resident'),
};

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  await new Promise((resolve, reject) => { request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve).on('error', reject); });
  const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { operationName: string; variables: Given };
  return JSON.stringify({ data: await handlers[operationName]?.(variables) });
}

createServer((request, response) => {
  answer(request).then((text) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  }, (error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
}).listen(port, '127.0.0.1');
