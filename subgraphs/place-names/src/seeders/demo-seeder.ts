import { insertOnce, insertRows, type Seeder } from '@civil/subgraph-kernel';
import { Division, DivisionAlias, DivisionSuccession } from '../division/division.entity.js';
import { PlaceName } from '../place-name/place-name.entity.js';
import { aliasRows, divisionRows, successionRows } from './division-rows.js';
import { placeNameRows } from './place-name-rows.js';

/** Loads the real register of divisions, whole at every scale since all registers hang on it, and synthetic place names. */
export const seed: Seeder = async (em, { scale, only, progress }) => {
  const divisions = divisionRows();
  const successions = successionRows();
  await insertOnce(em, Division, () => divisions, progress);
  await insertOnce(em, DivisionAlias, aliasRows, progress);
  await insertOnce(em, DivisionSuccession, () => successions, progress);
  await insertRows(em, PlaceName, placeNameRows(divisions, successions, { scale, ...(only ? { only } : {}) }), progress);
};
