import type { LeafTrace } from "../condition/condition.js";
import type { TypeOf } from "../vocabulary/schema.js";
import { labelOf } from "../vocabulary/vocabulary.js";
import { factNamed, valueWords } from "./fact-naming.js";
import { ruleWords } from "./naming.js";
import { eventWords, inLanguage, type Telling } from "./telling.js";
import { findingWords } from "./words/finding.js";
import { leafWords } from "./words/leaf.js";

/** Where a condition was judged: the events that it may speak of, and what `item` stands for. */
export interface LeafContext {
  /** The start first, the act last. */
  readonly events: readonly string[];
  readonly item?: {
    readonly fact: string;
    readonly path: string | null;
    readonly each: string | null;
  } | null;
}

/** What a comparison looks at, in words, and how its values are said. */
export interface LeafNamed {
  readonly label: string;
  readonly value: (value: unknown) => string;
}

type Looked = Pick<LeafTrace, "fact"> & {
  readonly path?: string | undefined;
  readonly params?: LeafTrace["params"] | undefined;
};

export function leafNamed(looked: Looked, context: LeafContext, telling: Telling): LeafNamed {
  const { fact, path, params } = looked;
  const words = leafWords[telling.language];
  const steps = (path ?? "").split(".").filter((step) => step !== "" && step !== "$");
  const [step = ""] = steps;
  const typed = (label: string, type: TypeOf | null = null): LeafNamed => ({
    label,
    value: (value) => valueWords(value, type, telling),
  });
  switch (fact) {
    case "events": {
      const label = words.occurrence(step, eventWords(String(params?.type), telling));
      const of = params?.of === "start" ? words.ofStart : "";
      return typed(`${label}${of}${params?.upTo === "event" ? words.upTo : ""}`);
    }
    case "obligations":
      return typed(words.running(ruleWords(String(params?.rule), telling)));
    case "classification":
      return {
        label: words.classified(step, steps[1] ?? ""),
        value: (value) => classValue(step, value, telling),
      };
    case "violation":
      return {
        label: words.violation,
        value: (value) => violationValue(value, telling),
      };
    case "item": {
      const { item } = context;
      if (item == null) return typed([fact, ...steps].join("."));
      const whole = [item.path ?? "$", (item.each ?? "").replace(/^\$\.?/, ""), ...steps].filter(
        (each) => each !== "" && each !== "$",
      );
      return inFact(item.fact, whole, context, telling);
    }
    case "start":
    case "event":
      if (step === "on" || step === "by" || step === "type" || step === "id") {
        return {
          label: words.ofEvent(fact, step),
          value: (value) => eventValue(step, value, telling),
        };
      }
  }
  const events = fact === "event" ? [...context.events].reverse() : context.events;
  const { label, type } = factNamed(fact, path, events, telling);
  return typed(label, type);
}

function inFact(fact: string, steps: readonly string[], context: LeafContext, telling: Telling): LeafNamed {
  const { label, type } = factNamed(fact, ["$", ...steps].join("."), context.events, telling);
  return { label, value: (value) => valueWords(value, type, telling) };
}

function classValue(axis: string, value: unknown, telling: Telling): string {
  const labels = (telling.regulations ?? [])
    .flatMap(({ categories }) => categories)
    .filter((category) => category.axis === axis)
    .flatMap(({ classes }) => classes);
  const one = (each: unknown) => {
    const label = labels.find((known) => known.class === each)?.label;
    return label === undefined ? valueWords(each, null, telling) : inLanguage(label, telling);
  };
  return Array.isArray(value) ? value.map(one).join(leafWords[telling.language].comma) : one(value);
}

function violationValue(value: unknown, telling: Telling): string {
  const { unmet } = findingWords[telling.language];
  const one = (each: unknown) =>
    typeof each === "string" && Object.hasOwn(unmet, each)
      ? (unmet[each] ?? each)
      : typeof each === "string"
        ? ruleWords(each, telling)
        : valueWords(each, null, telling);
  return Array.isArray(value) ? value.map(one).join(leafWords[telling.language].comma) : one(value);
}

function eventValue(step: string, value: unknown, telling: Telling): string {
  if (Array.isArray(value)) {
    return value.map((each) => eventValue(step, each, telling)).join(leafWords[telling.language].comma);
  }
  if (typeof value === "string") {
    if (step === "by") return inLanguage(labelOf(telling.vocabulary.roles, value), telling);
    if (step === "type") return eventWords(value, telling);
  }
  return valueWords(value, null, telling);
}
