// Starts the graph on this machine and prints how to talk to it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { GATEWAY_PORT, nodeOptions, subgraphRegistry } from '../schema/dist/registry.js';

const processes = process.argv.includes('--processes');
const [, workers] = process.argv.slice(process.argv.indexOf('--workers'));
const data = process.env.CIVIL_DATA ?? '.data';
const port = Number(process.env.PORT ?? GATEWAY_PORT);
/** Port of each subgraph, by the variable that the subgraph itself reads. */
const portOf = (subgraph) => Number(process.env[`${subgraph.databaseSchema.toUpperCase()}_PORT`] ?? subgraph.port);
const started = Date.now();

function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false)).listen(candidate, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** A secret of this machine, made once: what is signed here is worth nothing elsewhere. */
function machineSecret() {
  const file = join(data, 'viewer-context-secret');
  if (!existsSync(file)) {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

for (const taken of [port, ...subgraphRegistry.map(portOf)]) {
  if (await isFree(taken)) continue;
  process.stderr.write(`端口 ${taken} 已被占用。Port ${taken} is in use: is the graph running already?\n`);
  process.exit(1);
}

const env = {
  CIVIL_SEED: 'demo', LOG_LEVEL: 'warn', VIEWER_CONTEXT_SECRET: machineSecret(),
  JWKS_FILE: resolve(data, 'issuer', 'jwks.json'),
  LEDGER_DIRECTORY: resolve(data, 'ledger'),
  ...Object.fromEntries(subgraphRegistry.map((subgraph) => [subgraph.urlVariable, `http://127.0.0.1:${portOf(subgraph)}/graphql`])),
  ...process.env, CIVIL_DATA: data,
  ...(process.argv.includes('--workers') ? { WORKERS: workers ?? '' } : {}),
};
const children = [];
let pageBuild;
let stopping = false;

function launch(name, file) {
  const child = spawn(process.execPath, [...nodeOptions[name === 'gateway' ? 'gateway' : 'subgraphs'], file], { stdio: ['ignore', 'inherit', 'inherit'], env });
  children.push(child);
  child.on('exit', (code, signal) => {
    if (stopping) return;
    process.stderr.write(`${name} 已退出 ended (${code ?? signal})\n`);
    stop(1);
  });
}

function stop(code) {
  if (stopping) return;
  stopping = true;
  pageBuild?.kill('SIGTERM');
  const alive = children.filter((child) => child.exitCode === null && child.signalCode === null);
  Promise.all(alive.map((child) => new Promise((resolve) => { child.once('exit', resolve); child.kill('SIGTERM'); }))).then(() => process.exit(code));
}
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

process.stdout.write('启动 Starting …\n');
if (processes) for (const { name } of subgraphRegistry) launch(name, `subgraphs/${name}/dist/index.js`);
else launch('host', 'subgraphs/_host/dist/main.js');
launch('gateway', 'gateway/dist/index.js');

const ready = `http://127.0.0.1:${port}/health/ready`;
const isReady = () => fetch(ready).then((response) => response.status === 200, () => false);
while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100));

process.stdout.write(`\n民政图谱已就绪（${((Date.now() - started) / 1000).toFixed(1)} 秒）。The graph is ready.\n\n  http://127.0.0.1:${port}/graphql\n  http://127.0.0.1:${port}/ 图谱浏览器 explorer\n\n`);
// The page of the explorer comes after the graph: whoever opens it earlier is told to wait, and nobody waits for it who does not.
if (env.EXPLORER !== 'off' && env.NODE_ENV !== 'production') {
  pageBuild = spawn(process.execPath, ['gateway/explorer/build.mjs', '--if-needed'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  pageBuild.on('exit', (code) => { if (code && !stopping) process.stderr.write('图谱浏览器页面构建失败 The page of the explorer could not be built: npm run build:explorer -w gateway\n'); });
  try {
    setPriority(pageBuild.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // a system without priorities builds it all the same
  }
}
// In a process of its own: the demonstration people it reads to make tokens for would stay in memory here.
spawn(process.execPath, ['.commands/greeting.mjs'], { stdio: 'inherit', env: { ...env, PORT: String(port) } });
