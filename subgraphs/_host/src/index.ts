export { createHost, definitions, type Host, type HostOptions, type HostStep } from './host.js';
