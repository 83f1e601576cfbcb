import { checkCondition } from "../condition/check.js";
import { type Condition, isFactReference } from "../condition/condition.js";
import { leavesOf } from "../condition/leaves.js";
import type { Operators } from "../condition/operator.js";
import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { shown } from "../diagnostic/shown.js";
import { eventFaults } from "../vocabulary/parse.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { namedValueFaults, valueFaults } from "./compared-values.js";
import { unknownPath } from "./known-paths.js";
import { derivedFacts, type Sight, typeOfFact } from "./scope-types.js";

export { listedValues } from "./listed-values.js";

/** What is needed to judge a condition's words. */
export interface ConditionContext {
  readonly vocabulary: Vocabulary;
  readonly file: string;
  readonly references: Readonly<Record<string, Condition>>;
  readonly operators: Operators;
  /** The ids of the pack's rules, for `obligations`. */
  readonly rules: readonly string[];
}

/**
 * The faults of a condition: operators, references and paths, and every fact, event and value it names. The
 * condition need not have its shape: what can be judged is judged.
 */
export function conditionFaults(
  condition: Condition,
  steps: Steps,
  sight: Sight,
  context: ConditionContext,
): Diagnostic[] {
  const { file, references, operators } = context;
  const faults = checkCondition(condition, { file, steps, references, operators });
  // Too deep or too large to be looked through.
  if (faults.some(({ code }) => code === "condition.too-deep" || code === "condition.too-large"))
    return faults;
  return [
    ...faults,
    ...leavesOf(condition, references).flatMap(({ leaf, steps: inner, within }) => {
      // A named condition is judged where it is written; here only what depends on where it is used.
      const place = within === null ? [...steps, ...inner] : steps;
      const tooEarly = stratumFaults(leaf, place, sight, file);
      if (within === null) return [...leafFaults(leaf, place, sight, context), ...tooEarly];
      const written = ["conditions", within, ...inner];
      return [
        ...tooEarly,
        ...unseenFaults(leaf, steps, sight, context),
        ...namedValueFaults(leaf, written, sight, context.vocabulary),
      ];
    }),
  ];
}

/** What a named condition reads of events and elements that it knows, but not the one that it is used with. */
function unseenFaults(leaf: Written, steps: Steps, sight: Sight, context: ConditionContext) {
  return [leaf, isFactReference(leaf.value) ? leaf.value : {}].flatMap(({ fact, path = "$" }: Written) => {
    const own = fact === "start" || fact === "event" || fact === "item";
    const property = typeof path === "string" ? parsePath(path) : null;
    if (!own || property === null || typeOfFact(fact, property, sight, context.vocabulary) !== null)
      return [];
    return [unknownPath({ fact, path: String(path) }, steps, sight, context)];
  });
}

/** A condition reads only what is determined before it: categories, then clocks, obligations, other rules, liability. */
function stratumFaults(leaf: Written, steps: Steps, { later }: Sight, file: string): Diagnostic[] {
  const facts = [leaf.fact, isFactReference(leaf.value) ? leaf.value.fact : null];
  return facts
    .filter((fact): fact is string => typeof fact === "string" && later.includes(fact))
    .map((fact) => diagnostic("condition.too-early", steps, { fact }, { file }));
}

/** A comparison as it was written: the shape is checked elsewhere. */
type Written = { readonly [Key in "fact" | "path" | "params" | "operator" | "value"]?: unknown };

function leafFaults(leaf: Written, place: Steps, sight: Sight, context: ConditionContext): Diagnostic[] {
  const compared = leaf.value;
  return [
    ...factFaults(leaf, place, sight, context),
    ...(isFactReference(compared)
      ? factFaults(compared, [...place, "value"], sight, context)
      : valueFaults(leaf, place, sight, context)),
  ];
}

function factFaults(
  { fact, path = "$", params }: Written,
  steps: Steps,
  sight: Sight,
  { vocabulary, file, rules }: ConditionContext,
): Diagnostic[] {
  if (typeof fact !== "string") return [];
  const known = [...derivedFacts, ...Object.keys(vocabulary.facts)];
  if (!known.includes(fact)) {
    const hint = didYouMean(fact, known);
    return [diagnostic("word.unknown", [...steps, "fact"], { word: fact, section: "facts" }, { file, hint })];
  }
  const property = typeof path === "string" ? parsePath(path) : null;
  if (typeof path !== "string" || property === null) return [];
  const faults: Diagnostic[] = [];
  if (typeOfFact(fact, property, sight, vocabulary) === null) {
    faults.push(unknownPath({ fact, path }, [...steps, "path"], sight, { vocabulary, file }));
  }
  return [...faults, ...paramFaults(fact, params, [...steps, "params"], vocabulary, file, rules)];
}

/** What a derived fact is asked about: events of a type, an obligation of a rule. */
function paramFaults(
  fact: string,
  params: unknown,
  steps: Steps,
  vocabulary: Vocabulary,
  file: string,
  rules: readonly string[],
): Diagnostic[] {
  const asked: Readonly<Record<string, unknown>> =
    typeof params === "object" && params !== null ? { ...params } : {};
  if (fact === "events") {
    const { type } = asked;
    return [
      ...eventFaults(typeof type === "string" ? type : "", [...steps, "type"], vocabulary, file),
      ...askedFaults(asked, { type: null, of: "start", upTo: "event" }, steps, file),
    ];
  }
  if (fact !== "obligations") return [];
  const id = typeof asked.rule === "string" ? asked.rule : "";
  const unknown = askedFaults(asked, { rule: null }, steps, file);
  if (rules.includes(id)) return unknown;
  const hint = didYouMean(id, rules);
  return [diagnostic("pack.unknown-rule", [...steps, "rule"], { id }, { file, hint }), ...unknown];
}

/** A derived fact takes these params and no other; a text beside one is the only value it may have. */
function askedFaults(
  asked: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, string | null>>,
  steps: Steps,
  file: string,
): Diagnostic[] {
  return Object.entries(asked).flatMap(([key, value]) => {
    const place = [...steps, key];
    if (!Object.hasOwn(params, key)) {
      const hint = didYouMean(key, Object.keys(params));
      return [diagnostic("shape.unknown-key", place, { key }, { file, hint })];
    }
    const only = params[key] ?? value;
    if (value === only) return [];
    return [diagnostic("shape.value", place, { expected: String(only), actual: shown(value) }, { file })];
  });
}
