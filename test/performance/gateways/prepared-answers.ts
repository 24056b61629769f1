import type { DisclosureReport } from '@civil/schema/ledger';
import { type ArgumentNode, type FieldNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode, type ValueNode } from 'graphql';
import type { NeutralSubgraph } from './neutral-graph.js';
import { entityOf, type Row, roots } from './neutral-world.js';

/**
 * A subgraph that answers any operation over its types by putting prepared texts together, so that it is never what a benchmark waits for: an
 * operation is read once, and the text of a row under a selection is made once.
 */
type Variables = Readonly<Record<string, unknown>>;
type Write = (row: Row) => string;
type AnswerRoot = (variables: Variables, reports: DisclosureReport[]) => string;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Fields that tell of a person, by type: what the kernel of a subgraph reports when it shows them. */
const personalFields: Readonly<Record<string, (field: string) => boolean>> = {
  User: (field) => field === 'name' || field === 'username',
  Resident: (field) => field !== 'id' && field !== '__typename',
};

/** The fields of a selection that apply to a type, through its fragments. */
function fieldsOn(type: string, selectionSet: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.directives?.length) throw new Error(`no directives are known here: @${selection.directives[0]?.name.value}`);
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    return fragment && (condition === undefined || condition === type) ? fieldsOn(type, fragment.selectionSet, fragments) : [];
  });
}

const responseKeyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function writerOf(selectionSet: SelectionSetNode, fragments: Fragments): Write {
  const byType = new Map<string, Write>();
  const known = new WeakMap<Row, string>();
  const makeFor = (type: string): Write => {
    const parts = fieldsOn(type, selectionSet, fragments).map((field) => {
      const name = field.name.value;
      const head = `${JSON.stringify(responseKeyOf(field))}:`;
      const inner = field.selectionSet && writerOf(field.selectionSet, fragments);
      const value = (row: Row): string => (inner ? writeRows(row[name] as Row | readonly Row[], inner) : JSON.stringify(row[name]));
      return { responseKey: responseKeyOf(field), write: (row: Row) => head + value(row) };
    });
    const distinct = [...new Map(parts.map((part) => [part.responseKey, part.write])).values()];
    return (row) => `{${distinct.map((write) => write(row)).join(',')}}`;
  };
  return (row) => {
    const made = known.get(row);
    if (made !== undefined) return made;
    const write = byType.get(row.__typename) ?? makeFor(row.__typename);
    byType.set(row.__typename, write);
    const text = write(row);
    known.set(row, text);
    return text;
  };
}

const writeRows = (value: Row | readonly Row[], write: Write): string => (Array.isArray(value) ? `[${value.map(write).join(',')}]` : write(value as Row));

/** What an argument is given: a variable, or a plain value. */
function readGiven(args: readonly ArgumentNode[]): (variables: Variables) => Record<string, unknown> {
  const plain = (value: ValueNode): unknown => {
    if (value.kind === Kind.INT || value.kind === Kind.STRING) return value.value;
    throw new Error(`no ${value.kind} is known here`);
  };
  const readers = args.map(({ name, value }) => [name.value, value.kind === Kind.VARIABLE ? (variables: Variables) => variables[value.name.value] : () => plain(value)] as const);
  return (variables) => Object.fromEntries(readers.map(([name, read]) => [name, read(variables)]));
}

/** Reports what a list of rows of one type shows, once for each set of fields. */
function reporterOf(selectionSet: SelectionSetNode, fragments: Fragments): (rows: readonly Row[], reports: DisclosureReport[]) => void {
  const shownOf = (type: string): string[] =>
    fieldsOn(type, selectionSet, fragments).flatMap(({ name }) => (personalFields[type]?.(name.value) ? [`${type}.${name.value}`] : [])).sort();
  const shown = new Map<string, string[]>();
  return (rows, reports) => {
    const type = rows[0]?.__typename ?? '';
    const fields = shown.get(type) ?? shownOf(type);
    shown.set(type, fields);
    if (fields.length > 0) reports.push({ fields, subjects: [...new Set(rows.map((row) => `${type}:${String(row['id'])}`))] });
  };
}

function prepareRoot(subgraph: NeutralSubgraph, field: FieldNode, fragments: Fragments): AnswerRoot {
  const name = field.name.value;
  const head = `${JSON.stringify(responseKeyOf(field))}:`;
  if (name === '__typename') return () => `${head}"Query"`;
  if (!field.selectionSet) throw new Error(`${subgraph}: ${name} without a selection`);
  const write = writerOf(field.selectionSet, fragments);
  const report = reporterOf(field.selectionSet, fragments);
  const given = readGiven(field.arguments ?? []);
  const find = name === '_entities'
    ? ({ representations }: Variables) => (representations as Variables[]).map((representation) => entityOf(subgraph, representation))
    : roots[subgraph][name];
  if (!find) throw new Error(`${subgraph} has no root field ${name}`);
  return (variables, reports) => {
    const found = find(given(variables));
    report(Array.isArray(found) ? found : [found as Row], reports);
    return head + writeRows(found, write);
  };
}

/**
 * Answers operations of one subgraph: the text of `data`, and what the kernel of a subgraph would report of it.
 * @throws {Error} for an operation that uses more than gateways send.
 */
export function createPreparedAnswers(subgraph: NeutralSubgraph) {
  const prepared = new Map<string, readonly AnswerRoot[]>();
  const prepare = (query: string): readonly AnswerRoot[] => {
    const { definitions } = parse(query, { noLocation: true });
    const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
    const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error(`${subgraph} was sent no operation`);
    return fieldsOn('Query', operation.selectionSet, fragments).map((field) => prepareRoot(subgraph, field, fragments));
  };
  return (query: string, variables: Variables): { data: string; reports: DisclosureReport[] } => {
    const answers = prepared.get(query) ?? prepare(query);
    prepared.set(query, answers);
    const reports: DisclosureReport[] = [];
    return { data: `{${answers.map((answer) => answer(variables, reports)).join(',')}}`, reports };
  };
}
