import type { Condition } from "../condition/condition.js";
import type { Steps } from "../diagnostic/diagnostic.js";
import { placedMembers, triggerEvents } from "../regulation/events-of.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import { itemType } from "../regulation/rule-words.js";
import { laterThan, type Sight, seesCaseOnly } from "../regulation/scope-types.js";
import type { Linted } from "./linted.js";

/** A condition of a pack, where it stands, and what it means for it to be the same in every case. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly file: string;
  readonly steps: Steps;
  readonly sight: Sight;
  /** The verdict with which what it belongs to would never say anything; null where neither silences it. */
  readonly silentIf: boolean | null;
}

/** Every condition of a pack but the criteria of categories, which are read one after the other. */
export function placedConditions(pack: Linted): readonly PlacedCondition[] {
  const { regulation } = pack;
  return [
    ...scopeConditions(regulation),
    ...regulation.rules.flatMap((rule, index) => ruleConditions(rule, pack.ruleAt(index), regulation)),
    ...liabilityConditions(regulation),
    ...regulation.categories.flatMap(({ proof }, index) =>
      (proof ?? []).map(({ be }, at) => ({
        condition: be,
        file: "categories.json",
        steps: [...pack.categoryAt(index), "proof", at, "be"],
        sight: seesCaseOnly,
        silentIf: true,
      })),
    ),
  ];
}

function scopeConditions({ scope }: Regulation): readonly PlacedCondition[] {
  return scope.flatMap(({ when }, index) =>
    when === undefined
      ? []
      : [placed(when, "regulation.json", ["scope", index, "when"], seesCaseOnly, false)],
  );
}

/** What a rule's conditions see. */
export function sightOf(rule: Rule, { vocabulary }: Regulation): Sight {
  const start = triggerEvents(rule.on);
  return { start, event: start, item: itemType(rule, { vocabulary }), later: laterThan.checks };
}

function ruleConditions(rule: Rule, steps: Steps, regulation: Regulation): readonly PlacedCondition[] {
  const sight = sightOf(rule, regulation);
  const at = (
    condition: Condition | undefined | null,
    inner: Steps,
    silentIf: boolean | null,
    sees = sight,
  ) => (condition == null ? [] : [placed(condition, "rules.json", [...steps, ...inner], sees, silentIf)]);
  const { must, may } = rule;
  return [
    ...at(rule.when, ["when"], false),
    ...at(rule.unless, ["unless"], true),
    ...(must !== undefined && "be" in must ? at(must.be, ["must", "be"], true) : []),
    ...placedMembers(rule).flatMap(({ event, when, neededIf, steps: inner }) => [
      ...at(when, [...inner, "when"], false, { ...sight, event: [event] }),
      ...at(neededIf, [...inner, "neededIf"], false),
    ]),
    ...(may?.requires ?? []).flatMap((each, index) =>
      "when" in each ? at(each.when, ["may", "requires", index, "when"], false) : [],
    ),
  ];
}

function liabilityConditions({ liability, vocabulary }: Regulation): readonly PlacedCondition[] {
  const events = Object.keys(vocabulary.events);
  const sight: Sight = { start: events, event: events, item: null, later: laterThan.liability };
  const at = (condition: Condition | undefined, steps: Steps) =>
    condition === undefined ? [] : [placed(condition, "liability.json", steps, sight, false)];
  return liability.items.flatMap(({ when, defence, measures }, index) => [
    ...at(when, ["items", index, "when"]),
    ...at(defence, ["items", index, "defence"]),
    ...(measures ?? []).flatMap((measure, which) =>
      at(measure.when, ["items", index, "measures", which, "when"]),
    ),
  ]);
}

function placed(
  condition: Condition,
  file: string,
  steps: Steps,
  sight: Sight,
  silentIf: boolean | null,
): PlacedCondition {
  return { condition, file, steps, sight, silentIf };
}
