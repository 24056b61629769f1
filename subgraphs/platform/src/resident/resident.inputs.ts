import { AgeBand, DivisionScope, FilterOn, orderType, UrbanRural } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import type { Resident } from './resident.entity.js';

@InputType({ description: '居民筛选条件；按姓名查找须同时给出乡级及以下区划或出生年份。Filter of residents; a name needs a division of township level or below, or a birth year.' })
export class ResidentFilter {
  @FilterOn('Resident.residenceDivision')
  @Field(() => DivisionScope, { nullable: true, description: '居住地或户籍地所在区划。Division of residence or registration.' })
  scope?: DivisionScope;

  @FilterOn('Resident.ageBand')
  @Field(() => [AgeBand], { nullable: true, description: '年龄段。Age bands.' })
  ageBand?: AgeBand[];

  @FilterOn('Resident.sex')
  @Field(() => String, { nullable: true, description: '性别代码（GB/T 2261.1）。Code of sex.' })
  sex?: string;

  @FilterOn('Resident.ethnicity')
  @Field(() => String, { nullable: true, description: '民族代码（GB/T 3304）。Code of ethnicity.' })
  ethnicity?: string;

  @FilterOn('Resident.disability')
  @Field(() => Boolean, { nullable: true, description: '是否持残疾人证。Whether holding a disability certificate.' })
  disabled?: boolean;

  @FilterOn('Resident.hukouNature')
  @Field(() => UrbanRural, { nullable: true, description: '户口性质。Kind of registration.' })
  hukouNature?: UrbanRural;

  @FilterOn('Resident.name')
  @Field(() => String, { nullable: true, description: '姓名前缀。Beginning of the name.' })
  q?: string;

  @FilterOn('Resident.birthDate')
  @Field(() => Int, { nullable: true, description: '出生年份。Year of birth.' })
  birthYear?: number;
}

export const ResidentOrder = orderType<Resident>('Resident', {
  NAME: { property: 'name', description: '姓名。Name.' },
  BIRTH_DATE: { property: 'birthDate', description: '出生日期。Date of birth.' },
  DIVISION: { property: 'residenceDivisionCode', description: '居住地。Residence.', reads: ['Resident.residenceDivision'] },
});
