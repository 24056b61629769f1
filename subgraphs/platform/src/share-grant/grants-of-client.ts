import { civilError } from '@civil/schema/errors';
import { GRANTS_OF_CLIENT_PATH, type GrantsOfClientAnswer } from '@civil/schema/sharing';
import { type SubgraphService, todayOf } from '@civil/subgraph-kernel';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { clientGrant } from './legal-state.js';
import { ShareGrant } from './share-grant.entity.js';

const LONGEST_ACCOUNT = 128;

/** Tells the gateway which grants a client has that were not terminated, and what its tokens have to be bound to. */
export const grantsOfClient: SubgraphService = {
  path: GRANTS_OF_CLIENT_PATH,
  answer: async (body, em): Promise<GrantsOfClientAnswer> => {
    const { clientId } = (body ?? {}) as Record<string, unknown>;
    if (typeof clientId !== 'string' || clientId.length === 0 || clientId.length > LONGEST_ACCOUNT) throw civilError('BAD_USER_INPUT', { rule: 'grants-of-client' });
    const grants = await em.find(ShareGrant, { clientId, status: { $ne: 'TERMINATED' } }, { orderBy: { id: 'asc' } });
    const [client, resources] = await Promise.all([
      em.findOne(MachineClient, { id: clientId }), em.find(DataResource, { id: { $in: [...new Set(grants.map(({ resourceId }) => resourceId))] } }),
    ]);
    const byId = new Map(resources.map((resource) => [resource.id, resource]));
    return { grants: grants.map((grant) => clientGrant(grant, { client, resource: byId.get(grant.resourceId) ?? null }, todayOf())), certificateThumbprint: client?.certificateThumbprint ?? null };
  },
};
