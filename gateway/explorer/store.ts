import { useSyncExternalStore } from 'react';
import type { Analysis, Fault, Identities, Identity, Language, Run, SavedOperation } from './wire.js';

/** How far the analysis of the current operation is. */
export type AnalysisState =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'ready'; readonly analysis: Analysis }
  | { readonly state: 'failed'; readonly faults: readonly Fault[] };

/** All that the page knows. Tokens are held here and nowhere else, so they are gone with the page. */
export interface State {
  readonly language: Language;
  readonly isReady: boolean;
  readonly operations: readonly SavedOperation[];
  readonly identities: Identities | undefined;
  readonly identity: Identity;
  readonly token: string | undefined;
  readonly identityFault: Fault | undefined;
  /** The last run first; only runs of one operation can be compared. */
  readonly runs: readonly Run[];
  readonly analysis: AnalysisState;
}

const LANGUAGE_KEY = 'civil.language';
const IDENTITY_KEY = 'civil.identity';

const preferredLanguage = (): Language => {
  const kept = localStorage.getItem(LANGUAGE_KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
};

function keptIdentity(): Identity {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(IDENTITY_KEY) ?? 'null');
    if (typeof kept === 'object' && kept !== null && 'role' in kept && typeof kept.role === 'string') return kept as Identity;
  } catch {
    // a text that is not ours: begin anew
  }
  return { role: 'county.assist' };
}

let state: State = {
  language: preferredLanguage(),
  isReady: false,
  operations: [],
  identities: undefined,
  identity: keptIdentity(),
  token: undefined,
  identityFault: undefined,
  runs: [],
  analysis: { state: 'none' },
};
const listeners = new Set<() => void>();

export const getState = (): State => state;

export function setState(change: Partial<State>): void {
  state = { ...state, ...change };
  if (change.language) localStorage.setItem(LANGUAGE_KEY, change.language);
  if (change.identity) sessionStorage.setItem(IDENTITY_KEY, JSON.stringify(change.identity));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** One part of the state; `select` returns the same object while nothing changed. */
export const useStore = <T>(select: (state: State) => T): T => useSyncExternalStore(subscribe, () => select(state));
