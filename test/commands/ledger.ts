import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { platform } from '@civil/platform';
import { describeFault, LedgerReader, readDatabaseUrl, readDataRoot, readLedgerEnvironment, readSignatureCheck, verifyLedger } from '@civil/platform/ledger';
import type { LedgerReceipt } from '@civil/schema/ledger';
import { createSubgraphServer, type EmbeddedCluster, openEmbeddedCluster, systemEntityManager } from '@civil/subgraph-kernel';

/**
 * `npm run ledger -- verify | head | export --from 1 --to 100`: checks the disclosure ledger, says where it stands, or prints its entries. On the
 * embedded database while the graph is stopped, or on the PostgreSQL of DATABASE_URL at any time.
 */
const many = { type: 'string', multiple: true } as const;
const usage = `用法 usage: npm run ledger -- verify [--key <file>]… [--anchor <file>]… [--no-anchor] [--receipt <file>]…
                npm run ledger -- head
                npm run ledger -- export --from <place> --to <place>
  --receipt    网关保存的回执文件，默认为数据目录中的 ledger/head.json  what a gateway keeps of the last receipt
  --processes  子图分别运行时的数据目录 the data of subgraphs that run in processes of their own`;
const options = { key: many, anchor: many, 'no-anchor': { type: 'boolean' }, receipt: many, processes: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' } } as const;

class Misuse extends Error {}

async function openDatabase(processes: boolean): Promise<{ database: { url: string } | { pglite: EmbeddedCluster['pglite'] }; close: () => Promise<void> }> {
  const url = readDatabaseUrl();
  if (url) return { database: { url }, close: async () => undefined };
  const directory = join(readDataRoot(), processes ? 'platform' : 'shared');
  if (!existsSync(join(directory, 'PG_VERSION'))) throw new Misuse(`${directory} 中没有数据库。There is no database in ${directory}.`);
  const cluster = await openEmbeddedCluster(directory).catch((error: Error) => {
    throw new Misuse(`${error.message}。请先停止图谱。Stop the graph first.`);
  });
  return { database: { pglite: cluster.pglite }, close: cluster.close };
}

const parsed = (text: string): Partial<LedgerReceipt> => {
  try {
    return (JSON.parse(text) ?? {}) as Partial<LedgerReceipt>;
  } catch {
    return {};
  }
};

/** The receipts that gateways keep, out of reach of whoever may write to the database. */
function readReceipts(files: readonly string[] | undefined): LedgerReceipt[] {
  const own = join(readDataRoot(), 'ledger', 'head.json');
  return (files ?? (existsSync(own) ? [own] : [])).map((file) => {
    const { sequence, hash } = parsed(readFileSync(file, 'utf8'));
    if (typeof sequence !== 'number' || typeof hash !== 'string') throw new Misuse(`${file} 不是回执。${file} is no receipt.`);
    return { sequence, hash };
  });
}

const placeOf = (text: string | undefined): number => {
  if (!/^\d{1,15}$/.test(text ?? '')) throw new Misuse(usage);
  return Number(text);
};

const BATCH = 1000;

async function run(): Promise<number> {
  const { values, positionals: [command] } = parseArgs({ allowPositionals: true, allowNegative: false, options });
  if (!command || !['verify', 'head', 'export'].includes(command)) throw new Misuse(usage);
  const range = command === 'export' ? [placeOf(values.from), placeOf(values.to)] as const : undefined;
  const { signingKeyFile, anchorFile } = readLedgerEnvironment();
  const { database, close } = await openDatabase(values.processes ?? false);
  // Nobody can ask this server anything: it does not listen.
  const server = await createSubgraphServer(platform, { database, viewerContextSecret: randomBytes(32).toString('hex'), logLevel: 'silent' });
  const em = systemEntityManager(server.orm);
  try {
    if (command === 'verify') {
      const { entries, checkpoints, anchors, unreadable, faults } = await verifyLedger(em, {
        isSigned: readSignatureCheck(values.key ?? (existsSync(signingKeyFile) ? [signingKeyFile] : [])),
        anchorFiles: values['no-anchor'] ? [] : (values.anchor ?? [anchorFile]),
        receipts: readReceipts(values.receipt),
        progress: (done) => { if (process.stderr.isTTY) process.stderr.write(`\r${done}`); },
      });
      if (process.stderr.isTTY) process.stderr.write('\r');
      console.log(`已核验 ${entries} 条记录、${checkpoints} 个检查点、${anchors} 个库外检查点。${entries} entries, ${checkpoints} checkpoints and ${anchors} anchors outside the database verified.`);
      if (unreadable > 0) console.log(`库外检查点文件有 ${unreadable} 行无法读取。${unreadable} lines of the file of anchors cannot be read.`);
      for (const fault of faults) console.error(describeFault(fault));
      if (faults.length === 0) console.log('台账完整。The ledger is whole.');
      return faults.length === 0 ? 0 : 1;
    }
    const reader = new LedgerReader(em);
    if (range) {
      for (let [after, to] = [range[0] - 1, range[1]]; after < to; ) {
        const rows = await reader.entriesAfter(after, to, BATCH);
        for (const { sequence, entry, hash } of rows) console.log(JSON.stringify({ sequence, hash, ...entry }));
        after = rows.at(-1)?.sequence ?? to;
      }
      return 0;
    }
    console.log(JSON.stringify((await reader.end()).head));
    return 0;
  } finally {
    await server.close();
    await close();
  }
}

process.exit(await run().catch((error: unknown) => {
  const isMisuse = error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isMisuse && (error as Error).constructor !== Error) throw error;
  console.error((error as Error).message);
  return 2;
}));
