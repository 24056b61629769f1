import { describe, expect, it } from 'vitest';
import { formatTraceparent, loggedOperationName, parseTraceparent } from './index.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('traceparent', () => {
  it('reads what it writes', () => {
    for (const isSampled of [true, false]) {
      const parent = { traceId: TRACE, spanId: SPAN, isSampled };
      expect(parseTraceparent(formatTraceparent(parent))).toEqual(parent);
    }
  });

  it('reads the known fields of a later version', () => {
    expect(parseTraceparent(`cc-${TRACE}-${SPAN}-01-what-will-come`)).toEqual({ traceId: TRACE, spanId: SPAN, isSampled: true });
  });

  it.each([
    undefined, '', 17, [`00-${TRACE}-${SPAN}-01`], `00-${TRACE}-${SPAN}`, `00-${TRACE}-${SPAN}-01-more`, `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`, `00-${TRACE}-${'0'.repeat(16)}-01`, `00-${TRACE.toUpperCase()}-${SPAN}-01`, `00-62010219900101123X-${SPAN}-01`,
  ])('takes %j for none', (header) => {
    expect(parseTraceparent(header)).toBeUndefined();
  });
});

describe('operation name in a log', () => {
  it('keeps no number of anybody and no more than 64 characters', () => {
    expect(loggedOperationName('Look620102199001011234')).toBe('Look#');
    expect(loggedOperationName('Top10')).toBe('Top10');
    expect(loggedOperationName('x'.repeat(500))).toHaveLength(64);
  });
});
