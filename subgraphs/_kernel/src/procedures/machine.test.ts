import { describe, expect, it } from 'vitest';
import { Permit } from '../testing/permits.js';
import { defineMachine, type Transition } from './machine.js';

type Some = Record<string, Partial<Transition<string, Permit, unknown>>>;
const define = (transitions: Some, states = ['A', 'B'], final = ['B']) => () => defineMachine<string, Permit, Record<string, unknown>>({
  name: 'Permit', entity: Permit, states, final,
  transitions: Object.fromEntries(Object.entries(transitions).map(([event, transition]) => [event, { from: [], actors: ['org'], ...transition }])) as never,
});

describe('defineMachine', () => {
  it('takes a machine whose every state is reached and left', () => expect(define({ begin: { to: 'A' }, end: { from: ['A'], to: 'B' }, note: { from: ['B'] } })).not.toThrow());

  it('takes a step that leads to one of several states', () => expect(define({ begin: { to: 'A' }, end: { from: ['A'], leadsTo: ['A', 'B'] } })).not.toThrow());

  it.each<[string, Some, string[], string]>([
    ['a state that is none', { begin: { to: 'A' }, end: { from: ['A'], to: 'C' } }, ['A', 'B'], 'end knows a state C that is none'],
    ['a state that nothing leads to', { begin: { to: 'A' }, end: { from: ['A', 'C'], to: 'B' } }, ['A', 'B', 'C'], 'nothing leads to C'],
    ['a dead end', { begin: { to: 'A' }, end: { from: [], to: 'B' } }, ['A', 'B'], 'nothing leads on from A'],
    ['a step for nobody', { begin: { to: 'A' }, end: { from: ['A'], to: 'B', actors: [] } }, ['A', 'B'], 'end is for nobody'],
    ['a step that leads nowhere', { begin: { to: 'A' }, end: { from: ['A'], to: 'B' }, idle: {} }, ['A', 'B'], 'idle begins nowhere and leads nowhere'],
    ['a step out of a final state', { begin: { to: 'A' }, end: { from: ['A'], to: 'B' }, back: { from: ['B'], to: 'A' } }, ['A', 'B'], 'back leaves B, which is final'],
    ['a step to one state and to several', { begin: { to: 'A' }, end: { from: ['A'], to: 'B', leadsTo: ['B'] } }, ['A', 'B'], 'end leads to one state and to several'],
    ['a choice of a state that is none', { begin: { to: 'A' }, end: { from: ['A'], leadsTo: ['B', 'C'] } }, ['A', 'B'], 'end knows a state C that is none'],
    ['a choice out of a final state', { begin: { to: 'A' }, end: { from: ['A'], to: 'B' }, back: { from: ['B'], leadsTo: ['A', 'B'] } }, ['A', 'B'], 'back leaves B, which is final'],
    ['a clock that nothing starts', { begin: { to: 'A' }, end: { from: ['A'], to: 'B', stops: ['x'] } }, ['A', 'B'], 'end stops x, which nothing starts'],
  ])('refuses %s', (_what, transitions, states, fault) => expect(define(transitions, states)).toThrow(`Permit: ${fault}`));
});
