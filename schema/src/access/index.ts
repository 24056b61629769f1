export {
  type AccessInput, type AccessLabel, accessDirectiveSdl, completeLabel, type DataClass, type Domain, domains, type Facet, facets, facetsOf, type MaskKind,
  ownExcludedFacets, personalClasses, printAccess, type RowScope, readAccess, sealedFacets,
} from './labels.js';
export { labelsOfSupergraph, type FieldLabels } from './field-labels.js';
export { type Bilingual, type ExplainedViewer, explainField, type FieldExplanation, mayAskWhy, notAvailable } from './explain.js';
export { maskDivision, maskText } from './masks.js';
export { matrix, scopeOf, scopesOf, scopesOfRole, type WeakRight } from './matrix.js';
export { POLICY_VERSION, policyDigest } from './policy.js';
export { projectDocument } from './projection.js';
export { minorLabel, type Right, requiredScopes, rightOn, type Verdict, verdictOf, weakerRight } from './rights.js';
export { findRole, type Role, type RoleCode, type RowKind, roles, type ViewerKind } from './roles.js';
