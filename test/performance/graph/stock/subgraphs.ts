import { childProtection } from './child-protection.js';
import { elderlyCare } from './elderly-care.js';
import { funeralsAndMarriages } from './funerals-and-marriages.js';
import type { StockSubgraph } from './open-subgraph.js';
import { placeNames } from './place-names.js';
import { platform } from './platform.js';
import { socialAssistance } from './social-assistance.js';
import { socialOrganizations } from './social-organizations.js';

/** The subgraphs of the stock arrangement: the same seven as ours, with the types that the questions touch. */
export const stockSubgraphs: readonly StockSubgraph[] = [platform, placeNames, socialAssistance, elderlyCare, childProtection, socialOrganizations, funeralsAndMarriages];
