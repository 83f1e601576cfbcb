import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { shown } from "../diagnostic/shown.js";
import { isFactReference } from "./condition.js";
import { conditionsIn } from "./forms.js";
import { dangerousNames, parsePath } from "./path.js";
import { cycleThrough, growthOf, maxReferences, type References } from "./references.js";
import {
  decoratorNames,
  maxDecorators,
  type OperatorSet,
  operatorNames,
  resolveOperator,
} from "./resolve.js";
import { excessOf, maxDepth, maxSize } from "./size.js";
import { dayCounterparts, looksLikeDate, wantedValue } from "./wanted.js";

/** Where a condition stands, and what it may use. */
export interface CheckContext extends OperatorSet {
  readonly file: string | null;
  /** From the root of the file to the condition. */
  readonly steps: Steps;
  readonly references?: References;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the schema cannot say of a condition: its operators, decorators and references exist, its values suit
 * its operators, its paths are plain, and its references neither run in a circle nor multiply without end.
 * The condition need not have passed the schema: what can be judged is judged. Facts are not looked up here;
 * see `leavesOf`.
 */
export function checkCondition(condition: unknown, context: CheckContext): Diagnostic[] {
  const excess = excessOf(condition).map(({ kind, steps }) => {
    const name = String(steps.at(-1));
    const details = { name, limit: String(kind === "too-deep" ? maxDepth : maxSize) };
    return diagnostic(`condition.${kind}`, [...context.steps, ...steps], details, { file: context.file });
  });
  if (excess.some((each) => each.code !== "condition.dangerous-name")) return excess;
  const found = conditionsIn(condition).flatMap(({ value, steps }) => {
    const place = [...context.steps, ...steps];
    return [...leafFaults(value, place, context), ...referenceFaults(value, place, context)];
  });
  return [...excess, ...found, ...growthFaults(condition, context)];
}

function leafFaults(leaf: Fields, steps: Steps, context: CheckContext): Diagnostic[] {
  if (!Object.hasOwn(leaf, "fact")) return [];
  const { value } = leaf;
  return [
    ...factFaults(leaf, steps, context),
    ...(isFactReference(value) ? factFaults({ ...value }, [...steps, "value"], context) : []),
    ...operatorFaults(leaf, steps, context),
  ];
}

function factFaults({ fact, path }: Fields, steps: Steps, { file }: CheckContext): Diagnostic[] {
  const faults: Diagnostic[] = [];
  if (typeof fact === "string" && dangerousNames.has(fact)) {
    faults.push(diagnostic("condition.dangerous-name", [...steps, "fact"], { name: fact }, { file }));
  }
  if (typeof path !== "string") return faults;
  const place = [...steps, "path"];
  const parsed = parsePath(path);
  if (parsed === null)
    return [...faults, diagnostic("condition.path", place, { path }, { file, hint: plain })];
  const dangerous = parsed.map(String).filter((step) => dangerousNames.has(step));
  return [
    ...faults,
    ...dangerous.map((name) => diagnostic("condition.dangerous-name", place, { name }, { file })),
  ];
}

function operatorFaults(leaf: Fields, steps: Steps, context: CheckContext): Diagnostic[] {
  const { file } = context;
  const { operator, value } = leaf;
  if (typeof operator !== "string") return [];
  const resolved = resolveOperator(operator, context);
  if (resolved.kind !== "operator") {
    const { kind, name } = resolved;
    const known = kind === "unknown-decorator" ? decoratorNames(context) : operatorNames(context);
    const hint = kind === "undecorable" ? null : didYouMean(name, known);
    const details = { name, limit: String(maxDecorators) };
    return [diagnostic(`condition.${kind}`, [...steps, "operator"], details, { file, hint })];
  }
  if (!Object.hasOwn(leaf, "value")) return [];
  const place = [...steps, "value"];
  if (isFactReference(value)) {
    if (resolved.operator !== "stated") return [];
    const details = { operator, zh: "true 或 false", en: "true or false", actual: shown(value) };
    return [diagnostic("condition.value", place, details, { file })];
  }
  const decorators = resolved.decorators.map((each) => each.name);
  const wanted = wantedValue(decorators, resolved.operator, context.operators ?? []);
  if (wanted === null || wanted.accepts(value)) return [];
  const dated = [value].flat().find(looksLikeDate);
  const forDays = dayCounterparts[resolved.operator];
  if (dated !== undefined && forDays !== undefined) {
    const better = [...decorators, forDays].join(":");
    const hint = { zh: `用“${better}”，日期写作 YYYY-MM-DD`, en: `use "${better}", and YYYY-MM-DD` };
    return [diagnostic("condition.date-as-number", place, { operator, text: dated }, { file, hint })];
  }
  const hint = typeof value === "string" && ["in", "notIn"].includes(resolved.operator) ? inList : null;
  const details = { operator, ...wanted.words, actual: shown(value) };
  return [diagnostic("condition.value", place, details, { file, hint })];
}

function referenceFaults({ condition: name }: Fields, steps: Steps, context: CheckContext): Diagnostic[] {
  if (typeof name !== "string") return [];
  const { file, references = {} } = context;
  const place = [...steps, "condition"];
  if (!Object.hasOwn(references, name)) {
    const hint = didYouMean(name, Object.keys(references));
    return [diagnostic("condition.unknown-reference", place, { name }, { file, hint })];
  }
  const cycle = cycleThrough(name, references);
  if (cycle === null) return [];
  return [diagnostic("condition.reference-cycle", place, { names: cycle.join(" → ") }, { file })];
}

function growthFaults(condition: unknown, { file, steps, references = {} }: CheckContext): Diagnostic[] {
  const growth = growthOf(condition, references);
  if (growth === null) return [];
  const limit = String(growth === "too-deep" ? maxReferences : maxSize);
  return [diagnostic(`condition.${growth}`, steps, { limit }, { file })];
}

const plain = {
  zh: "写成 $.甲.乙 或 $.甲[0]；筛选、脚本和通配符会让数据运行代码，不予接受",
  en: "write $.a.b or $.a[0]; filters, scripts and wildcards would let data run code",
};

const inList = {
  zh: "写成列表：[…]；若是文本，json-rules-engine 会在其中找子串",
  en: "write a list: […]; in a text, json-rules-engine would look for a part of it",
};
