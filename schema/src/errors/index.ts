export { type Catalogue, type CatalogueEntry, catalogueEntry, defineErrors } from './catalogue.js';
export { type CivilErrorExtensions, civilError, type ErrorDetails, isCivilError } from './civil-error.js';
export { type PlatformCode, platformCodes } from './platform-codes.js';
