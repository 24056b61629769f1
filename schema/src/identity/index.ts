export { CASE_BINDING_PATH, type CaseBindingAnswer, type CaseBindingQuestion, readCaseBinding } from './case-binding.js';
export { anonymousClaims, type BoundCase, type BoundGrant, type Claims, MAX_CASE_PERSONS, parseClaims } from './claims.js';
export { type CaseKind, caseKindOf, caseKinds, type CasePrefix, findPurpose, mayState, type Purpose, purposes } from './purposes.js';
export { isServiceCall, SERVICE_SIGNATURE_HEADER, signServiceCall } from './service-call.js';
export { type Viewer, viewerOf } from './viewer.js';
export {
  DEVELOPMENT_VIEWER_CONTEXT_SECRET, REQUEST_ID_HEADER, signViewerContext, VIEWER_CONTEXT_HEADER, VIEWER_CONTEXT_SECONDS, type VerifiedViewerContext, type ViewerContextFault,
  verifyViewerContext, viewerContextKey,
} from './viewer-context.js';
