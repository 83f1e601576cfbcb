import type { Assessment } from "../../assess/assessment.js";
import type { Trigger, WhyRule, YearsBeside } from "../../assess/why/why-rows.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { dateWords } from "../dates.js";
import { type Block, type Document, entries, entry, heading, list, paragraph, span } from "../document.js";
import { leafNamed } from "../leaf-naming.js";
import { clauseWords } from "../obligation.js";
import { readingLines } from "../reasons.js";
import { eventOf, eventWords, inLanguage, type Telling } from "../telling.js";
import { whyWords } from "../words/why.js";
import { whyInstanceItem } from "./why-instance.js";

/** A rule with its instances, or why it has none. */
export function whyRuleBlocks(rule: WhyRule, assessment: Assessment, telling: Telling): Document {
  const words = whyWords[telling.language];
  const { language } = telling;
  const comma = language === "zh" ? "、" : ", ";
  const clauses = [{ legalSource: rule.legalSource, part: rule.part }, ...rule.alsoFrom].map((each) =>
    clauseWords({ ...each, regulation: rule.regulation }, assessment, telling),
  );
  return [
    heading(2, inLanguage(rule.summary, telling)),
    ...(rule.instances.length > 0 ? [] : [verdictOf(rule, telling)]),
    ...entries([
      entry(words.rule, [rule.rule]),
      entry(words.clause, [clauses.join(comma)]),
      entry(words.opened, [triggerWords(rule.trigger, telling)]),
      entry(words.readings, [], list(readingLines(rule.readings, telling))),
    ]),
    ...list(rule.instances.map((each) => whyInstanceItem(rule, each, assessment, telling))),
  ];
}

function verdictOf({ because, kinds, trigger }: WhyRule, telling: Telling): Block {
  const words = whyWords[telling.language];
  const label = (kind: string) => inLanguage(labelOf(telling.vocabulary.kinds, kind), telling);
  const comma = telling.language === "zh" ? "、" : ", ";
  const said =
    because === "scope"
      ? words.scope
      : because === "other-kind"
        ? words.otherKind(
            kinds === "any" ? words.anyKind : kinds.map(label).join(comma),
            label(telling.theCase?.kind ?? ""),
          )
        : notTriggered(because, trigger, telling);
  return paragraph(span("strong", `${said.replace(/^./, (first) => first.toUpperCase())}${words.end}`));
}

/** What is missing, and what came too late to be read. */
export function notTriggered(because: string | null, trigger: Trigger, telling: Telling): string {
  const words = whyWords[telling.language];
  if (because === "not-observed") return words.notObserved;
  if (trigger.beside !== null) return besideWords(trigger.beside, telling);
  const later = trigger.later
    .map((id) => {
      const event = eventOf(id, telling);
      return event === null ? id : `${eventWords(event.type, telling)} ${id}`;
    })
    .join(telling.language === "zh" ? "、" : ", ");
  return `${words.noTrigger(triggerWords(trigger, telling))}${later === "" ? "" : words.laterTrigger(later)}`;
}

/** No year came due in the observed days; those that did just before and after them. */
function besideWords({ observed, before, after }: YearsBeside, { language }: Telling): string {
  const words = whyWords[language];
  const years = [before, after].flatMap((each) =>
    each === null ? [] : [words.yearDue(String(each.year), dateWords(each.due, language))],
  );
  const said = words.noYearDue(dateWords(observed.from, language), dateWords(observed.to, language));
  return years.length === 0 ? said : `${said}${words.open}${years.join(words.comma)}${words.close}`;
}

function triggerWords({ events, fact, every, notBefore }: Trigger, telling: Telling): string {
  const words = whyWords[telling.language];
  if (every !== null) return words.period;
  if (fact !== null) {
    const named = leafNamed({ fact: fact.fact, path: fact.path ?? undefined }, { events: [] }, telling).label;
    if (fact.each === null) return words.fact(named);
    const path = `${fact.path ?? "$"}.${fact.each.replace(/^\$\.?/, "")}`;
    return words.each(leafNamed({ fact: fact.fact, path }, { events: [] }, telling).label);
  }
  const types = [...events, ...(notBefore === null ? [] : [notBefore])];
  return words.event(types.map((type) => words.quoted(eventWords(type, telling))).join(words.or));
}
