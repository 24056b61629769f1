export { type Coded, type CodeList, codeList } from './code-list.js';
export {
  disabilityCategoryCodes, educationCodes, ethnicityCodes, excludedReasonCodes, idTypeCodes, kinshipCodes, maritalStateCodes, sexCodes,
} from './person.js';
