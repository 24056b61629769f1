import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startFlags } from './start-flags.js';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

describe('the flags that a gateway is started with', () => {
  it('are those of the start script and of the README', () => {
    const command = `node ${startFlags.join(' ')} dist/index.js`;
    expect(JSON.parse(read('../package.json'))).toMatchObject({ scripts: { start: command } });
    expect(read('../README.md')).toContain(command);
  });
});
