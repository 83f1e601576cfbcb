import type { Assessment, Need } from "../assess/assessment.js";
import { type Line, span } from "./document.js";
import { eventWords, factNamed, type Telling } from "./naming.js";
import { yearOf } from "./standing.js";
import { findingWords } from "./words/finding.js";

/** What would decide what is undecided, and which rules wait for it. */
export function needLines({ needs, obligations, findings }: Assessment, telling: Telling): Line[] {
  const words = findingWords[telling.language];
  const rows = [...obligations, ...findings];
  const summary = (rule: string) => rows.find((row) => row.rule === rule)?.summary[telling.language] ?? rule;
  return needs.map((need) => {
    const rules = [...new Set(need.decides.map((each) => summary(each.rule)))];
    const decided =
      rules.length === 0
        ? ""
        : `${telling.language === "zh" ? "，" : ", "}${words.decides(rules.join(telling.language === "zh" ? "、" : ", "))}`;
    return [span("caution", needed(need, telling)), span("quiet", decided)];
  });
}

function needed(need: Need, telling: Telling): string {
  const words = findingWords[telling.language];
  const path = need.path ?? undefined;
  if (need.notice !== undefined) return words.noticeNeeded(yearOf(need.notice));
  const waiting = need.decides.map((each) => each.instance);
  if (need.event !== undefined) {
    const label =
      path === undefined ? eventWords(need.event, telling) : factNamed("event", path, waiting, telling).label;
    return words.eventNeeded(label);
  }
  return words.factNeeded(factNamed(need.fact ?? "", path, waiting, telling).label);
}
