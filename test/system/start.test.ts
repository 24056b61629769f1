import { spawnSync } from 'node:child_process';
import { env as ownEnvironment } from 'node:process';
import { roles } from '@civil/schema/access';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../kit/processes.js';
import { folder, freePorts, isAlive, type Program, processTree, residentMegabytes, runNode, until } from './helpers.js';

const READY = /已就绪[\s\S]*试一试 Try it:\s+curl[\s\S]*'\n/;
const MOST_MEGABYTES = 900;

const running: Program[] = [];
const launch = (directory: string, ports: Record<string, string>): Program => {
  const program = runNode(['.commands/start.mjs'], { CIVIL_DATA: directory, ...ports });
  running.push(program);
  return program;
};
async function start(directory: string, ports: Record<string, string>): Promise<Program> {
  const program = launch(directory, ports);
  await program.says(READY, 300_000);
  return program;
}
const stop = async (program: Program): Promise<void> => {
  program.child.kill('SIGTERM');
  await program.ended;
};

describe('npm start', () => {
  const place = folder('start');
  let ports: Record<string, string>;
  let first: string;
  let second: Program;

  beforeAll(async () => {
    ports = await freePorts();
    const fresh = await start(place.path, ports);
    await stop(fresh);
    first = fresh.output();
    second = await start(place.path, ports);
  });
  afterEach(async () => { await Promise.all(running.filter((program) => program !== second && program.child.exitCode === null).map(stop)); });
  afterAll(async () => {
    await Promise.all(running.map(stop));
    await place.remove();
  });

  it('prints the address, and a token of each demonstration role that the gateway takes', async () => {
    const address = `http://127.0.0.1:${ports['PORT']}/graphql`;
    expect(second.output()).toContain(address);
    const tokens = [...second.output().matchAll(/^([a-z_.]+) \p{Script=Han}.*\n {2}(\S+)$/gmu)];
    expect(tokens.length).toBeGreaterThan(10);
    for (const [, role, token] of tokens) {
      const answer = await fetch(address, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ viewer { roles { code } } }' }),
      });
      expect(await answer.json()).toEqual({ data: { viewer: { roles: [{ code: role }] } } });
    }
  });

  it('prints a question that works when it is pasted, for a person in whom the domains meet', () => {
    const pasted = /^curl[\s\S]*?'$(?=\n\n|\n*$)/m.exec(second.output())?.[0] ?? '';
    const { stdout, status } = spawnSync('bash', ['-c', pasted], { encoding: 'utf8' });
    expect(status, pasted).toBe(0);
    const { data } = JSON.parse(stdout);
    expect(data.resident, stdout).toMatchObject({ name: { value: expect.stringMatching(/\p{Script=Han}/u), masked: false }, idNumber: { masked: true } });
    expect(data.resident.assistanceEnrollments.length).toBeGreaterThan(0);
    expect(data.resident.residenceDivision.fullName).toContain('城关区');
  });

  it('loads the data the first time, and goes on with them the second', () => {
    expect(first).toMatch(/ rows in /);
    expect(second.output()).not.toMatch(/ rows in /);
  });

  it(`keeps all its processes together under ${MOST_MEGABYTES} MB`, () => {
    const tree = processTree(second.child.pid as number);
    const megabytes = residentMegabytes(tree);
    console.info(`${tree.length} processes hold ${Math.round(megabytes)} MB: ${tree.map((pid) => Math.round(residentMegabytes([pid]))).join(' + ')}`);
    expect(tree.length).toBeGreaterThanOrEqual(3);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  });

  it('is refused on ports that are taken, which it names', async () => {
    const again = launch(place.path, ports);
    expect(await again.ended).toBe(1);
    expect(again.output()).toContain(`端口 ${ports['PORT']} 已被占用。Port ${ports['PORT']} is in use`);
    expect(await isReady(ports)).toBe(true);
  });

  it('is refused on a folder that is in use, in one line that names the process', async () => {
    const again = launch(place.path, await freePorts());
    expect(await again.ended).toBe(1);
    expect(again.output()).toMatch(/host does not start: \S+ is open in process \d+\n/);
    expect(again.output()).not.toMatch(/^ +at /m);
    expect(await isReady(ports)).toBe(true);
  });

  it('leaves no process behind after SIGTERM, and nothing that listens', async () => {
    const tree = processTree(second.child.pid as number);
    second.child.kill('SIGTERM');
    expect(await second.ended, second.output()).toBe(0);
    await until('the end of all processes', () => !tree.some(isAlive), 12_000);
    expect(await isReady(ports)).toBe(false);
  });
});

const isReady = (ports: Record<string, string>): Promise<boolean> =>
  fetch(`http://127.0.0.1:${ports['PORT']}/health/ready`).then(({ status }) => status === 200, () => false);

describe('npm run token', () => {
  const place = folder('token');
  afterAll(() => place.remove());
  const token = (...args: string[]) => spawnSync(process.execPath, ['.commands/token.mjs', ...args], { cwd: repository, encoding: 'utf8', env: { ...ownEnvironment, CIVIL_DATA: place.path } });

  it('prints the bare token as its last line', () => {
    const { status, stdout } = token('county.assist', '--division', '620102', '--purpose', 'ASSIST_REVIEW');
    expect(status).toBe(0);
    const last = stdout.trimEnd().split('\n').at(-1) as string;
    expect(last).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const payload = JSON.parse(Buffer.from(last.split('.')[1] as string, 'base64url').toString());
    expect(payload).toMatchObject({ roles: ['county.assist'], scopePrefix: '620102', purpose: 'ASSIST_REVIEW' });
  });

  it.each([['nobody'], ['anon'], ['county.assist', '--division', '999999'], ['county.assist', '--division', '62010'], ['county.assist', '--division', '620824'], ['county.assist', '--division', '62'], ['county.assist', '--divison', '620102']])(
    'refuses %s %s %s with code 2 and prints no token', (...args) => {
      const { status, stdout, stderr } = token(...args.filter((arg): arg is string => arg !== undefined));
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.length).toBeGreaterThan(10);
      expect(stderr).not.toMatch(/^ +at /m);
    });

  it('tells the roles there are when none is named', () => {
    const { status, stderr } = token();
    expect(status).toBe(2);
    for (const { code } of roles.filter((role) => role.code !== 'anon')) expect(stderr).toContain(`  ${code} `);
  });
});
