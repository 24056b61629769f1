import type { ParameterRule } from './rule-set.js';
import { assistanceRules } from './assistance.js';
import { subsidyRules } from './assistance-subsidies.js';
import { assistanceServiceRules } from './assistance-services.js';
import { resourceRules } from './assistance-resources.js';
import { childRules } from './child.js';
import { elderlyRules } from './elderly.js';
import { organizationRules } from './organizations.js';
import { placeRules } from './places.js';
import { serviceRules } from './services.js';
import { sharingRules } from './sharing.js';
import { vitalRules } from './vital.js';

/** Every numeric rule that the graph knows, all versions. */
export const policyRules: readonly ParameterRule[] = [
  ...assistanceServiceRules,
  ...assistanceRules, ...elderlyRules, ...childRules, ...organizationRules, ...placeRules, ...vitalRules, ...sharingRules,
  ...subsidyRules,
  ...resourceRules,
  ...serviceRules,
];
