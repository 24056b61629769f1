import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockDirectory } from './directory-lock.js';

const root = mkdtempSync(join(tmpdir(), 'civil-lock-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newDirectory = (): string => join(mkdtempSync(join(root, 'own-')), 'data');

describe('lockDirectory', () => {
  it('lets one opener in at a time, and the next one after it', () => {
    const directory = newDirectory();
    const release = lockDirectory(directory);
    expect(() => lockDirectory(directory)).toThrow('already open in this process');
    release();
    lockDirectory(directory)();
    expect(existsSync(`${directory}.lock`)).toBe(false);
  });

  it('refuses a directory that a living process has open', () => {
    const directory = newDirectory();
    const [, stat = ''] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ');
    writeFileSync(`${directory}.lock`, `${process.ppid} ${stat.split(' ')[19]}`);
    expect(() => lockDirectory(directory)).toThrow(`is open in process ${process.ppid}`);
  });

  it('takes over the lock of a process that is gone, even when its number lives on', () => {
    const directory = newDirectory();
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(`${directory}.lock`, `${gone} 1`);
    lockDirectory(directory)();
    writeFileSync(`${directory}.lock`, `${process.pid} 1`);
    lockDirectory(directory)();
  });
});
