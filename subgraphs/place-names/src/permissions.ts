import { open, type RowRules } from '@civil/subgraph-kernel';

/** Which rows of each record a viewer may come near. All registers here are open; guarded fields of a row ask for scope. */
export const rowRules: RowRules = {
  Division: open('PLACES', { division: ['code'] }),
  DivisionAlias: open('PLACES', { division: ['divisionCode'] }),
  DivisionSuccession: open('PLACES', { division: ['fromCode', 'toCode'] }),
  PlaceName: open('PLACES', { division: ['divisionCode'] }),
};
