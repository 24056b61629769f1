export { claimsOf, type IdentityDetails } from './identities.js';
export { grantOfPull, PullingConsumer, type PulledChange, type PullStory } from './shared-pull.js';
export { createTestSubgraph, type PendingQuery, TEST_SECRET, type TestAnswer, type TestSubgraph } from './test-subgraph.js';
export { untilSettled } from './until-settled.js';
export { forgetProcess } from '../server/once-per-process.js';
export { openTestDatabase, type TestDatabase } from './test-database.js';
export { type PeerAnswer, type PeerCall, type PeerHandler, type SignedPeer, startSignedPeer } from './signed-peer.js';
export { callService, tellCertificates } from './tell-certificates.js';
