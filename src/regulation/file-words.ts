import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { parseDay } from "../time/day.js";
import { isZone } from "../time/instant.js";
import { wordFaults } from "../vocabulary/parse.js";
import { type ConditionContext, conditionFaults } from "./condition-words.js";
import { pathFaults } from "./path-words.js";
import type { Category, Regulation } from "./regulation.js";
import { caseFaults } from "./rule-words.js";
import { seesCaseOnly } from "./scope-types.js";

/** The faults of `regulation.json` beyond its shape: days, zone, reasons and the conditions of its scope. */
export function regulationFaults(regulation: Partial<Regulation>, context: ConditionContext): Diagnostic[] {
  const { file, vocabulary } = context;
  return [
    ...dayFaults(regulation.appliesFrom, ["appliesFrom"], file),
    ...dayFaults(regulation.appliesTo, ["appliesTo"], file),
    ...inForceFaults(regulation, file),
    ...(regulation.zone === undefined || isZone(regulation.zone)
      ? []
      : [diagnostic("pack.zone", ["zone"], { zone: regulation.zone }, { file })]),
    ...(regulation.counting?.basis ?? []).flatMap((basis, index) => [
      ...dayFaults(basis.appliesFrom, ["counting", "basis", index, "appliesFrom"], file),
      ...dayFaults(basis.appliesTo, ["counting", "basis", index, "appliesTo"], file),
      ...backwardsFaults(basis, ["counting", "basis", index, "appliesTo"], file),
    ]),
    ...(regulation.scope ?? []).flatMap(({ when }, index) =>
      when === undefined ? [] : conditionFaults(when, ["scope", index, "when"], seesCaseOnly, context),
    ),
    ...(regulation.nonOperative ?? []).flatMap(({ reason }, index) =>
      wordFaults("reasons", reason, ["nonOperative", index, "reason"], vocabulary, file),
    ),
  ];
}

function dayFaults(text: string | null | undefined, steps: Steps, file: string): Diagnostic[] {
  if (text === undefined || text === null || parseDay(text) !== null) return [];
  return [diagnostic("pack.not-a-day", steps, { text, form: "YYYY-MM-DD" }, { file })];
}

function inForceFaults({ status, appliesFrom, appliesTo }: Partial<Regulation>, file: string): Diagnostic[] {
  if (status !== undefined && status !== "draft" && appliesFrom === null) {
    return [diagnostic("pack.no-start", ["appliesFrom"], { status }, { file })];
  }
  return backwardsFaults({ appliesFrom, appliesTo }, ["appliesTo"], file);
}

function backwardsFaults(
  { appliesFrom, appliesTo }: { readonly [Key in "appliesFrom" | "appliesTo"]?: string | null | undefined },
  steps: Steps,
  file: string,
): Diagnostic[] {
  if (typeof appliesFrom !== "string" || typeof appliesTo !== "string" || appliesFrom <= appliesTo) return [];
  return [diagnostic("case.range-backwards", steps, { from: appliesFrom, to: appliesTo }, { file })];
}

/** The faults of a category's words. */
export function categoryFaults(
  category: Partial<Category>,
  steps: Steps,
  context: ConditionContext,
): Diagnostic[] {
  const { file, vocabulary } = context;
  const { declared, bearer } = category;
  return [
    ...(bearer === undefined ? [] : wordFaults("roles", bearer, [...steps, "bearer"], vocabulary, file)),
    ...(category.case === undefined ? [] : caseFaults(category.case, [...steps, "case"], context)),
    ...(declared === undefined ? [] : pathFaults(declared, [...steps, "declared"], seesCaseOnly, context)),
    ...(declared?.items === undefined
      ? []
      : pathFaults(
          { fact: declared.fact, path: declared.items },
          [...steps, "declared"],
          seesCaseOnly,
          context,
          "items",
        ).filter(({ path }) => path.endsWith("/items"))),
    ...(category.criteria ?? []).flatMap((criterion, index) =>
      "when" in criterion
        ? conditionFaults(criterion.when, [...steps, "criteria", index, "when"], seesCaseOnly, context)
        : [],
    ),
    ...(category.proof ?? []).flatMap(({ be }, index) =>
      conditionFaults(be, [...steps, "proof", index, "be"], seesCaseOnly, context),
    ),
    ...classFaults(category, steps, file),
  ];
}

/** A class that criteria give or a proof is wanted for is one of the category's. */
function classFaults(
  { classes, criteria, proof }: Partial<Category>,
  steps: Steps,
  file: string,
): Diagnostic[] {
  if (classes === undefined) return [];
  const known: readonly string[] = classes.map((each) => each.class);
  const named = [
    ...(criteria ?? []).map((each, index) =>
      "when" in each
        ? { name: each.class, steps: ["criteria", index, "class"] }
        : { name: each.otherwise, steps: ["criteria", index, "otherwise"] },
    ),
    ...(proof ?? []).map((each, index) => ({ name: each.class, steps: ["proof", index, "class"] })),
  ];
  return named.flatMap(({ name, steps: inner }) => {
    if (name === "declared" || known.includes(name)) return [];
    const details = { expected: known.join(" | "), actual: name };
    return [diagnostic("shape.value", [...steps, ...inner], details, { file })];
  });
}
