import { subgraphRegistry } from '@civil/schema/registry';
import { classesWithin, findQualityRule, type ResourceEntry } from '@civil/schema/sharing';
import { Refusal } from '@civil/subgraph-kernel';

const refuse = (code: string, ...path: string[]): never => { throw new Refusal(code, ['input', 'entry', ...path]); };
const isStated = (text: string | null | undefined): boolean => Boolean(text?.trim());
const HIGHEST_GRADE = 4;
const longest = { nameZh: 60, nameEn: 120, format: 60 } as const;
const longestOfBoth = { provider: [100, 150], consumers: [100, 150], conditions: [300, 400], legalBasis: [200, 300] } as const;

/** Whether an entry is well formed, whatever its state. @throws Refusal `BAD_USER_INPUT` naming what is not. */
export function assertEntry(entry: ResourceEntry): void {
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) if (!isStated(entry[field]) || entry[field].length > most) refuse('BAD_USER_INPUT', field);
  for (const [field, [zh, en]] of Object.entries(longestOfBoth) as [keyof typeof longestOfBoth, readonly [number, number]][]) {
    const both = entry[field];
    if (both && (!isStated(both.zh) || !isStated(both.en) || both.zh.length > zh || both.en.length > en)) refuse('BAD_USER_INPUT', field);
  }
  if (!Number.isInteger(entry.grade) || entry.grade < 1 || entry.grade > HIGHEST_GRADE) refuse('BAD_USER_INPUT', 'grade');
  if (!subgraphRegistry.some(({ name }) => name === entry.ownerSubgraph)) refuse('BAD_USER_INPUT', 'ownerSubgraph');
  if (entry.rootField !== null && !/^[a-z][A-Za-z0-9]{2,59}$/.test(entry.rootField)) refuse('BAD_USER_INPUT', 'rootField');
  if (entry.items.some(({ name, zh }) => !/^[a-z][A-Za-z0-9]{0,59}$/.test(name) || !isStated(zh)) || new Set(entry.items.map(({ name }) => name)).size < entry.items.length) refuse('BAD_USER_INPUT', 'items');
  if (entry.qualityRules.some((code) => !findQualityRule(code))) refuse('BAD_USER_INPUT', 'qualityRules');
}

/**
 * Whether an entry may be published: what is not shared says by which law, what is shared under which conditions, and everybody is given public items
 * only. @throws Refusal naming the rule.
 */
export function assertPublishable({ sharingClass, legalBasis, conditions, items, rootField, sharingMethods, delivery }: ResourceEntry): void {
  if (sharingClass === 'NOT_SHARED') {
    if (!legalBasis) refuse('BASIS_REQUIRED', 'legalBasis');
    if (items.length > 0 || sharingMethods.length > 0 || rootField) refuse('ITEM_ABOVE_CLASS', 'items');
    return;
  }
  if (!conditions) refuse('CONDITIONS_REQUIRED', 'conditions');
  if (sharingClass === 'CONDITIONAL' && !legalBasis) refuse('BASIS_REQUIRED', 'legalBasis');
  if (items.length === 0 || sharingMethods.length === 0 || !rootField) refuse('RESOURCE_NOT_SERVED', items.length === 0 ? 'items' : rootField ? 'sharingMethods' : 'rootField');
  if (items.some((item) => !classesWithin[sharingClass].has(item.class))) refuse('ITEM_ABOVE_CLASS', 'items');
  if (delivery === 'VERIFICATION' && sharingMethods.some((method) => method !== 'API')) refuse('METHOD_NOT_OFFERED', 'sharingMethods');
}
