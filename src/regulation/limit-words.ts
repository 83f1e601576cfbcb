import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { parseDay } from "../time/day.js";
import { wordFaults } from "../vocabulary/parse.js";
import type { ConditionContext } from "./condition-words.js";
import type { ReadableRule } from "./readable-rule.js";
import type { Rule } from "./regulation.js";
import { type Sight, typeOfFact } from "./scope-types.js";

/** The faults of how long a rule gives: limits that the case says, days of the year. */
export function limitFaults(
  rule: ReadableRule,
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  const modality = rule.must === undefined ? "mustNot" : "must";
  const deed = rule[modality];
  return [
    ...periodFaults(rule, steps, context.file),
    ...(deed !== undefined && "within" in deed
      ? withinFaults(deed.within, [...steps, modality, "within"], sight, context)
      : []),
  ];
}

function withinFaults(
  within: Extract<NonNullable<Rule["must"]>, { within: unknown }>["within"],
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  if (typeof within === "string") return [];
  if ("from" in within) return memberFaults(within, steps, sight, context);
  const list = "least" in within ? "least" : "greatest";
  const members = "least" in within ? within.least : "greatest" in within ? within.greatest : [];
  return members.flatMap((member, index) =>
    "from" in member ? memberFaults(member, [...steps, list, index], sight, context) : [],
  );
}

function memberFaults(
  { from, path }: { readonly from: string; readonly path: string },
  steps: Steps,
  sight: Sight,
  { vocabulary, file }: ConditionContext,
): Diagnostic[] {
  if (from !== "start") {
    const unknown = wordFaults("facts", from, [...steps, "from"], vocabulary, file);
    if (unknown.length > 0) return unknown;
  }
  const property = parsePath(path);
  const type = property === null ? null : typeOfFact(from, property, sight, vocabulary);
  if (type === "amount" || type === "day") return [];
  return [diagnostic("rule.limit-type", steps, { path: `${from} ${path}` }, { file })];
}

/** `by` is a day of the year after a period: it needs one, and a day that every such year has. */
function periodFaults(rule: ReadableRule, steps: Steps, file: string): Diagnostic[] {
  const { on, must } = rule;
  const by = must !== undefined && "by" in must ? must.by : null;
  const place = [...steps, "must", "by"];
  const isPeriodic = typeof on === "object" && "every" in on;
  const faults: Diagnostic[] = [];
  if (isPeriodic && saysOtherwise(rule))
    faults.push(diagnostic("rule.period", [...steps, "on"], {}, { file }));
  if (on !== undefined && !isPeriodic && by !== null)
    faults.push(diagnostic("rule.period", place, {}, { file }));
  if (by !== null && !by.day.endsWith("last") && parseDay(`2001-${by.day}`) === null) {
    const hint = { zh: "月末写作 MM-last", en: "write MM-last for the end of a month" };
    faults.push(
      diagnostic("pack.not-a-day", [...place, "day"], { text: by.day, form: "MM-DD" }, { file, hint }),
    );
  }
  return faults;
}

/** Does a rule surely say something else than by which day? What cannot be read has its own fault. */
function saysOtherwise({ must, written }: ReadableRule): boolean {
  if (written.includes("mustNot") || written.includes("may")) return true;
  return must !== undefined && ("within" in must || "be" in must || "after" in must);
}
