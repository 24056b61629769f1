import type { RoleCode, ViewerKind } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';

/** What one operation may cost, by kind of caller, or by role where a role has a budget of its own. */
export type CostBudgets = Readonly<Partial<Record<ViewerKind | RoleCode, number>>>;

/**
 * An officer's page of a hundred files with what other domains know of each costs some 5,000. What the public asks is a page of a
 * register; machines take pages of five hundred.
 */
export const defaultBudgets = {
  anonymous: 5000,
  citizen: 5000,
  staff: 10_000,
  officer: 25_000,
  client: 50_000,
  developer: 50_000,
} as const satisfies CostBudgets;

/** Trusted operations were read by somebody before they were registered, and only their page size can change: they have this much at least. */
const TRUSTED_BUDGET = 25_000;

/** What an operation of a viewer may cost; of several roles the widest counts. */
export function budgetOf({ claims }: Viewer, isTrusted: boolean, given: CostBudgets = {}): number {
  const budgets: CostBudgets = { ...defaultBudgets, ...given };
  const ofKind = budgets[claims.kind] ?? 0;
  return Math.max(isTrusted ? TRUSTED_BUDGET : 0, ...claims.roles.map((role) => budgets[role] ?? ofKind));
}
