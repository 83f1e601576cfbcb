import type { Condition } from "../condition/condition.js";
import { salvage } from "../diagnostic/salvage.js";
import type { Rule } from "./regulation.js";
import { eventsSchema, limitSchema, ruleSchema, yearlySchema } from "./rule-schema.js";

/** A rule as far as it can be read, and which modalities and unknown keys were written. */
export interface ReadableRule extends Partial<Rule> {
  readonly written: readonly string[];
}

/**
 * What can be read of a rule. A condition is kept as it was written: what is wrong with it is said better by
 * the check of its words than by its shape, and the rest of its rule is judged all the same.
 */
export function readableRule(json: unknown): ReadableRule {
  const raw = recordOf(json);
  const read = salvage(ruleSchema.shape, json);
  const kept = {
    ...conditionsOf(raw, ["when", "unless"]),
    ...deedOf(raw, "must"),
    ...deedOf(raw, "mustNot"),
    ...powerOf(raw),
    ...read,
  };
  return { ...(kept as Partial<Rule>), written: Object.keys(raw) };
}

function deedOf(raw: Fields, modality: "must" | "mustNot"): Fields {
  const deed = recordOf(own(raw, modality));
  const read = {
    ...salvage({ do: eventsSchema, after: eventsSchema, within: limitSchema, by: yearlySchema }, deed),
    ...conditionsOf(deed, ["be"]),
  };
  return Object.keys(read).length === 0 ? {} : { [modality]: read };
}

/** A power that says what it works on; its requirements with their conditions as written. */
function powerOf(raw: Fields): Fields {
  const may = recordOf(own(raw, "may"));
  const effect = ["extend", "exclude", "restart", "lifts"].find((each) => isListOfTexts(own(may, each)));
  if (effect === undefined) return {};
  const requires = own(may, "requires");
  const ends = Object.fromEntries(["from", "to"].flatMap((end) => textAt(may, end)));
  const conditions = (Array.isArray(requires) ? requires : []).map((each) => {
    const requirement = recordOf(each);
    return { ...conditionsOf(requirement, ["when"]), ...Object.fromEntries(textAt(requirement, "event")) };
  });
  return { may: { [effect]: may[effect], ...ends, requires: conditions } };
}

type Fields = Readonly<Record<string, unknown>>;

function conditionsOf(raw: Fields, keys: readonly string[]): Readonly<Record<string, Condition>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = own(raw, key);
      return typeof value === "object" && value !== null ? [[key, value as Condition]] : [];
    }),
  );
}

function textAt(raw: Fields, key: string): readonly [string, string][] {
  const value = own(raw, key);
  return typeof value === "string" ? [[key, value]] : [];
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function own(raw: Fields, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}

function recordOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
