import type { Assessment } from "../../assess/assessment.js";
import type { NotExamined, Why } from "../../assess/why/why-rows.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { assessmentParts } from "../assessment.js";
import { type Document, heading, type Item, list, span } from "../document.js";
import { inLanguage, type Telling } from "../telling.js";
import { whyWords } from "../words/why.js";
import { whyCategoryBlocks } from "./why-category.js";
import { notTriggered, whyRuleBlocks } from "./why-rule.js";

/**
 * Why the rules of a case fired or did not, in words: the verdict of the whole, then each rule with its trigger,
 * its conditions and their values, the events that counted, the count, the powers, what follows and what would
 * decide.
 *
 * @param why what `why` gave
 * @param assessment the assessment that it tells of
 * @param telling the language and the words; with the case and the regulations everything has its name
 * @example
 * toMarkdown(describeWhy(why(rulebook, theCase, { asOf }), assess(rulebook, theCase, { asOf }), telling));
 */
export function describeWhy(why: Why, assessment: Assessment, telling: Telling): Document {
  const { title, about, verdict } = assessmentParts(assessment, telling);
  const words = whyWords[telling.language];
  const rest = why.notExamined.map((each) => notExaminedItem(each, telling));
  return [
    title,
    ...about,
    verdict,
    ...why.categories.flatMap((each) => whyCategoryBlocks(each, telling)),
    ...why.rules.flatMap((each) => whyRuleBlocks(each, assessment, telling)),
    ...(rest.length === 0 ? [] : [heading(2, words.notExamined), ...list(rest)]),
  ];
}

/** The rules that wait for the same, in one line. */
function notExaminedItem({ why, trigger, rules }: NotExamined, telling: Telling): Item {
  const words = whyWords[telling.language];
  const kind = telling.theCase?.kind ?? "";
  const reason =
    why === "scope"
      ? words.scope
      : why === "other-kind" || trigger === null
        ? words.ofOtherKinds(inLanguage(labelOf(telling.vocabulary.kinds, kind), telling))
        : notTriggered(why, trigger, telling);
  const comma = telling.language === "zh" ? "、" : ", ";
  // Rules of other kinds of case are many, and their names say nothing here.
  const names =
    why === "no-trigger" || why === "not-observed" ? rules.map(({ rule }) => rule).join(comma) : "";
  return {
    mark: span("quiet", "–"),
    text: [reason, span("quiet", names === "" ? ` · ${words.rules(rules.length)}` : ` · ${names}`)],
    below: [],
  };
}
