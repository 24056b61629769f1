/** A clock that a step starts. How long it runs is a number of law, in force where and when the case was accepted. */
export interface ClockRule<T> {
  /** Name of the clock within its procedure. */
  readonly name: string;
  /** Key of the number of law, or which of several it is for this record. */
  readonly parameter: string | ((subject: T) => string);
  /** Since when it runs, where that is not the step that starts it. */
  readonly since?: (subject: T) => Date;
  /** Left out of records that it is not for. */
  readonly onlyFor?: (subject: T) => boolean;
}
