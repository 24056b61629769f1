import { Property } from '@mikro-orm/decorators/legacy';

/** What every record of the graph has. */
export abstract class CivilRecord {
  /** Made up for demonstration: such a row never describes a real person, and developers may read it in full. */
  @Property({ type: 'boolean', default: false }) synthetic: boolean = false;
}
