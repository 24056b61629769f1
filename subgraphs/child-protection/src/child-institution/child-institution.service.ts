import { type CountCell, publicCell, readsPlainCounts, shownCell, type SubgraphContext } from '@civil/subgraph-kernel';
import { ChildFile } from '../child-file/child-file.entity.js';
import { rowsOf, tableOf } from '../statements.js';
import type { ChildWelfareInstitution } from './child-institution.entity.js';

/** How many children an institution cares for, as the viewer may know it. */
export async function loadCaredFor({ em, viewer, loaders }: SubgraphContext, { id, divisionCode }: ChildWelfareInstitution): Promise<CountCell> {
  const counts = loaders.custom('caredFor', async (ids) => {
    const sql = `select institution_id as id, count(*)::int as children from ${tableOf(em, ChildFile)}
      where institution_id in (${ids.map(() => '?').join(', ')}) group by 1`;
    const rows = await rowsOf<{ id: string; children: number }>(em, sql, ids);
    const byId = new Map(rows.map((row) => [row.id, row.children]));
    return ids.map((one) => byId.get(one) ?? 0);
  });
  const children = await counts.load(id);
  return readsPlainCounts(viewer, 'CHILD', divisionCode) ? shownCell(children) : publicCell(children);
}
