import { type CountCell, publicCell, readsPlainCounts, shownCell, type SubgraphContext } from '@civil/subgraph-kernel';
import { ChildFile } from '../child-file/child-file.entity.js';
import type { ChildWelfareInstitution } from './child-institution.entity.js';

/** How many children an institution cares for, as the viewer may know it. */
export async function loadCaredFor({ rows, viewer, loaders }: SubgraphContext, { id, divisionCode }: ChildWelfareInstitution): Promise<CountCell> {
  const counts = loaders.custom('caredFor', async (ids) => {
    const sql = `select institution_id as id, count(*)::int as children from ${rows.shapeOf(ChildFile).table} where institution_id = any(?) group by 1`;
    const counted = await rows.query<{ id: string; children: number }>(sql, [ids]);
    const byId = new Map(counted.map((row) => [row.id, row.children]));
    return ids.map((one) => byId.get(one) ?? 0);
  });
  const children = await counts.load(id);
  return readsPlainCounts(viewer, 'CHILD', divisionCode) ? shownCell(children) : publicCell(children);
}
