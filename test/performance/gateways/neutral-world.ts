import type { NeutralSubgraph, wideFields } from './neutral-graph.js';

/** A row of the made-up data; rows under it are rows again. */
export interface Row {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

const USERS = 6;
const PRODUCTS = 8;
/** Some of what is reviewed is not among the top products. */
const TOP_PRODUCTS = 6;
const REVIEWS_OF_USER = 4;
const WIDE_ROWS = 1000;

/** What is asked again is the same row again: prepared texts hang on rows. */
function memoized<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** Run and number of a key like `u117-4`. */
const placeOf = (key: string): [run: number, number: number] => {
  const [run = '', number = ''] = key.slice(1).split('-');
  return [Number(run), Number(number)];
};
const keysOf = (letter: string, run: number, count: number): string[] => Array.from({ length: count }, (_item, index) => `${letter}${run}-${index + 1}`);

const priceOf = (number: number): number => 400 + number * 137;
const weightOf = (number: number): number => 100 + number * 50;

// Rows of different subgraphs are apart: each knows of an entity only its own fields.
const user = memoized((id): Row => ({ __typename: 'User', id, username: `@user-${id}`, name: `User of the name ${id}` }));
const product = memoized((upc): Row => ({ __typename: 'Product', upc, name: `Product of the name ${upc}`, price: priceOf(placeOf(upc)[1]), weight: weightOf(placeOf(upc)[1]) }));
const listed = (type: string) => memoized((id): Row => ({ __typename: type, id }));
const listedParcel = listed('Parcel');
const listedResident = listed('Resident');

const wide = (type: string) => memoized((id): Row => {
  const [run, number] = placeOf(id);
  const values: Record<(typeof wideFields)[number], unknown> = {
    code: `C-${run}-${10_000 + number}`, title: `Title of the entry ${10_000 + number}`, street: `Street ${1000 + (number % 500)} number ${1000 + number}`, district: `District ${100 + (number % 90)} of the town`,
    contact: `contact-${10_000 + number}@example.org`, weight: 1000 + number, price: 1000.25 + number, isReady: number % 2 === 0, note: `Left at the door of the neighbour ${10_000 + number}`, stage: number % 3 === 0 ? 'ARRIVED' : 'ON_THE_WAY',
  };
  return { __typename: type, id, ...values };
});
const parcel = wide('Parcel');
const resident = wide('Resident');

/** Price and weight come with the representation, and what depends on them depends on what came. */
const stocked = memoized((key): Row => {
  const [upc = '', price = '', weight = ''] = key.split('|');
  return { __typename: 'Product', upc, inStock: placeOf(upc)[1] % 3 !== 0, shippingEstimate: Number(price) > 1000 ? 0 : Math.round(Number(weight) / 2) };
});

// Review n of a run is by user n mod 6 and of product n mod 8.
const reviewed: (key: string) => Row = memoized((id): Row => {
  const [run, number] = placeOf(id);
  return {
    __typename: 'Review', id, body: `What was thought of it ${id}`,
    get author() { return reviewer(`u${run}-${(number % USERS) + 1}`); },
    get product() { return reviewedProduct(`p${run}-${(number % PRODUCTS) + 1}`); },
  };
});
const reviewsWhere = (run: number, isOne: (number: number) => boolean): Row[] =>
  keysOf('v', run, USERS * REVIEWS_OF_USER).filter((id) => isOne(placeOf(id)[1])).map(reviewed);
const reviewer: (key: string) => Row = memoized((id): Row => {
  const [run, place] = placeOf(id);
  return { __typename: 'User', id, reviews: reviewsWhere(run, (number) => (number % USERS) + 1 === place) };
});
const reviewedProduct: (key: string) => Row = memoized((upc): Row => {
  const [run, place] = placeOf(upc);
  return { __typename: 'Product', upc, reviews: reviewsWhere(run, (number) => (number % PRODUCTS) + 1 === place) };
});

type Given = Readonly<Record<string, unknown>>;
type Roots = Readonly<Record<string, (given: Given) => Row | readonly Row[]>>;

/** Root fields of each subgraph. */
export const roots: Readonly<Record<NeutralSubgraph, Roots>> = {
  accounts: { users: ({ run }) => keysOf('u', Number(run), USERS).map(user), user: ({ id }) => user(String(id)) },
  products: {
    topProducts: ({ run }) => keysOf('p', Number(run), TOP_PRODUCTS).map(product), product: ({ upc }) => product(String(upc)),
    parcels: ({ run }) => keysOf('c', Number(run), WIDE_ROWS).map(listedParcel), residents: ({ run }) => keysOf('r', Number(run), WIDE_ROWS).map(listedResident),
  },
  inventory: {},
  reviews: {},
};

const entities: Readonly<Record<NeutralSubgraph, Readonly<Record<string, (given: Given) => Row>>>> = {
  accounts: { User: ({ id }) => user(String(id)) },
  products: { Product: ({ upc }) => product(String(upc)), Parcel: ({ id }) => listedParcel(String(id)), Resident: ({ id }) => listedResident(String(id)) },
  inventory: {
    Product: ({ upc, price, weight }) => stocked(`${upc}|${price}|${weight}`), Parcel: ({ id }) => parcel(String(id)), Resident: ({ id }) => resident(String(id)),
  },
  reviews: { User: ({ id }) => reviewer(String(id)), Product: ({ upc }) => reviewedProduct(String(upc)), Review: ({ id }) => reviewed(String(id)) },
};

/** The row that a representation names. @throws {Error} for a type that the subgraph does not resolve. */
export function entityOf(subgraph: NeutralSubgraph, representation: Given): Row {
  const find = entities[subgraph][String(representation['__typename'])];
  if (!find) throw new Error(`${subgraph} resolves no ${String(representation['__typename'])}`);
  return find(representation);
}
