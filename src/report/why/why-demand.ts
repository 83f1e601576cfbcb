import type { WhyDemand, WhyEvent, WhyMember } from "../../assess/why/demand-rows.js";
import type { WhyInstance } from "../../assess/why/why-rows.js";
import { conditionTree, verdictMark } from "../condition-tree.js";
import { dateWords } from "../dates.js";
import { type Document, type Entry, entry, type Item, list, span } from "../document.js";
import type { LeafContext } from "../leaf-naming.js";
import { dayWords } from "../standing.js";
import { eventWords, type Telling } from "../telling.js";
import { whyWords } from "../words/why.js";
import { whyNotWords } from "../words/why-not.js";
import { exerciseItem } from "./why-exercise.js";

/** What a rule demands and what the case has of it. */
export function demandEntries({ demand }: WhyInstance, context: LeafContext, telling: Telling): Entry[] {
  const words = whyWords[telling.language];
  switch (demand.kind) {
    case "be":
      return [entry(words.must, [], conditionTree(demand.be, context, telling))];
    case "never":
      return [];
    case "power":
      return [
        entry(words.powers, [], list(demand.exercises.map((each) => exerciseItem(each, context, telling)))),
      ];
    case "do":
      return [
        entry(words.done, ...membersOf(demand, context, telling)),
        entry(words.ended, [], list(demand.endings.map((each) => eventItem(each, "ends", context, telling)))),
      ];
    case "after":
      return [entry(words.order, ...membersOf(demand, context, telling))];
    case "not-within": {
      const [, members] = membersOf(demand, context, telling);
      return [
        entry(
          words.tooSoon,
          demand.until === null ? [] : [words.periodTo(untilWords(demand.until, telling))],
          members,
        ),
      ];
    }
    default: {
      const counted = demand.members.flatMap(({ candidates }) =>
        candidates.filter(({ counts }) => counts !== false),
      );
      const [, members] = membersOf({ ...demand, needs: "any" }, context, telling);
      return [entry(words.tooOften, [words.atMostTimes(counted.length, demand.moreThan)], members)];
    }
  }
}

function untilWords(
  { earliest, latest }: { earliest: string; latest: string | null },
  { language }: Telling,
): string {
  if (latest === earliest) return dateWords(earliest, language);
  return latest === null
    ? `${dateWords(earliest, language)} …`
    : `${dateWords(earliest, language)} – ${dateWords(latest, language)}`;
}

type Grouped = Extract<WhyDemand, { kind: "do" | "after" | "not-within" }>;

function membersOf(
  { needs, members }: Pick<Grouped, "needs" | "members">,
  context: LeafContext,
  telling: Telling,
): [string[], Document] {
  const lead = members.length > 1 ? [whyWords[telling.language].members[needs]] : [];
  const met = members.some(({ candidates }) => candidates.some(({ counts }) => counts === true));
  const items = members.flatMap((each) => memberItems(each, needs === "any" && met, context, telling));
  return [lead, list(items)];
}

function memberItems(
  member: WhyMember,
  metElsewhere: boolean,
  context: LeafContext,
  telling: Telling,
): Item[] {
  const words = whyWords[telling.language];
  const type = eventWords(member.type, telling);
  const needed = member.neededIf === null ? [] : conditionTree(member.neededIf, context, telling);
  if (member.owed === false) return [{ mark: verdictMark(true), text: [words.notOwed(type)], below: needed }];
  const items = member.candidates.map((each) => eventItem(each, "counts", context, telling));
  if (member.unrecorded)
    items.push({ mark: verdictMark(null), text: [words.unrecorded(type)], below: needed });
  else if (items.length === 0)
    items.push({
      mark: metElsewhere ? span("quiet", "–") : verdictMark(false),
      text: [words.noneSuch(type)],
      below: needed,
    });
  return items;
}

function eventItem(event: WhyEvent, as: "counts" | "ends", context: LeafContext, telling: Telling): Item {
  const words = whyWords[telling.language];
  const why =
    event.why === "condition" && event.counts === null
      ? words.countsUnknown
      : as === "ends" && event.why === "answers"
        ? words.ends
        : whyNotWords[telling.language].counts[event.why];
  const named = `${dayWords(event.on, telling)}${telling.language === "zh" ? "" : ": "}${eventWords(event.type, telling)}`;
  return {
    mark: verdictMark(event.counts),
    text: [`${named}${words.open}${event.event}${words.close}${words.colon}${why}`],
    below:
      event.when === null
        ? []
        : conditionTree(event.when, { ...context, events: [...context.events, event.event] }, telling),
  };
}
