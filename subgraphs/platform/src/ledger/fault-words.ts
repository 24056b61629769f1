import type { Fault, FaultKind } from './verify-ledger.js';

const words: Readonly<Record<FaultKind, (at: string, after: string) => readonly [zh: string, en: string]>> = {
  changed: (at) => [`第 ${at} 条记录被修改`, `entry ${at} has been changed`],
  removed: (at) => [`第 ${at} 条起有记录被删除`, `entries are missing from ${at} on`],
  reordered: (at) => [`第 ${at} 条记录的位置被调换`, `entry ${at} has been moved`],
  inserted: (at) => [`第 ${at} 条记录是插入的`, `entry ${at} has been inserted`],
  duplicated: (at) => [`第 ${at} 条记录重复`, `entry ${at} stands there twice`],
  subjects: (at) => [`第 ${at} 条记录的查询索引（字段、对象）被修改`, `what entry ${at} is found by (fields, subjects) has been changed`],
  checkpoint: (at, after) => [`第 ${at} 条处的检查点不符或签名无效，问题在第 ${after} 条之后`, `the checkpoint at entry ${at} does not hold; what is wrong stands behind entry ${after}`],
  head: (_at, after) => [`链尾不符或签名无效，问题在第 ${after} 条之后`, `the end of the chain does not hold; what is wrong stands behind entry ${after}`],
  anchor: (at) => [`库外检查点文件缺失或不符（${at}）`, `the file of checkpoints outside the database is missing or does not hold (${at})`],
  unprotected: () => ['数据库的防改触发器缺失或停用', 'the triggers that refuse changes are missing or off'],
};

/** A fault in Chinese and English. */
export function describeFault({ kind, sequence, after }: Fault): string {
  const [zh, en] = words[kind](sequence === undefined ? '?' : String(sequence), String(after ?? '?'));
  return `${zh}。${en[0]?.toUpperCase()}${en.slice(1)}.`;
}
