import { Migration } from '@mikro-orm/migrations';

export class Migration20261130191000_failed_payments_in_order extends Migration {
  override up(): void {
    this.addSql(`create index "benefit_payments_to_repair_in_order" on "social_assistance"."benefit_payments" ("id", "division_code") where status = 'FAILED' and replaced_by_id is null;`);
  }
}
