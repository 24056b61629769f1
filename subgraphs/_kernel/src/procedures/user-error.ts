import { Directive, Field, ObjectType } from 'type-graphql';
import { labelsOf } from '../access/access.js';

const { Public } = labelsOf('PLATFORM');

@Directive('@shareable')
@Public()
@ObjectType({ description: '未能办理的原因，面向申请人。Why something was not done, told to whoever asked for it.' })
export class UserError {
  @Field(() => String, { description: '代码，见错误目录。Code of the catalogue of errors.' }) code!: string;
  @Field(() => [String], { nullable: true, description: '所涉输入的路径。Path of the input concerned.' }) path!: string[] | null;
  @Field(() => String, { description: '中文说明。What it means, in Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文说明。What it means, in English.' }) en!: string;
}
