export { anonymousClaims, type Claims, parseClaims } from './claims.js';
export { type Viewer, viewerOf } from './viewer.js';
export {
  DEVELOPMENT_VIEWER_CONTEXT_SECRET, REQUEST_ID_HEADER, signViewerContext, VIEWER_CONTEXT_HEADER, VIEWER_CONTEXT_SECONDS, type ViewerContextFault, verifyViewerContext,
  viewerContextKey,
} from './viewer-context.js';
