import type { WhyFinding, WhyLiability, WhyMeasure } from "../../assess/why/liability-rows.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { conditionTree, verdictMark } from "../condition-tree.js";
import { dateWords } from "../dates.js";
import { type Document, type Entry, entry, type Item, list, span } from "../document.js";
import type { LeafContext } from "../leaf-naming.js";
import { bearerWords, subjectWords } from "../naming.js";
import { readingLines } from "../reasons.js";
import { eventWords, inLanguage, type Telling } from "../telling.js";
import { assessmentWords } from "../words/assessment.js";
import { findingWords } from "../words/finding.js";
import { whyWords } from "../words/why.js";
import { whyPowerWords } from "../words/why-power.js";

/** What follows a finding, measure by measure, and why; or why nothing does. */
export function liabilityEntries(
  { finding, liability, noLiability }: WhyFinding,
  context: LeafContext,
  telling: Telling,
): Entry[] {
  const words = whyPowerWords[telling.language];
  const term = whyWords[telling.language].liability;
  if (noLiability !== null) {
    // What is undecided or contradictory is not said to be free of liability.
    if (noLiability.why === "no-violation" && finding.kind !== "warning") return [];
    const reason =
      noLiability.reason === null
        ? ""
        : `${whyWords[telling.language].colon}${inLanguage(noLiability.reason, telling)}`;
    return [entry(term, [`${words.noLiability[noLiability.why]}${reason}`])];
  }
  const readings = finding.liability.flatMap((each) => readingLines(each.readings, telling));
  return [
    entry(term, [], list(liability.map((each) => itemOf(each, context, telling)))),
    entry(assessmentWords[telling.language].readings, [], list(readings)),
  ];
}

function itemOf(item: WhyLiability, context: LeafContext, telling: Telling): Item {
  const words = whyPowerWords[telling.language];
  const { open, close } = whyWords[telling.language];
  const part = item.part === null ? "" : `${open}${item.part}${close}`;
  const bearer =
    item.bearer === null ? assessmentWords[telling.language].whoUnsaid : bearerWords(item.bearer, telling);
  return {
    text: [`${item.legalSource}${part}`],
    below: list([
      item.subjects === null
        ? { mark: verdictMark(true), text: [words.reachesAll], below: [] }
        : {
            mark: verdictMark(item.reaches === "undecided" ? null : item.reaches === "yes"),
            text: [words.reaches(subjectWords(item.subjects, "all", telling), bearer)],
            below: [],
          },
      ...conditioned(words.condition, item.when, context, telling),
      ...conditioned(words.defence, item.defence, context, telling),
      ...item.measures.map((each) => measureItem(each, context, telling)),
    ]),
  };
}

function conditioned(
  title: string,
  tree: WhyLiability["when"],
  context: LeafContext,
  telling: Telling,
): readonly Item[] {
  if (tree === null) return [];
  return [{ mark: verdictMark(tree.result), text: [title], below: conditionTree(tree, context, telling) }];
}

const tones = { yes: "bad", no: "quiet", undecided: "caution" } as const;

function measureItem(measure: WhyMeasure, context: LeafContext, telling: Telling): Item {
  const said = findingWords[telling.language];
  const comma = telling.language === "zh" ? "，" : ", ";
  const who = [
    said.on(subjectWords(measure.on, "all", telling)),
    measure.by === null ? said.byUnsaid : said.by(subjectWords(measure.by, "any", telling)),
  ];
  const words = whyPowerWords[telling.language];
  return {
    mark: verdictMark(measure.follows === "undecided" ? null : measure.follows === "yes"),
    text: [
      span("strong", inLanguage(labelOf(telling.vocabulary.measures, measure.measure), telling)),
      `${said.open}${who.join(comma)}${said.close} `,
      span(tones[measure.follows], said.follows(measure.mode, measure.follows)),
    ],
    below: list([
      ...conditioned(words.condition, measure.when, context, telling),
      ...afterItems(measure, telling),
    ]),
  };
}

function afterItems({ after, when }: WhyMeasure, telling: Telling): readonly Item[] {
  if (after === null) return [];
  const words = whyPowerWords[telling.language];
  const { open, close, colon } = whyWords[telling.language];
  const either = after.either && when !== null ? `${open}${words.orWhen}${close}` : "";
  const head = `${words.afterOrder(eventWords(after.order, telling))}${either}`;
  if (after.orders.length === 0) {
    return [{ mark: verdictMark(false), text: [`${head}${colon}${words.noOrder}`], below: [] }];
  }
  const below: Document = list(
    after.orders.map(({ event, by, metBy, unmet }): Item => {
      const date = by === null ? "" : dateWords(by, telling.language);
      const what =
        by === null
          ? words.orderUndated
          : unmet === "yes"
            ? words.orderUnmet(date)
            : metBy === null
              ? words.orderNotPassed(date)
              : words.orderMet(date);
      return {
        mark: verdictMark(unmet === "undecided" ? null : unmet === "yes"),
        text: [`${event}${colon}${what}`],
        below: [],
      };
    }),
  );
  return [{ mark: verdictMark(after.orders.some(({ unmet }) => unmet === "yes")), text: [head], below }];
}
