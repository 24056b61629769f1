import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitFileSize, mountSmallDisk } from '../testing/small-disk.js';
import { lineOf, readLines } from './line.js';
import { SegmentQueue, segmentName } from './segment-queue.js';
import { Spool, type SpoolOptions } from './spool.js';
import { adoptAbandoned, leaveDirectory, ownName } from './spool-directory.js';

let root: string;
beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'civil-spool-')); });
afterEach(() => rm(root, { recursive: true, force: true }));

const openSpool = (over: Partial<SpoolOptions> = {}): Spool =>
  new Spool({ root, sync: 'never', maxBytes: 1024 ** 2, bytesElsewhere: () => 0, onSyncFailure: () => undefined, ...over });

/** Delivers everything, and returns what was delivered. */
async function drain(queue: SegmentQueue, most = 500): Promise<string[]> {
  const texts: string[] = [];
  for (let batch = await queue.read(most); batch; batch = await queue.read(most)) {
    texts.push(...batch.entries.map(String));
    await queue.advance(batch);
  }
  return texts;
}

const keep = (spool: Spool, ...texts: readonly string[]): Promise<void> => spool.append(texts.map((text) => Buffer.from(text)));
const linesOf = (...texts: readonly string[]): Buffer => Buffer.concat(texts.map((text) => lineOf(Buffer.from(text))));

const filesOf = async (directory: string): Promise<string[]> => (await readdir(directory)).filter((name) => name.endsWith('.jsonl')).sort();

/** A small generator with a seed, so that a failing round can be run again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

describe('a line', () => {
  const texts = ['{"a":1}', '{"name":"兰州"}', JSON.stringify({ long: 'x'.repeat(300) })];
  const whole = linesOf(...texts);

  it('is found again, and no more than asked for', () => {
    expect(readLines(whole, 10)).toEqual({ entries: texts.map((text) => Buffer.from(text)), damaged: [], end: whole.length });
    expect(readLines(whole, 2).entries.map(String)).toEqual(texts.slice(0, 2));
  });

  it('that was cut off at any byte is never taken', () => {
    const ends = texts.map((_text, index) => linesOf(...texts.slice(0, index + 1)).length);
    for (let length = 0; length <= whole.length; length++) {
      const { entries, damaged, end } = readLines(whole.subarray(0, length), 10);
      const complete = ends.filter((one) => one <= length);
      expect(entries.map(String), `cut at ${length}`).toEqual(texts.slice(0, complete.length));
      expect(damaged).toEqual([]);
      expect(end).toBe(complete.at(-1) ?? 0);
    }
  });

  it('with any changed byte is told apart, and the others are not lost', () => {
    for (let place = 0; place < linesOf(texts[0] as string).length; place++) {
      const spoiled = Buffer.from(whole);
      spoiled.writeUInt8((spoiled[place] as number) ^ 0x01, place);
      const entries = readLines(spoiled, 10).entries.map(String);
      expect(entries, `changed at ${place}`).not.toContain(spoiled.toString());
      expect(entries.at(-1)).toBe(texts[2]);
      expect(entries).not.toContain(texts[0]);
    }
  });
});

describe('spool', () => {
  it('keeps what is appended at once in one write and in order', async () => {
    const spool = openSpool();
    const texts = Array.from({ length: 300 }, (_item, index) => `{"number":${index}}`);
    await Promise.all(texts.map((text) => keep(spool, text)));
    expect(await filesOf(spool.queue.directory)).toEqual([segmentName(1)]);
    expect(spool.queue.waiting).toBe(300);
    expect(await drain(spool.queue)).toEqual(texts);
    expect(spool.queue.waiting).toBe(0);
    await spool.close();
  });

  it('deletes what is delivered', async () => {
    const spool = openSpool({ maxBytes: 4000 });
    for (let number = 0; number < 100; number++) {
      await keep(spool, JSON.stringify({ number, text: 'x'.repeat(200) }));
      await drain(spool.queue);
    }
    expect((await filesOf(spool.queue.directory)).length).toBeLessThan(3);
    expect(spool.queue.bytes).toBeLessThanOrEqual(4000);
    await spool.close();
  });

  it('creates nothing before there is something to keep', async () => {
    const spool = openSpool();
    await spool.close();
    expect(await readdir(root)).toEqual([]);
  });

  it.each(['always', 'interval', 'never'] as const)('keeps entries under the policy %s', async (sync) => {
    const spool = openSpool({ sync });
    await keep(spool, '{"a":1}');
    await keep(spool, '{"a":2}', '{"a":3}');
    await spool.close();
    expect(await drain(await SegmentQueue.leftBehind(spool.queue.directory))).toEqual(['{"a":1}', '{"a":2}', '{"a":3}']);
  });

  it('after a crash at every byte of a write holds what was whole, and cuts the rest', async () => {
    const spool = openSpool();
    const texts = ['{"a":1}', '{"a":22}', '{"a":333}'];
    for (const text of texts) await keep(spool, text);
    await spool.close();
    const bytes = await readFile(join(spool.queue.directory, segmentName(1)));
    for (let length = 0; length <= bytes.length; length++) {
      const directory = join(root, `crash-${length}`);
      await mkdir(directory);
      await writeFile(join(directory, segmentName(1)), bytes.subarray(0, length));
      const queue = await SegmentQueue.leftBehind(directory);
      const recovered = await drain(queue);
      expect(recovered, `cut at ${length}`).toEqual(texts.slice(0, bytes.subarray(0, length).toString().split('\n').length - 1));
      expect(queue.isEmpty).toBe(true);
    }
  });

  it('puts damaged lines apart and goes on behind them', async () => {
    const spool = openSpool();
    for (let number = 0; number < 3; number++) await keep(spool, `{"number":${number}}`);
    await spool.close();
    const file = join(spool.queue.directory, segmentName(1));
    await writeFile(file, (await readFile(file, 'utf8')).replace('"number":1', '"number":9'));
    const queue = await SegmentQueue.leftBehind(spool.queue.directory);
    const batch = await queue.read(10);
    expect(batch?.entries.map(String)).toEqual(['{"number":0}', '{"number":2}']);
    expect(batch?.damaged).toEqual([expect.stringContaining('{"number":9}')]);
  });

  it('goes on behind what was receipted', async () => {
    const spool = openSpool();
    for (let number = 0; number < 5; number++) await keep(spool, `{"number":${number}}`);
    const batch = await spool.queue.read(2);
    expect(batch?.entries).toHaveLength(2);
    if (batch) await spool.queue.advance(batch);
    await spool.close();
    const queue = await SegmentQueue.leftBehind(spool.queue.directory);
    expect(queue.waiting).toBe(3);
    expect(await drain(queue)).toEqual(['{"number":2}', '{"number":3}', '{"number":4}']);
  });

  it('reads everything once more where the position cannot be read', async () => {
    const spool = openSpool();
    await keep(spool, '{"a":1}', '{"a":2}');
    const batch = await spool.queue.read(1);
    if (batch) await spool.queue.advance(batch);
    await spool.close();
    await truncate(join(spool.queue.directory, 'position.json'), 5);
    expect(await drain(await SegmentQueue.leftBehind(spool.queue.directory))).toEqual(['{"a":1}', '{"a":2}']);
  });

  it('never loses or invents an entry, whatever is appended, delivered, cut off and taken up again in whatever order', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomOf(seed);
      const accepted = new Set<string>();
      const delivered: string[] = [];
      let spool = openSpool({ maxBytes: 20_000 });
      let earlier: SegmentQueue[] = [];
      for (let step = 0; step < 60; step++) {
        const deed = random(10);
        if (deed < 6) {
          const texts = Array.from({ length: 1 + random(4) }, (_item, index) => JSON.stringify({ seed, step, index, fill: 'y'.repeat(random(120)) }));
          await keep(spool, ...texts).then(() => { for (const text of texts) accepted.add(text); }, () => undefined);
        } else if (deed < 9) {
          const queue = [...earlier, spool.queue][random(earlier.length + 1)] as SegmentQueue;
          const batch = await queue.read(1 + random(10));
          delivered.push(...(batch?.entries ?? []).map(String));
          // A receipt whose note is lost in a crash: the same entries come again.
          if (batch && random(4) > 0) await queue.advance(batch);
        } else {
          const { directory } = spool.queue;
          const isUsed = !spool.queue.isEmpty;
          await spool.close();
          const last = isUsed ? (await filesOf(directory)).at(-1) : undefined;
          if (last) await writeFile(join(directory, last), linesOf('{"half":"written"}').subarray(0, random(20)), { flag: 'a' });
          if (isUsed) earlier.push(await SegmentQueue.leftBehind(directory));
          earlier = earlier.filter(({ isEmpty }) => !isEmpty);
          spool = openSpool({ maxBytes: 20_000, bytesElsewhere: () => earlier.reduce((sum, { bytes }) => sum + bytes, 0) });
        }
      }
      for (const queue of [...earlier, spool.queue]) delivered.push(...(await drain(queue)));
      expect(new Set(delivered), `seed ${seed}`).toEqual(accepted);
      await spool.close();
    }
  });
});

describe('spool without room', () => {
  it('refuses at its bound, says so, and takes entries again once there is room', async () => {
    const spool = openSpool({ maxBytes: 70_000 });
    const text = JSON.stringify({ text: 'x'.repeat(1000) });
    let kept = 0;
    const fill = async (): Promise<void> => { for (;;) { await keep(spool, text); kept += 1; } };
    await expect(fill()).rejects.toThrow('ledger spool is unavailable: full');
    expect(kept).toBeGreaterThan(60);
    expect(await spool.admits()).toBe(false);
    expect(await drain(spool.queue)).toHaveLength(kept);
    expect(await spool.admits()).toBe(true);
    await keep(spool, text);
    expect(await drain(spool.queue)).toEqual([text]);
    await spool.close();
  });

  it('counts what earlier processes left', async () => {
    const spool = openSpool({ maxBytes: 70_000, bytesElsewhere: () => 69_990 });
    await expect(keep(spool, JSON.stringify({ a: 1 }))).rejects.toThrow('full');
    await spool.close();
  });

  it('takes back what a write that broke off had begun', async () => {
    const spool = openSpool();
    const text = JSON.stringify({ text: 'x'.repeat(1000) });
    await keep(spool, text);
    try {
      limitFileSize(1500); // the second line fits by half
      await expect(keep(spool, text)).rejects.toThrow('ledger spool is unavailable: write');
    } finally {
      limitFileSize('unlimited');
    }
    expect((await readFile(join(spool.queue.directory, segmentName(1)))).length).toBe(linesOf(text).length);
    await keep(spool, '{"after":true}');
    expect(await drain(spool.queue)).toEqual([text, '{"after":true}']);
    await spool.close();
  });

  it('fails on a disk that is full, and goes on by itself once it is not', async () => {
    const disk = mountSmallDisk();
    const spool = openSpool({ root: disk.directory });
    try {
      await keep(spool, '{"before":1}');
      disk.fill();
      await expect(keep(spool, JSON.stringify({ text: 'x'.repeat(8000) })), disk.kind).rejects.toThrow('write');
      await expect(keep(spool, JSON.stringify({ text: 'x'.repeat(8000) }))).rejects.toThrow('write');
      expect(await spool.admits()).toBe(false);
      disk.empty();
      expect(await spool.admits()).toBe(true);
      await keep(spool, '{"after":1}');
      expect(await drain(spool.queue)).toEqual(['{"before":1}', '{"after":1}']);
      await spool.close();
    } finally {
      disk.empty();
      disk.remove();
    }
  });
});

describe('directories of several processes', () => {
  const put = async (name: string): Promise<string> => {
    const directory = join(root, name);
    await mkdir(directory);
    await writeFile(join(directory, segmentName(1)), linesOf('{"a":1}'));
    return directory;
  };

  it('leaves those of running processes alone', async () => {
    await put(ownName());
    expect(await adoptAbandoned(root)).toEqual([]);
  });

  it('takes over those of processes that are gone, or whose number is another process now', async () => {
    const [machine] = ownName().split('.');
    await put(`${machine}.4194304.77.aaaaaaaa`);
    await put(`${machine}.${process.pid}.1.bbbbbbbb`);
    await put('left.cccccccc');
    await put('elsewhere.1.1.dddddddd');
    await mkdir(join(root, 'not-ours'));
    const adopted = await adoptAbandoned(root);
    expect(adopted).toHaveLength(3);
    expect((await readdir(root)).filter((name) => name === 'not-ours' || name.startsWith('elsewhere')).sort()).toEqual(['elsewhere.1.1.dddddddd', 'not-ours']);
    expect(await adoptAbandoned(root)).toEqual([]);
  });

  it('gives each to one of several processes that start at once', async () => {
    for (let number = 0; number < 20; number++) await put(`left.${String(number).padStart(8, '0')}`);
    const shares = await Promise.all(Array.from({ length: 5 }, () => adoptAbandoned(root)));
    expect(shares.flat()).toHaveLength(20);
    expect(await readdir(root)).toHaveLength(20);
  });

  it('leaves to the next one what is not delivered, and nothing else', async () => {
    const directory = await put(ownName());
    await leaveDirectory(root, directory, false);
    expect(await readdir(root)).toEqual([expect.stringMatching(/^left\./)]);
    const [adopted = ''] = await adoptAbandoned(root);
    await leaveDirectory(root, adopted, true);
    expect(await readdir(root)).toEqual([]);
  });
});
