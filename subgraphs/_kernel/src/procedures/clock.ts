import { DateTimeScalar } from '@civil/schema/scalars';
import { policyRules } from '@civil/schema/parameters';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { labelsOf } from '../access/access.js';
import { nowOf } from '../calendar/now-of.js';
import { limitUnits, type LimitUnit, remainingUntil } from '../calendar/time-limit.js';
import { describeEnum, enumOf } from '../graphql/describe-enum.js';
import type { RunningClock } from './running-clock.entity.js';

const { Public } = labelsOf('PLATFORM');

const ClockUnit = enumOf(limitUnits);
describeEnum(ClockUnit, 'ClockUnit', '期限的单位。Unit of a time limit.', {
  HOUR: '小时。Hours.', DAY: '自然日。Calendar days.', WORKING_DAY: '工作日。Working days.', MONTH: '月。Months.', YEAR: '年。Years.',
});

const names = new Map(policyRules.map(({ key, zh, en }) => [key, { zh, en }]));

@Directive('@shareable')
@Public()
@ObjectType({ description: '办理期限：按受理日有效的规定与工作日历计算。Time limit, by the rule in force on the day of acceptance and by the work calendar.' })
export class Clock {
  readonly #clock: RunningClock;
  constructor(clock: RunningClock) {
    this.#clock = clock;
  }

  @Field(() => String, { description: '名称代码。Code of its name.' })
  get name(): string { return this.#clock.name; }

  @Field(() => String, { description: '中文名称。Name in Chinese.' })
  get zh(): string { return names.get(this.#clock.parameter)?.zh ?? this.#clock.name; }

  @Field(() => String, { description: '英文名称。Name in English.' })
  get en(): string { return names.get(this.#clock.parameter)?.en ?? this.#clock.name; }

  @Field(() => DateTimeScalar, { description: '起算时刻。When it was started.' })
  get startedAt(): Date { return this.#clock.startedAt; }

  @Field(() => DateTimeScalar, { description: '届满时刻。When it is up.' })
  get dueAt(): Date { return this.#clock.dueAt; }

  @Field(() => DateTimeScalar, { nullable: true, description: '办结时刻；仍在计时的为空。When what it waited for was done; null while it runs.' })
  get stoppedAt(): Date | null { return this.#clock.stoppedAt; }

  @Field(() => ClockUnit, { description: '单位。Unit.' })
  get unit(): LimitUnit { return this.#clock.unit; }

  @Field(() => Int, { description: '长度。Length in its unit.' })
  get length(): number { return this.#clock.length; }

  @Field(() => Boolean, { description: '是否超期；已办结的看办结时。Whether it is exceeded; once stopped, whether it was then.' })
  get overdue(): boolean { return (this.#clock.stoppedAt ?? nowOf()) > this.#clock.dueAt; }

  @Field(() => Int, { description: '剩余的整数单位，超期为负。Whole units left, negative once exceeded.' })
  get remaining(): number { return remainingUntil(this.#clock.dueAt, this.#clock.stoppedAt ?? nowOf(), this.#clock.unit); }

  @Field(() => Boolean, { description: '所涉年份的节假日尚未公布，届满日可能变动。Holidays of a year concerned are not announced yet, so that it may still move.' })
  get provisional(): boolean { return this.#clock.provisional; }

  @Field(() => String, { description: '法规依据。Rule of law it comes from.' })
  get lawRef(): string { return this.#clock.lawRef; }
}
