export { type DisabilityCard, type DisabilityCardFault, disabilityCardFault, readDisabilityCard } from './checks.js';
export {
  COUNTY_DIGITS, canonicalDivisionCode, divisionLevel, divisionPrefix, type IdNumberFault, idNumberCheckCharacter, idNumberFault, isCalendarDate,
  isLuhnValid, mod3736CheckCharacter, orgCodeCheckCharacter, PROVINCE_DIGITS, sexOfIdNumber, TOWNSHIP_DIGITS, type UsccFault, usccCheckCharacter, usccFault,
} from './checks.js';
export {
  chinaTime, civilScalars, DateScalar, DateTimeScalar, DecimalScalar, DivisionCodeScalar, IdNumberScalar, MoneyScalar, PhoneScalar,
  UsccScalar, YearMonthScalar,
} from './scalars.js';
export { DisabilityCardNoScalar } from './scalars.js';
