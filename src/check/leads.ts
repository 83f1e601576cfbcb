import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import type { Text } from "../diagnostic/text.js";
import { isSameClause } from "../regulation/compare-citations.js";
import type { LiabilityItem } from "../regulation/regulation.js";
import type { Lint } from "./linted.js";

/** The item that another one stands under, as it is looked up when liability is compiled. */
export function leadOf(item: LiabilityItem, items: readonly LiabilityItem[]): LiabilityItem | undefined {
  const { under } = item;
  return under === undefined ? undefined : items.find((each) => isSameClause(each.legalSource, under));
}

/** What is not inherited as it was meant: leads in a circle, leads of leads, and a choice left behind. */
export const leadFaults: Lint = ({ regulation }) => {
  const { items } = regulation.liability;
  return items.flatMap((item, index) => {
    const lead = leadOf(item, items);
    if (lead === undefined) return [];
    const at = ["items", index];
    const circle = circleOf(item, items);
    if (circle !== null) {
      return [fault("liability.lead-circle", [...at, "under"], { clauses: circle.join(" → ") }, circleHint)];
    }
    return [...lostOnTheWay(item, lead, at), ...choiceLeftBehind(item, lead, at)];
  });
};

/** The clauses on the way from an item back to itself. */
function circleOf(item: LiabilityItem, items: readonly LiabilityItem[]): readonly string[] | null {
  const way = [item];
  for (let at = leadOf(item, items); at !== undefined; at = leadOf(at, items)) {
    if (at === item || isSameClause(at.legalSource, item.legalSource)) {
      return [...way, item].map(({ legalSource }) => legalSource);
    }
    if (way.includes(at)) return null;
    way.push(at);
  }
  return null;
}

function lostOnTheWay(item: LiabilityItem, lead: LiabilityItem, at: Steps): readonly Diagnostic[] {
  if (lead.under === undefined || item.of.length === 0) return [];
  const lost = (["measures", "subjects"] as const).filter(
    (key) => item[key] === undefined && lead[key] === undefined,
  );
  if (lost.length === 0) return [];
  const details = { under: lead.legalSource, what: lost.join(", ") };
  return [fault("liability.lead-of-lead", [...at, "under"], details, levelHint)];
}

function choiceLeftBehind(item: LiabilityItem, lead: LiabilityItem, at: Steps): readonly Diagnostic[] {
  if (lead.choose === undefined || item.choose !== undefined) return [];
  if (item.measures !== undefined || item.of.length === 0) return [];
  const details = { under: lead.legalSource };
  return [fault("liability.choose-not-inherited", at, details, chooseHint)];
}

function fault(
  code: Diagnostic["code"],
  steps: Steps,
  details: Readonly<Record<string, string>>,
  hint: Text,
): Diagnostic {
  return diagnostic(code, steps, details, { file: "liability.json", hint });
}

const circleHint = {
  zh: "under 写这一项所属的那一款：它自己不再属于别的",
  en: '"under" names the paragraph that the item belongs to: one that stands under nothing itself',
};

const levelHint = {
  zh: "让 under 直接指向写明它们的那一款，或者在这里写出来",
  en: 'let "under" name the clause that gives them, or write them here',
};

const chooseHint = {
  zh: '视情形选用的，在这一项也写 "choose": "one-or-more"',
  en: 'where the text leaves the choice here too, write "choose": "one-or-more" in this item',
};
