/** The values of a statement under way. They are sent apart from its text, so that no personal data stands in it and its text stays one. */
export class Statement {
  readonly values: unknown[] = [];

  /** Takes in a value and gives the placeholder that stands for it in the text. */
  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
