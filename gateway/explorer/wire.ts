/** What passes between the page and the gateway. */
export type Language = 'zh' | 'en';
export type Texts = Readonly<Record<Language, string>>;

export interface SavedOperation {
  readonly name: string;
  readonly title: Texts;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type RowKind = 'NONE' | 'OWN' | 'DIVISION' | 'OFFICE' | 'FACILITY' | 'ORG' | 'ALL' | 'GRANT' | 'SYNTHETIC';

export interface RoleChoice extends Texts {
  readonly code: string;
  readonly rows: RowKind;
  readonly division?: string;
  readonly digits?: readonly number[];
  readonly purposes: readonly string[];
}

export interface Identities {
  readonly roles: readonly RoleChoice[];
  readonly purposes: readonly (Texts & { readonly code: string; readonly cases: readonly string[] })[];
  readonly divisions: readonly { readonly code: string; readonly name: string }[];
  readonly cast: Readonly<Record<'resident' | 'facility' | 'organization', string>>;
}

export const identityDetails = ['division', 'resident', 'ward', 'facility', 'office', 'organization', 'unit', 'purpose', 'case'] as const;
export type IdentityDetail = (typeof identityDetails)[number];

/** Whom the page asks as. `role` is `anon` for nobody in particular and `token` for a token that was pasted. */
export type Identity = { readonly role: string } & Readonly<Partial<Record<IdentityDetail, string>>>;

export interface Fault {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly path?: readonly (string | number)[];
  readonly requestId?: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Why a field is shown, masked or refused; told only to those who may ask. */
export interface AccessRule {
  readonly label: { readonly class: string; readonly domain: string; readonly mask: string; readonly purpose: boolean; readonly facets: readonly string[] };
  readonly right: string;
  readonly reason: Texts;
  /** What would open it. */
  readonly opensWith: readonly Texts[];
}

/** A guarded field at one place of the operation. */
export interface AnalysedField {
  readonly path: string;
  readonly coordinate: string;
  readonly outcome: 'served' | 'masked' | 'refused';
  readonly code?: string;
  readonly zh?: string;
  readonly en?: string;
  readonly rule?: AccessRule;
}

export type PlanStep =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly PlanStep[] }
  | { readonly kind: 'flatten'; readonly path: string; readonly step: PlanStep }
  | { readonly kind: 'condition'; readonly variable: string; readonly included?: PlanStep; readonly skipped?: PlanStep }
  | FetchStep;

export interface FetchStep {
  readonly kind: 'fetch';
  readonly subgraph: string;
  readonly operation: string;
  readonly requires?: string;
  readonly variables: readonly string[];
}

export interface Analysis {
  readonly operationName: string | null;
  readonly policyVersion: string;
  readonly isCaseBound: boolean;
  readonly fields: readonly AnalysedField[];
  readonly run: string | null;
  readonly plan: PlanStep | null;
  readonly measures: readonly { readonly name: string; readonly value: number; readonly limit: number }[];
}

export interface Question {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
  /** Headers typed into the editor; purpose and case may be stated there. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One run of an operation, kept for as long as the page is open. */
export interface Run {
  readonly question: Question;
  readonly identity: Identity;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly milliseconds: number;
  /** What the operation was taken to cost and did cost, as the gateway tells it in a header. */
  readonly cost: string | null;
}
