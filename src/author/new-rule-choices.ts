import type { Text } from "../diagnostic/text.js";
import type { NewRuleOf } from "./new-rule.js";

/** What was written without the author saying so, and decides cases: to be held against the text. */
export function choicesIn({ says }: NewRuleOf): readonly Text[] {
  switch (says.modality) {
    case "yearly":
      return says.isChosen ? [] : [firstYear(says.first, says.day)];
    case "may":
      return [...(says.atMost === null ? [] : [capped]), beforeExpiry];
    case "must":
      return typeof says.within === "object" && "open" in says.within ? [openTerm(says.within.open)] : [];
    default:
      return [];
  }
}

function firstYear(first: number, day: string): Text {
  return {
    zh: `从 ${first} 年度起（first 是所报告的年度，第一次在 ${first + 1}-${day} 到期）：${first - 1} 年度要不要，条文没有写明就是读法，写进 reading；另定一年用 --first`,
    en: `from the year ${first} (first is the year reported on; it falls due on ${first + 1}-${day}): whether ${first - 1} is owed too is a reading where the text does not say; write it under reading, or choose with --first`,
  };
}

const capped: Text = {
  zh: "超过上限的部分不算（cap）：条文使整个延长无效的，改为 void",
  en: "what exceeds the ceiling does not count (cap): where the text makes the whole extension void, write void",
};

const beforeExpiry: Text = {
  zh: '届满以后的延长无效（"before": "expiry"）：条文写明的，删去它的 reading；没有写明的，把理由写进 reading',
  en: 'an extension after expiry is void ("before": "expiry"): where the text says so, take its reading away; where it does not, write why under reading',
};

function openTerm(term: string): Text {
  return {
    zh: `“${term}”没有天数：只有案件用 openTerms 定了天数才算得出到期日，逾期也不是违法`,
    en: `${term} has no number of days: only where a case gives one in openTerms is there a due day, and passing it is no violation`,
  };
}
