import { isFactReference } from "../condition/condition.js";
import { parsePath } from "../condition/path.js";
import { conditionKeys } from "../condition/schema.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import { labelHint } from "../vocabulary/label-hint.js";
import type { TypeOf } from "../vocabulary/schema.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { comparedFaults } from "./compared-types.js";
import { listedLabels, listedValues } from "./listed-values.js";
import { type Sight, typeOfFact, typesByEvent } from "./scope-types.js";

/** A comparison as it was written: the shape is checked elsewhere. */
type Written = { readonly [Key in "fact" | "path" | "operator" | "value"]?: unknown };

interface Context {
  readonly vocabulary: Vocabulary;
  readonly file: string;
}

/**
 * A value compared with a listed fact is one of the list: "conditionl" would never be equal to anything. Where
 * several events may be meant that use one key differently, it is a value of one of them.
 */
export function valueFaults(leaf: Written, steps: Steps, sight: Sight, context: Context): Diagnostic[] {
  const { fact, path = "$" } = leaf;
  const property = typeof path === "string" ? parsePath(path) : null;
  // A misspelt `path` is a fault already; without it the comparison would seem to be with the whole fact.
  const misspelt = Object.keys(leaf).some((key) => !(conditionKeys as readonly string[]).includes(key));
  if (typeof fact !== "string" || property === null || misspelt) return [];
  const [first = [], ...others] = typesOf(fact, property, sight, context.vocabulary).map((type) =>
    faultsOfType(leaf, fact, property, type, steps, context),
  );
  return first.filter(({ path: place }) =>
    others.every((faults) => faults.some((each) => each.path === place)),
  );
}

/**
 * The faults of a value in a named condition, as they are where it is used: the events that open the rules
 * which use it say what their data may be.
 */
export function namedValueFaults(
  leaf: Written,
  steps: Steps,
  sight: Sight,
  vocabulary: Vocabulary,
): Diagnostic[] {
  const { fact, path } = leaf;
  if ((fact !== "start" && fact !== "event") || typeof path !== "string" || isFactReference(leaf.value)) {
    return [];
  }
  const [first, ...property] = parsePath(path) ?? [];
  if (first !== "data") return [];
  const events = typesByEvent(sight[fact], property, vocabulary).map(({ event }) => `"${event}"`);
  return valueFaults(leaf, steps, sight, { vocabulary, file: "rules.json" }).map((fault) => {
    const read = {
      zh: `在用到它的规则里，读的是 ${events.slice(0, 3).join("、")} 的 ${path}`,
      en: `read as ${path} of ${events.slice(0, 3).join(", ")}`,
    };
    const { hint } = fault;
    return {
      ...fault,
      hint: hint === null ? read : { zh: `${hint.zh}（${read.zh}）`, en: `${hint.en} (${read.en})` },
    };
  });
}

function typesOf(
  fact: string,
  property: readonly (string | number)[],
  sight: Sight,
  vocabulary: Vocabulary,
): readonly (TypeOf | null)[] {
  const [first, ...rest] = property;
  if ((fact !== "start" && fact !== "event") || first !== "data") {
    return [typeOfFact(fact, property, sight, vocabulary)];
  }
  const types = typesByEvent(sight[fact], rest, vocabulary).map(({ type }) => type);
  const plain = new Set(types.filter((type) => typeof type === "string"));
  return [...plain, ...types.filter((type) => typeof type !== "string")];
}

function faultsOfType(
  leaf: Written,
  fact: string,
  property: readonly (string | number)[],
  whole: TypeOf | null,
  steps: Steps,
  { vocabulary, file }: Context,
): Diagnostic[] {
  const { value: compared } = leaf;
  const ofElements =
    comparesElements(leaf.operator) && typeof whole === "object" && whole !== null && "list" in whole;
  const type = ofElements ? whole.list : whole;
  const known = listedValues(fact, property, type, vocabulary);
  const wanted = known === null ? type : "text";
  const written = ofElements ? { ...leaf, operator: "equal" } : leaf;
  const faults = wanted === null ? [] : comparedFaults(written, wanted, [...steps, "value"], file);
  if (known === null || faults.length > 0) return faults;
  const labels = listedLabels(fact, property, type, vocabulary);
  const values: readonly unknown[] = Array.isArray(compared) ? compared : [compared];
  return values.flatMap((value, index) => {
    if (typeof value !== "string" || known.includes(value)) return [];
    const place = Array.isArray(compared) ? [...steps, "value", index] : [...steps, "value"];
    const hint = (labels === null ? null : labelHint(value, labels)) ?? didYouMean(value, known);
    return [diagnostic("shape.value", place, { expected: known.join(" | "), actual: value }, { file, hint })];
  });
}

/** Does an operator ask whether a list has a value? Then the value is like its elements. */
function comparesElements(operator: unknown): boolean {
  return typeof operator === "string" && /^(?:not:)*(?:contains|doesNotContain)$/.test(operator);
}
