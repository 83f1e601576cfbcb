import type { Outcome, WhatIf, WhyNeed } from "../../assess/why/need-rows.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { dateWords } from "../dates.js";
import { type Entry, entry, type Item, list, span } from "../document.js";
import { type LeafContext, type LeafNamed, leafNamed } from "../leaf-naming.js";
import { classLabel } from "../naming.js";
import { neededWords } from "../needs.js";
import { eventOf, inLanguage, type Telling } from "../telling.js";
import { compareWords } from "../words/compare.js";
import { whyWords } from "../words/why.js";
import { whyPowerWords } from "../words/why-power.js";

/** What would decide, and what each answer would lead to. */
export function needEntries(
  needs: readonly WhyNeed[],
  regulation: string,
  rule: string,
  context: LeafContext,
  telling: Telling,
): Entry[] {
  return [
    entry(
      whyWords[telling.language].needed,
      [],
      list(needs.map((each) => needItem(each, regulation, rule, context, telling))),
    ),
  ];
}

function needItem(
  { need, ifs }: WhyNeed,
  regulation: string,
  rule: string,
  context: LeafContext,
  telling: Telling,
): Item {
  const words = whyPowerWords[telling.language];
  const { value } = lookedAt(need, context, telling);
  const largest = Math.max(0, ...ifs.map(({ answers }) => answers.length));
  const isRest = ({ answers }: WhatIf) => ifs.length > 1 && answers.length > 4 && answers.length === largest;
  const sorted = [...ifs].sort((a, b) => Number(isRest(a)) - Number(isRest(b)));
  const said = (each: WhatIf): string => {
    const outcome = outcomeWords(each.outcome, regulation, rule, telling);
    if (ifs.length === 1) return words.whatever(outcome);
    if (isRest(each)) return words.ifs(words.anyOther, outcome);
    const happened = need.event !== undefined && need.path === null;
    const answers = happened
      ? each.answers.map((answer) => words.happened[answer === true ? "true" : "false"])
      : each.answers.map((answer) => words.itIs(value(answer)));
    return words.ifs(answers.join(words.or), outcome);
  };
  return {
    mark: span("caution", "?"),
    text: [neededWords(need, context, telling)],
    below: list(sorted.map((each): Item => ({ text: [said(each)], below: [] }))),
  };
}

function lookedAt({ fact, event, path }: WhyNeed["need"], context: LeafContext, telling: Telling): LeafNamed {
  const looked = { fact: fact ?? "event", path: path ?? undefined };
  if (fact === "roles") {
    const kind = (each: unknown) => inLanguage(labelOf(telling.vocabulary.roleKinds, String(each)), telling);
    return { ...leafNamed(looked, context, telling), value: kind };
  }
  const events = event === undefined || eventOf(event, telling) === null ? context.events : [event];
  return leafNamed(looked, { ...context, events }, telling);
}

function outcomeWords(
  { state, due, class: found, findings, measures }: Outcome,
  regulation: string,
  rule: string,
  telling: Telling,
): string {
  const words = whyPowerWords[telling.language];
  const { states, kinds } = compareWords[telling.language];
  const dueWords =
    due === null
      ? []
      : [
          compareWords[telling.language].due(
            due.latest === due.earliest
              ? dateWords(due.earliest, telling.language)
              : due.latest === null
                ? `≥ ${due.earliest}`
                : `${due.earliest} – ${due.latest}`,
          ),
        ];
  const parts = [
    ...(found === null
      ? []
      : [found === "undecided" ? kinds.undecided : classLabel(regulation, rule, found, telling)]),
    ...findings.map((kind) => kinds[kind]),
    ...(state === null ? [] : [states[state], ...dueWords]),
    ...(measures.length === 0
      ? []
      : [
          words.measures(
            measures
              .map((each) => inLanguage(labelOf(telling.vocabulary.measures, each), telling))
              .join(whyWords[telling.language].comma),
          ),
        ]),
  ];
  const comma = telling.language === "zh" ? "，" : ", ";
  return parts.length === 0 ? words.nothing : [...new Set(parts)].join(comma);
}
