import { civilError } from '@civil/schema/errors';
import { MACHINE_CLIENT_PATH, type MachineClientAnswer } from '@civil/schema/sharing';
import type { SubgraphService } from '@civil/subgraph-kernel';
import { MachineClient, MachineClientStatus } from './machine-client.entity.js';

const LONGEST_ACCOUNT = 128;

/** Tells the gateway by which keys a client that may sign in proves who it is. */
export const clientFacts: SubgraphService = {
  path: MACHINE_CLIENT_PATH,
  answer: async (body, em): Promise<MachineClientAnswer> => {
    const { clientId } = (body ?? {}) as Record<string, unknown>;
    if (typeof clientId !== 'string' || clientId.length === 0 || clientId.length > LONGEST_ACCOUNT) throw civilError('BAD_USER_INPUT', { rule: 'machine-client' });
    const client = await em.findOne(MachineClient, { id: clientId, status: MachineClientStatus.ENABLED });
    return { client: client && { id: client.id, keys: client.keptKeys.map(({ jwk }) => jwk), certificateThumbprint: client.certificateThumbprint } };
  },
};
