import type { WhyExercise, WhyRequirement } from "../../assess/why/exercise-rows.js";
import { conditionTree, verdictMark } from "../condition-tree.js";
import { type Item, list, span } from "../document.js";
import { leafLine } from "../leaf-line.js";
import type { LeafContext } from "../leaf-naming.js";
import { ruleWords } from "../naming.js";
import { readingLines } from "../reasons.js";
import { eventOf, eventWords, type Telling } from "../telling.js";
import { amountWords } from "../words/amount.js";
import { whyWords } from "../words/why.js";
import { whyPowerWords } from "../words/why-power.js";

const marks = {
  full: span("good", "✓"),
  capped: span("caution", "!"),
  void: span("bad", "✗"),
  undecided: span("caution", "?"),
  none: span("quiet", "–"),
} as const;

/** A power that was used: what it did, and each thing that it needed. */
export function exerciseItem(
  exercise: WhyExercise,
  outer: LeafContext,
  telling: Telling,
  where: "at-its-duty" | "at-the-power" = "at-the-power",
): Item {
  const { language } = telling;
  const words = whyPowerWords[language];
  const { comma, colon, open, close, when: whenTerm } = whyWords[language];
  const context: LeafContext = { events: [...outer.events, exercise.event], item: outer.item ?? null };
  const took = exercise.took ?? "none";
  const found = eventOf(exercise.event, telling);
  const by = found === null ? exercise.event : eventWords(found.type, telling);
  const amount =
    exercise.granted === null ? "" : amountWords(exercise.granted.amount, exercise.granted.unit, language);
  const effect = [words.effects[exercise.effect], amount]
    .filter((each) => each !== "")
    .join(language === "zh" ? "" : " ");
  const over = exercise.effect === "lifts" ? exercise.of.rule.split(" ") : [exercise.of.rule];
  const of = where === "at-its-duty" ? "" : words.of(over.map((rule) => ruleWords(rule, telling)));
  const { ceiling } = exercise;
  return {
    mark: marks[took],
    text: [
      `${effect}${open}${by} ${exercise.event}${comma}${exercise.legalSource}${close}${of}${colon}${words.took[took]}`,
    ],
    below: list([
      ...(exercise.when === null
        ? []
        : [
            {
              mark: verdictMark(exercise.when.result),
              text: [whenTerm],
              below: conditionTree(exercise.when, context, telling),
            },
          ]),
      ...exercise.requirements.map((each) => requirementItem(each, context, telling)),
      ...(ceiling === null
        ? []
        : [
            {
              mark: verdictMark(!ceiling.exceeded),
              text: [
                words.ceiling(
                  amountWords(ceiling.amount, ceiling.unit, language),
                  ceiling.over,
                  ceiling.exceeded,
                ),
              ],
              below: [],
            },
          ]),
    ]),
  };
}

function requirementItem(requirement: WhyRequirement, context: LeafContext, telling: Telling): Item {
  const words = whyPowerWords[telling.language];
  const { open, close } = whyWords[telling.language];
  const said = {
    when: words.requiresWhen,
    event: words.requiresEvent(requirement.event === null ? "" : eventWords(requirement.event, telling)),
    times: words.times(requirement.times ?? 0),
    "before-expiry": words.beforeExpiry,
  }[requirement.kind];
  const only = requirement.when?.kind === "leaf" ? leafLine(requirement.when, context, telling) : null;
  return {
    mark: verdictMark(requirement.met),
    text: [
      ...(only === null ? [said] : only.text),
      span("quiet", `${open}${words.onBreach[requirement.onBreach]}${close}`),
    ],
    below: [
      ...(requirement.when === null || only !== null
        ? []
        : conditionTree(requirement.when, context, telling)),
      ...list(readingLines(requirement.readings, telling)),
    ],
  };
}
