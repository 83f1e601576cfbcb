import { parsePath } from "../condition/path.js";
import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Limit, Rule } from "../regulation/regulation.js";
import { seesCaseOnly, typeOfFact } from "../regulation/scope-types.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Lint } from "./linted.js";

/**
 * Limits that count days from nothing: a rule on a fact is read on the day of the assessment, so a number of
 * days from there never ends. A day that the case gives stands by itself.
 */
export const limitsWithoutStart: Lint = ({ regulation, ruleAt }) =>
  regulation.rules.flatMap((rule, index) => {
    if (typeof rule.on === "string" || !("fact" in rule.on)) return [];
    const modality = rule.must === undefined ? "mustNot" : "must";
    const within = withinOf(rule);
    if (within === null) return [];
    const steps = [...ruleAt(index), modality, "within"];
    return countedMembers(within, regulation.vocabulary).map((inner) => fault([...steps, ...inner]));
  });

function withinOf({ must, mustNot }: Rule): Limit | null {
  if (must !== undefined) return "within" in must ? must.within : null;
  return mustNot !== undefined && "within" in mustNot ? mustNot.within : null;
}

/** The members of a limit that are a number of days, each with the steps to it. */
function countedMembers(within: Limit, vocabulary: Vocabulary): readonly Steps[] {
  if (within === "unstated" || "open" in within) return [];
  const list = "least" in within ? "least" : "greatest" in within ? "greatest" : null;
  const members = "least" in within ? within.least : "greatest" in within ? within.greatest : [within];
  return members.flatMap((member, index): Steps[] => {
    const isDay = "from" in member && isDayAt(member.from, member.path, vocabulary);
    return isDay ? [] : [list === null ? [] : [list, index]];
  });
}

function isDayAt(fact: string, path: string, vocabulary: Vocabulary): boolean {
  return typeOfFact(fact, parsePath(path) ?? [], seesCaseOnly, vocabulary) === "day";
}

function fault(steps: Steps): Diagnostic {
  return diagnostic("rule.no-start-day", steps, {}, { file: "rules.json", hint });
}

const hint = {
  zh: '改由起算的事件触发（on），或者让期限指向案件里的一个日期；条文没有写期限的，写 "unstated"',
  en: 'let the event that starts the limit open the rule ("on"), or point the limit to a day of the case; write "unstated" where the text states none',
};
