import { defineMachine, type Machine, Refusal, type Step } from '@civil/subgraph-kernel';
import { statedReason, statedText } from '../sharing-step.js';
import type { MachineClientInputs } from './client-inputs.js';
import { type KeptKey, MachineClient, MachineClientStatus } from './machine-client.entity.js';
import { readJwks } from './read-jwks.js';

type ClientStep<E extends keyof MachineClientInputs> = Step<MachineClient, MachineClientInputs[E]>;
const { ENABLED, DISABLED } = MachineClientStatus;
const LONGEST_ZH = 60;
const LONGEST_EN = 120;
const LONGEST_UNIT = 64;

export const emptyClient = (): MachineClient => Object.assign(new MachineClient(), { keptKeys: [], certificateThumbprint: null, disableReason: null, synthetic: false });

function thumbprintOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) throw new Refusal('BAD_USER_INPUT', ['input', 'certificateThumbprint']);
  return text;
}

const isNewAccount = async ({ em, input: { id } }: ClientStep<'registerMachineClient'>): Promise<void> => {
  if (!/^[a-z][a-z0-9_-]{2,31}$/.test(id)) throw new Refusal('BAD_USER_INPUT', ['input', 'id']);
  if ((await em.count(MachineClient, { id })) > 0) throw new Refusal('CONFLICT', ['input', 'id']);
};

/** A key that is kept on keeps its day; a key id is never given to another key, so that what it signed stays its own. */
function keysOf(known: readonly KeptKey[], jwks: string, now: Date): KeptKey[] {
  return readJwks(jwks).map((jwk) => {
    const before = known.find((kept) => kept.jwk['kid'] === jwk['kid']);
    if (!before) return { jwk, addedAt: now.toISOString() };
    if (Object.entries(before.jwk).some(([member, value]) => jwk[member] !== value)) throw new Refusal('CLIENT_KEYS', ['input', 'jwks']);
    return before;
  });
}

function register({ subject, input, now }: ClientStep<'registerMachineClient'>): void {
  Object.assign(subject, {
    id: input.id, nameZh: statedText(input.nameZh, LONGEST_ZH, 'nameZh'), nameEn: statedText(input.nameEn, LONGEST_EN, 'nameEn'), unit: statedText(input.unit, LONGEST_UNIT, 'unit'),
    keptKeys: keysOf([], input.jwks, now), certificateThumbprint: thumbprintOf(input.certificateThumbprint),
  });
}

function rotate({ subject, input, now }: ClientStep<'rotateClientKeys'>): void {
  Object.assign(subject, { keptKeys: keysOf(subject.keptKeys, input.jwks, now), certificateThumbprint: thumbprintOf(input.certificateThumbprint) });
}

/** A client of the sharing platform, from its registration on. */
export const clientMachine: Machine<MachineClientStatus, MachineClient, MachineClientInputs> = defineMachine<MachineClientStatus, MachineClient, MachineClientInputs>({
  name: 'MachineClient',
  entity: MachineClient,
  states: Object.values(MachineClientStatus),
  final: [],
  transitions: {
    registerMachineClient: { from: [], to: ENABLED, actors: ['steward'], guards: [isNewAccount], effect: register },
    rotateClientKeys: { from: [ENABLED, DISABLED], actors: ['steward'], effect: rotate },
    disableMachineClient: { from: [ENABLED], to: DISABLED, actors: ['steward'], effect: ({ subject, input }) => { subject.disableReason = statedReason(input.reason); } },
    enableMachineClient: { from: [DISABLED], to: ENABLED, actors: ['steward'], effect: ({ subject }) => { subject.disableReason = null; } },
  },
});
