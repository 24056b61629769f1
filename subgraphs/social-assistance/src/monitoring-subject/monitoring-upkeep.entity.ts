import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** On which day the subjects of a county were last brought in step with the benefits. */
@Entity({ tableName: 'monitoring_upkeeps' })
@Index({ properties: ['doneOn'] })
export class MonitoringUpkeep {
  @PrimaryKey({ type: 'string', length: 6 }) divisionCode!: string;
  @Property({ type: 'date' }) doneOn!: string;
}
