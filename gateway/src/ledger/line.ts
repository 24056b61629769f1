import { crc32 } from 'node:zlib';

/** Digits of the check sum that a line begins with. */
const CHECK_DIGITS = 8;
const LINE_FEED = 0x0a;

const checkOf = (json: Buffer): string => crc32(json).toString(16).padStart(CHECK_DIGITS, '0');

/** A line of the spool: check sum, space, JSON, line feed. JSON holds no line feed, so a line that has none was cut off. */
export function lineOf(json: Buffer): Buffer {
  const line = Buffer.allocUnsafe(CHECK_DIGITS + 1 + json.length + 1);
  line.write(`${checkOf(json)} `, 'latin1');
  json.copy(line, CHECK_DIGITS + 1);
  line[line.length - 1] = LINE_FEED;
  return line;
}

/** What whole lines of a stretch of the spool hold. */
export interface Lines {
  /** JSON of the lines whose check sum is right, in their order. */
  readonly entries: readonly Buffer[];
  /** Lines whose check sum is wrong, as they are. */
  readonly damaged: readonly string[];
  /** Bytes up to the end of the last line taken. */
  readonly end: number;
}

/** Takes at most so many whole lines; a half-written last one is left. */
export function readLines(bytes: Buffer, most: number): Lines {
  const entries: Buffer[] = [];
  const damaged: string[] = [];
  let end = 0;
  while (entries.length + damaged.length < most) {
    const feed = bytes.indexOf(LINE_FEED, end);
    if (feed < 0) break;
    const json = bytes.subarray(end + CHECK_DIGITS + 1, feed);
    const isWhole = bytes.toString('latin1', end, end + CHECK_DIGITS + 1) === `${checkOf(json)} ` && json.length > 0;
    if (isWhole) entries.push(json);
    else damaged.push(bytes.toString('utf8', end, feed));
    end = feed + 1;
  }
  return { entries, damaged, end };
}
