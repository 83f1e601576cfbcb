import type { LeafTrace } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import type { ClassificationRow } from "./assessment.js";
import { readAt } from "./read-at.js";
import { readingsOf, repairsOf } from "./readings.js";
import type { CompiledCategory, CompiledCriterion } from "./rulebook.js";
import { type ClassFacts, isFor, need, needOf, type Run, type Undecided } from "./run.js";
import { scopeOf } from "./scope.js";

type Class = ClassificationRow["class"];

/** A category as determined in a case. */
export interface Classified {
  readonly category: CompiledCategory;
  readonly row: ClassificationRow;
  readonly declared: unknown;
  /** The case's facts, an item standing in the place of the resource it belongs to. */
  readonly facts: Run["case"]["facts"];
}

/**
 * The class of the case's resource on every axis; a case without the fact that declares it has no row. Items
 * are classed like the whole, and the strictest class counts for the whole.
 */
export function classify(run: Run): readonly Classified[] {
  return run.regulation.categories.flatMap((category) => {
    const { declared } = category.source;
    if (!isFor(category, run.case.kind) || !Object.hasOwn(run.case.facts, declared.fact)) return [];
    const resource = run.case.facts[declared.fact];
    const value = readAt(resource, declared.path);
    const { facts } = run.case;
    const whole: Classified = { category, declared: value, facts, row: rowOf(run, category, value) };
    const items = itemsOf(run, category, resource);
    return [
      {
        ...whole,
        row: strictest(
          whole.row,
          items.map(({ row }) => row),
        ),
      },
      ...items,
    ];
  });
}

/** Each item as if it were the resource: what it does not say itself it has from the whole. */
function itemsOf(run: Run, category: CompiledCategory, resource: unknown): readonly Classified[] {
  const { fact, path, items } = category.source.declared;
  const list = items === undefined ? null : readAt(resource, items);
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, index) => {
    const merged = { ...(resource as object), ...(item as object) };
    const facts = { ...run.case.facts, [fact]: merged };
    const value = readAt(merged, path);
    const row = rowOf({ ...run, case: { ...run.case, facts } }, category, value);
    return { category, declared: value, facts, row: { ...row, item: `${fact}/${index}` } };
  });
}

const strictness: readonly Class[] = ["unconditional", "conditional", "withheld"];

/** The first row, with the strictest class among all; undecided if one that is undecided may be stricter. */
function strictest(whole: ClassificationRow, items: readonly ClassificationRow[]): ClassificationRow {
  const rank = (row: ClassificationRow) => strictness.indexOf(row.class);
  const sure = [whole, ...items].reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const open = [whole, ...items].filter((row) => row.class === "undecided");
  const oneOf = strictness.filter(
    (name, index) =>
      index >= rank(sure) && (name === sure.class || open.some((row) => row.oneOf.includes(name))),
  );
  if (open.length > 0 && oneOf.length > 1) {
    return { ...whole, class: "undecided", label: null, basis: null, legalSource: null, part: null, oneOf };
  }
  return { ...sure, item: null };
}

/** What conditions see: `$.share.class` as determined, `$.share.declared` as the catalogue says. */
export function classFacts(classified: readonly Classified[]): Readonly<Record<string, ClassFacts>> {
  return Object.fromEntries(
    classified
      .filter(({ row }) => row.item === null)
      .map(({ row, declared }): [string, ClassFacts] => [
        row.axis,
        { class: row.class === "undecided" ? undefined : row.class, declared },
      ]),
  );
}

function rowOf(run: Run, category: CompiledCategory, declared: unknown): ClassificationRow {
  const { source, criteria } = category;
  if (criteria === null) return byDeclaration(run, category, declared);
  const possible = new Set<string>();
  for (const criterion of criteria) {
    if ("otherwise" in criterion) {
      if (possible.size === 0 && criterion.otherwise === "declared")
        return byDeclaration(run, category, declared);
      possible.add(
        criterion.otherwise === "declared" ? String(declared ?? "undecided") : criterion.otherwise,
      );
      break;
    }
    const { verdict, because } = explain(criterion.when, scopeOf(run, { instance: null }));
    if (verdict === false) continue;
    if (verdict === true && possible.size === 0) {
      return row(run, category, criterion.class as Class, "criteria", criterion, because);
    }
    possible.add(criterion.class);
    if (verdict === true) break;
    needOf(run.notes, because, asking(category));
  }
  const [only] = possible;
  if (possible.size === 1 && only !== undefined && only !== "undecided") {
    return row(run, category, only as Class, "criteria", classOf(category, only));
  }
  const oneOf = source.classes.map((each) => each.class).filter((each) => possible.has(each));
  return { ...row(run, category, "undecided", null, null), oneOf };
}

function byDeclaration(run: Run, category: CompiledCategory, declared: unknown): ClassificationRow {
  const known = category.source.classes.find((each) => each.class === declared);
  if (known !== undefined) return row(run, category, known.class, "declared", known);
  const { fact, path } = category.source.declared;
  need(run.notes, { fact, path }, asking(category));
  const oneOf = category.source.classes.map((each) => each.class);
  return { ...row(run, category, "undecided", null, null), oneOf };
}

/** Where a class comes from: a criterion, or the clause that defines it. */
type Clause = Pick<CompiledCriterion, "legalSource"> & {
  readonly part?: string | null | undefined;
  readonly reading?: CompiledCriterion["reading"];
};

function row(
  run: Run,
  { source }: CompiledCategory,
  name: Class,
  basis: ClassificationRow["basis"],
  clause: Clause | null | undefined,
  because: readonly LeafTrace[] = [],
): ClassificationRow {
  const regulation = run.regulation.source;
  const legalSource = clause?.legalSource ?? null;
  const readings = [source.reading ?? [], clause?.reading ?? []].flat();
  return {
    regulation: regulation.id,
    category: source.id,
    axis: source.axis,
    item: null,
    class: name,
    label: source.classes.find((each) => each.class === name)?.label ?? null,
    basis,
    legalSource,
    part: clause?.part ?? null,
    oneOf: [],
    because,
    readings: [
      ...readingsOf(regulation, legalSource ?? "", readings),
      ...(legalSource === null ? [] : repairsOf(regulation, legalSource)),
    ],
  };
}

function classOf({ source }: CompiledCategory, name: string): Clause | undefined {
  return source.classes.find((each) => each.class === name);
}

/** What a classification decides is named by its category and axis. */
function asking({ source }: CompiledCategory): Undecided {
  return { rule: { source }, id: source.axis, start: null };
}
