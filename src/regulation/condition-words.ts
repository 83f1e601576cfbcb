import { checkCondition } from "../condition/check.js";
import { type Condition, isFactReference } from "../condition/condition.js";
import { leavesOf } from "../condition/leaves.js";
import type { Operators } from "../condition/operator.js";
import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { didYouMean } from "../diagnostic/nearest.js";
import type { TypeOf } from "../vocabulary/schema.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { derivedFacts, type Sight, typeOfFact } from "./scope-types.js";

/** What is needed to judge a condition's words. */
export interface ConditionContext {
  readonly vocabulary: Vocabulary;
  readonly file: string;
  readonly references: Readonly<Record<string, Condition>>;
  readonly operators: Operators;
}

/** The faults of a condition: operators, references and paths, and every fact, event and value it names. */
export function conditionFaults(
  condition: Condition,
  steps: Steps,
  sight: Sight,
  { vocabulary, file, references, operators }: ConditionContext,
): Diagnostic[] {
  const context = { file, steps, references, operators };
  return [
    ...checkCondition(condition, context),
    ...leavesOf(condition).flatMap(({ leaf, steps: inner }) => {
      const place = [...steps, ...inner];
      const compared = leaf.value;
      return [
        ...factFaults(leaf.fact, leaf.path, leaf.params, place, sight, vocabulary, file),
        ...(isFactReference(compared)
          ? factFaults(
              compared.fact,
              compared.path,
              compared.params,
              [...place, "value"],
              sight,
              vocabulary,
              file,
            )
          : valueFaults(leaf, place, sight, vocabulary, file)),
      ];
    }),
  ];
}

function factFaults(
  fact: string,
  path: string | undefined,
  params: Readonly<Record<string, unknown>> | undefined,
  steps: Steps,
  sight: Sight,
  vocabulary: Vocabulary,
  file: string,
): Diagnostic[] {
  const known = [...derivedFacts, ...Object.keys(vocabulary.facts)];
  if (!known.includes(fact)) {
    const hint = didYouMean(fact, known);
    return [diagnostic("word.unknown", [...steps, "fact"], { word: fact, section: "facts" }, { file, hint })];
  }
  const property = parsePath(path ?? "$");
  if (property === null) return [];
  const faults: Diagnostic[] = [];
  if (typeOfFact(fact, property, sight, vocabulary) === null) {
    faults.push(diagnostic("word.unknown-path", [...steps, "path"], { fact, path: path ?? "$" }, { file }));
  }
  const type = params?.type;
  if (fact === "events" && (typeof type !== "string" || !Object.hasOwn(vocabulary.events, type))) {
    const word = String(type);
    const hint = didYouMean(word, Object.keys(vocabulary.events));
    faults.push(
      diagnostic("word.unknown", [...steps, "params", "type"], { word, section: "events" }, { file, hint }),
    );
  }
  return faults;
}

/** A value compared with a listed fact is one of the list: "conditionl" would never be equal to anything. */
function valueFaults(
  leaf: {
    readonly fact: string;
    readonly path?: string | undefined;
    readonly operator: string;
    readonly value: unknown;
  },
  steps: Steps,
  sight: Sight,
  vocabulary: Vocabulary,
  file: string,
): Diagnostic[] {
  const type = typeOfFact(leaf.fact, parsePath(leaf.path ?? "$") ?? [], sight, vocabulary);
  const known = listedValues(type, leaf, vocabulary);
  if (known === null) return [];
  const values = Array.isArray(leaf.value) ? leaf.value : [leaf.value];
  return values.flatMap((value, index) => {
    if (typeof value !== "string" || known.includes(value)) return [];
    const place = Array.isArray(leaf.value) ? [...steps, "value", index] : [...steps, "value"];
    const hint = didYouMean(value, known);
    return [diagnostic("shape.value", place, { expected: known.join(" | "), actual: value }, { file, hint })];
  });
}

function listedValues(
  type: TypeOf | null,
  leaf: { readonly fact: string; readonly path?: string | undefined },
  vocabulary: Vocabulary,
): readonly string[] | null {
  if (leaf.fact === "roles" && leaf.path?.endsWith(".kind") === true)
    return Object.keys(vocabulary.roleKinds);
  if (typeof type !== "string" || !Object.hasOwn(vocabulary.values, type)) return null;
  return Object.keys(vocabulary.values[type]!);
}
