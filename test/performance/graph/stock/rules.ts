import { createRequire } from 'node:module';
import { GraphQLError } from 'graphql';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import type { StockContext } from './context.js';

/** graphql-shield 7.6.5 does not load on this Node without a function that Node removed (maticzav/graphql-shield#1561). */
const require = createRequire(import.meta.url);
const util = require('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined ??= (value) => value === undefined;
export const { shield, rule, allow } = require('graphql-shield') as typeof Shield;
export const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;

type Right = 'full' | 'masked' | 'purpose';
export type Register = 'PERSONS' | 'SENSITIVE_PERSONS' | 'ASSISTANCE' | 'CARE' | 'ELDERLY' | 'CHILDREN' | 'STATE' | 'SPOUSE' | 'POSITIONS' | 'VOLUNTEERS';

/** What each role sees of each register, as a team would write it down: the lines of the matrix that these questions touch. */
const rights: Readonly<Record<string, Partial<Record<Register, Right>>>> = {
  'county.assist': { PERSONS: 'full', SENSITIVE_PERSONS: 'masked', ASSISTANCE: 'full', CARE: 'purpose', CHILDREN: 'purpose', STATE: 'purpose', POSITIONS: 'purpose' },
  'county.elder': { PERSONS: 'full', SENSITIVE_PERSONS: 'masked', CARE: 'full', ELDERLY: 'full' },
  'county.child': { PERSONS: 'full', SENSITIVE_PERSONS: 'masked', CHILDREN: 'full' },
  'county.vital': { PERSONS: 'full', SENSITIVE_PERSONS: 'masked', STATE: 'full', SPOUSE: 'full' },
  'county.orgs': { POSITIONS: 'full', VOLUNTEERS: 'full' },
};

export const rightOf = ({ user }: StockContext, register: Register): Right | undefined => rights[user.role]?.[register];

const refusal = (code: string): GraphQLError => new GraphQLError(code === 'FORBIDDEN_FIELD' ? 'This role may not see this field' : 'A purpose must be stated', { extensions: { code } });

/** Lets those pass who have the right on a register; a masked one suffices where the value is masked later. */
export const sees = (register: Register, { masked = false } = {}): ReturnType<ReturnType<typeof rule>> =>
  rule(`sees:${register}:${masked}`, { cache: 'contextual' })((_parent, _args, context: StockContext) => {
    const right = rightOf(context, register);
    if (right === 'full' || (masked && right === 'masked')) return true;
    return refusal(right === 'purpose' ? 'PURPOSE_REQUIRED' : 'FORBIDDEN_FIELD');
  });
