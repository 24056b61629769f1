/**
 * Arrows that the folders alone do not hold. Each rule says why it is there. They are read off the built JavaScript, since
 * dependency-cruiser does not know TypeScript 7 yet; type-only imports across packages are caught by turbo boundaries, modules that
 * nothing imports by knip.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circular', severity: 'error', from: {}, to: { circular: true },
      comment: 'A circle of modules loads in one order in tests and in another under Node, where it dies on an uninitialised class.',
    },
    {
      name: 'subgraph-isolation', severity: 'error',
      from: { path: '^subgraphs/([a-z][^/]+)/' }, to: { path: '^subgraphs/([a-z][^/]+)/', pathNot: '^subgraphs/$1/' },
      comment: 'Subgraphs meet in the graph by @key; an import would make two of them one.',
    },
    {
      name: 'gateway-knows-only-contract', severity: 'error', from: { path: '^gateway/' }, to: { path: '^(subgraphs|test)/' },
      comment: 'The gateway knows addresses and the supergraph, never a rule of a domain.',
    },
    {
      name: 'contract-is-pure', severity: 'error', from: { path: '^schema/' }, to: { path: '^(gateway|subgraphs|test)/' },
      comment: 'Everything agrees with the contract, so it may depend on nothing of ours.',
    },
    {
      name: 'kernel-knows-no-domain', severity: 'error', from: { path: '^subgraphs/_kernel/' }, to: { path: '^(subgraphs/(?!_kernel)|gateway|test)' },
      comment: 'The kernel is how any subgraph runs.',
    },
    {
      name: 'demo-data-only-for-seeding', severity: 'error',
      from: { path: '^subgraphs/[a-z]', pathNot: '(/seeders/|[.]test[.]js$)' }, to: { path: '^subgraphs/_demo/' },
      comment: 'Made-up people must not reach code that serves real ones.',
    },
    {
      name: 'entity-is-a-leaf', severity: 'error', from: { path: '[.]entity[.]js$' }, to: { path: '[.](resolver|service|reference|loaders)[.]js$' },
      comment: 'A record is below the code that uses it.',
    },
    {
      name: 'shield-only-in-kernel', severity: 'error', from: { pathNot: '^subgraphs/_kernel/dist/access/shield[.]js$' }, to: { path: 'node_modules/graphql-(shield|middleware)/' },
      comment: 'graphql-shield does not load on our Node without a repair that stands in one place.',
    },
    {
      name: 'testing-only-from-tests', severity: 'error',
      from: { pathNot: '(^test/|[.]test[.]js$|/testing/)' }, to: { path: '/dist/testing/' },
      comment: 'The test kit signs as anybody.',
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Bundled for the browser: its libraries are inside and import nothing of ours.
    exclude: { path: '^gateway/dist/[.]?explorer-' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
