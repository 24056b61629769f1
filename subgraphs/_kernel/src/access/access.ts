import { type AccessInput, completeLabel, type Domain, printAccess } from '@civil/schema/access';
import { Directive } from 'type-graphql';

/**
 * Labels a type or a field: how sensitive it is, whose domain, how it is masked. A field without a label takes that of its type.
 * Everything else (the SDL, the shield rule, the mask, the ban on searching by it) is derived from this one place.
 */
export const Access = (label: AccessInput): MethodDecorator & PropertyDecorator & ClassDecorator => Directive(printAccess(completeLabel(label)));

/** Labels of one domain by class, so that a file names its domain once: `const { Public, Personal } = labelsOf('ELDERLY')`. */
export function labelsOf(domain: Domain) {
  const of = (dataClass: AccessInput['class']) => (more: Omit<AccessInput, 'class' | 'domain'> = {}) => Access({ class: dataClass, domain, ...more });
  return { Public: of('PUBLIC'), Internal: of('INTERNAL'), Personal: of('PERSONAL'), Sensitive: of('SENSITIVE'), Minor: of('MINOR') };
}
