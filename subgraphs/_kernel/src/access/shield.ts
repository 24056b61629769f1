/**
 * The only importer of graphql-shield. Its 7.6.5 release fails to load on Node 23 and later: the ES build imports
 * `util.isUndefined`, which Node removed, and chain() and race() of the CommonJS build call it
 * (maticzav/graphql-shield#1561). So the CommonJS builds of shield and of graphql-middleware are loaded (one copy of
 * each, as shield's generator is recognised by instanceof), with the function given back first.
 */
import { createRequire } from 'node:module';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

const require = createRequire(import.meta.url);
const util = require('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined ??= (value) => value === undefined;

const shieldModule = require('graphql-shield') as typeof Shield;
const middlewareModule = require('graphql-middleware') as typeof Middleware;

export const shield: typeof Shield.shield = shieldModule.shield;
export const rule: typeof Shield.rule = shieldModule.rule;
export const allow: typeof Shield.allow = shieldModule.allow;
export const deny: typeof Shield.deny = shieldModule.deny;
export const applyMiddleware: typeof Middleware.applyMiddleware = middlewareModule.applyMiddleware;
