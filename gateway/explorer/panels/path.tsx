import { Fragment, type ReactElement } from 'react';

/** A path of response keys, broken at its dots where it is too long for its line. */
export const Path = ({ path }: { readonly path: string }): ReactElement => (
  <code className="path">
    {path.split('.').map((step, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
      <Fragment key={place}>{place > 0 && <>.<wbr /></>}{step}</Fragment>
    ))}
  </code>
);
