import type { RoleCode } from '@civil/schema/access';
import type { Viewer } from '@civil/schema/identity';
import type { Actor } from './machine.js';

/** The system, where a step is made by nobody. */
export const systemActor: Actor = { id: 'system', role: 'SYSTEM', unit: null, residentIds: [] };

/** Somebody who stays unknown, of whom the role is kept. */
export const unnamedActor = ({ role }: Actor): Actor => ({ id: 'anonymous', role, unit: null, residentIds: [] });

const roleAmong = ({ claims }: Viewer, actors: readonly Actor['role'][]): RoleCode | undefined => claims.roles.find((role) => actors.includes(role));

/** Whether a viewer holds one of the roles that make a step. */
export const performsAs = (viewer: Viewer, actors: readonly Actor['role'][]): boolean => roleAmong(viewer, actors) !== undefined;

/** Who makes a step, in the role in which they may. @throws {Error} where they may not. */
export function actorOf(viewer: Viewer, actors: readonly Actor['role'][]): Actor {
  const role = roleAmong(viewer, actors);
  if (!role) throw new Error('the viewer is no actor of the step');
  const { sub, unit, scopePrefix, residentId, wardIds = [] } = viewer.claims;
  return { id: sub, role, unit: unit ?? null, scopePrefix, residentIds: residentId ? [residentId, ...wardIds] : [] };
}
