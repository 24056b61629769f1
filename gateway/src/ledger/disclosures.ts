import { type FieldLabels, personalClasses } from '@civil/schema/access';
import type { DisclosureReport } from '@civil/schema/ledger';
import { coordinateAt } from './coordinate-at.js';
import { type AskedOperation, selectedCoordinates } from './selected-coordinates.js';

const noLabels: FieldLabels = new Map();

/** What comes to be known of the personal data in one answer while it is made. */
export class Disclosures {
  readonly reports: DisclosureReport[] = [];
  #labels: FieldLabels = noLabels;
  #asked: AskedOperation | undefined;
  readonly #admits: (disclosures: Disclosures) => Promise<boolean>;

  constructor(admits: (disclosures: Disclosures) => Promise<boolean> = async () => true) {
    this.#admits = admits;
  }

  /** Names the graph that the request is answered from. */
  openOn(labels: FieldLabels): void {
    this.#labels = labels;
  }

  /** Names what the subgraphs are asked on behalf of the client. */
  ask(asked: AskedOperation): void {
    this.#asked = asked;
  }

  /** Whether a mutation may begin: what it shows can be entered in the ledger, as far as can be told before. */
  admitsMutation(): Promise<boolean> {
    return this.#admits(this);
  }

  /** Takes what one subgraph told of its answer. */
  add(reports: readonly DisclosureReport[]): void {
    this.reports.push(...reports);
  }

  /** Coordinates of the fields that the client may be shown. */
  selected(): ReadonlySet<string> {
    return this.#asked ? selectedCoordinates(this.#asked) : new Set();
  }

  /** Whether the operation selects personal data. */
  selectsPersonal(): boolean {
    for (const coordinate of this.selected()) {
      const label = this.#labels.get(coordinate);
      if (label && personalClasses.has(label.class)) return true;
    }
    return false;
  }

  /** Whether a refused field held personal data. One that is not known, as a field of an interface, is taken for personal. */
  isPersonal(coordinate: string): boolean {
    const label = this.#labels.get(coordinate);
    return !label || personalClasses.has(label.class);
  }

  /** Coordinate of the field at a path of the answer. */
  coordinateAt(path: readonly (string | number)[]): string | undefined {
    return this.#asked && coordinateAt(path, this.#asked);
  }
}
