import type { Language, Text } from "../diagnostic/text.js";
import type { Target } from "../suite/coverage/target.js";
import { limitWords } from "./regulation.js";
import { compareWords } from "./words/compare.js";
import { coverageWords } from "./words/coverage.js";

/** What no scenario states, in words of both languages: whose it is, the clause, and what is missing. */
export function missingText(target: Target): Text {
  return { zh: missingWords(target, "zh"), en: missingWords(target, "en") };
}

/** A clause with the part of it: 第二十二条第二款 延长. */
export function clauseWords({ legalSource, part }: Pick<Target, "legalSource" | "part">): string {
  return part === null ? legalSource : `${legalSource} ${part}`;
}

function missingWords(target: Target, language: Language): string {
  const clause = clauseWords(target);
  const words = coverageWords[language];
  const what = whatIsMissing(target, language);
  return target.rule === null ? words.of(clause, null, what) : words.of(target.rule, clause, what);
}

function whatIsMissing({ what, rule, legalSource }: Target, language: Language): string {
  const words = coverageWords[language];
  switch (what.dimension) {
    case "clause":
      return words.clause;
    case "rule":
      return words.rule;
    case "state":
      return words.state(what.state, compareWords[language].states[what.state]);
    case "effect":
      if (what.effect === "applied") return words.applied;
      if (what.effect === "ceiling") return words.ceiling(what.onBreach);
      return words.requirement(what.index + 1, what.onBreach);
    default:
      if ("times" in what) return words.times[what.side](what.times);
      return words.sides[what.side](limitWords({ rule: rule ?? "", legalSource, ...what.limit }, language));
  }
}
