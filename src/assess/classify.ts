import type { LeafTrace } from "../condition/condition.js";
import { explain } from "../condition/explain.js";
import { parsePath, readPath } from "../condition/path.js";
import type { ClassificationRow } from "./assessment.js";
import type { CompiledCategory } from "./rulebook.js";
import { type ClassFacts, need, needOf, type Run, type Undecided } from "./run.js";
import { scopeOf } from "./scope.js";

type Class = ClassificationRow["class"];

/** A category as determined in a case. */
export interface Classified {
  readonly category: CompiledCategory;
  readonly row: ClassificationRow;
  readonly declared: unknown;
}

/** The class of the case's resource on every axis; a case without the fact that declares it has no row. */
export function classify(run: Run): readonly Classified[] {
  return run.regulation.categories.flatMap((category) => {
    const { declared } = category.source;
    if (!Object.hasOwn(run.case.facts, declared.fact)) return [];
    const value = readPath(run.case.facts[declared.fact], parsePath(declared.path) ?? []);
    return [{ category, declared: value, row: rowOf(run, category, value) }];
  });
}

/** What conditions see: `$.share.class` as determined, `$.share.declared` as the catalogue says. */
export function classFacts(classified: readonly Classified[]): Readonly<Record<string, ClassFacts>> {
  return Object.fromEntries(
    classified.map(({ row, declared }): [string, ClassFacts] => [
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
      return row(run, category, criterion.class as Class, "criteria", criterion.legalSource, because);
    }
    possible.add(criterion.class);
    if (verdict === true) break;
    needOf(run.notes, because, asking(category));
  }
  const [only] = possible;
  if (possible.size === 1 && only !== undefined && only !== "undecided") {
    return row(run, category, only as Class, "criteria", legalSourceOf(category, only));
  }
  const oneOf = source.classes.map((each) => each.class).filter((each) => possible.has(each));
  return { ...row(run, category, "undecided", null, null), oneOf };
}

function byDeclaration(run: Run, category: CompiledCategory, declared: unknown): ClassificationRow {
  const known = category.source.classes.find((each) => each.class === declared);
  if (known !== undefined) return row(run, category, known.class, "declared", known.legalSource);
  const { fact, path } = category.source.declared;
  need(run.notes, { fact, path }, asking(category));
  const oneOf = category.source.classes.map((each) => each.class);
  return { ...row(run, category, "undecided", null, null), oneOf };
}

function row(
  run: Run,
  { source }: CompiledCategory,
  name: Class,
  basis: ClassificationRow["basis"],
  legalSource: string | null,
  because: readonly LeafTrace[] = [],
): ClassificationRow {
  return {
    regulation: run.regulation.source.id,
    category: source.id,
    axis: source.axis,
    class: name,
    label: source.classes.find((each) => each.class === name)?.label ?? null,
    basis,
    legalSource,
    oneOf: [],
    because,
  };
}

function legalSourceOf({ source }: CompiledCategory, name: string): string | null {
  return source.classes.find((each) => each.class === name)?.legalSource ?? null;
}

/** What a classification decides is named by its category and axis. */
function asking({ source }: CompiledCategory): Undecided {
  return { rule: { source }, id: source.axis, start: null };
}
