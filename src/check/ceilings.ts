import { diagnostic } from "../diagnostic/diagnostic.js";
import { isSameClause } from "../regulation/compare-citations.js";
import type { Regulation, Rule } from "../regulation/regulation.js";
import type { Lint } from "./linted.js";

const numeral = "[0-9０-９零〇一二两三四五六七八九十百]+";
const amountInWords = new RegExp(`${numeral}\\s*(?:个)?(?:工作日|自然日|日|天|个?月|年)`);

/**
 * Powers to extend without a ceiling: its clause's other power has one, or its summary names a number of days,
 * or nothing says that the text has none. A reading on the power says it was looked at.
 */
export const missingCeilings: Lint = ({ regulation, ruleAt }) =>
  regulation.rules.flatMap((rule, index) => {
    const { may } = rule;
    if (may === undefined || !("extend" in may) || may.atMost !== undefined) return [];
    const because = reasonOf(rule, regulation);
    if (because === null) return [];
    return [
      diagnostic(
        "rule.no-ceiling",
        [...ruleAt(index), "may"],
        { becauseZh: because.zh, becauseEn: because.en },
        { file: "rules.json", hint },
      ),
    ];
  });

function reasonOf(rule: Rule, { rules }: Regulation) {
  const beside = rules.find(
    (each) =>
      each.may !== undefined &&
      "atMost" in each.may &&
      each.may.atMost !== undefined &&
      isSameClause(each.legalSource, rule.legalSource) &&
      each.part === rule.part,
  );
  if (beside !== undefined) {
    return {
      zh: `，同一条款的“${beside.id}”却有`,
      en: `, and "${beside.id}" of the same clause has one`,
    };
  }
  const named = amountInWords.exec(rule.summary.zh)?.[0];
  if (named !== undefined) return { zh: `，概要却写着“${named}”`, en: `, and its summary says "${named}"` };
  if (rule.reading !== undefined) return null;
  return {
    zh: "：不写明天数的延长，使期限没有尽头",
    en: ": an extension that does not say for how long leaves the limit open",
  };
}

const hint = {
  zh: "条文有上限的，写 atMost；条文没有的，用 reading 记明",
  en: 'give "atMost" where the text has a ceiling; where it has none, record that as a "reading"',
};
