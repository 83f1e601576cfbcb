import type { Assessment, ObligationRow } from "../../assess/assessment.js";
import type { WhyInstance, WhyRule } from "../../assess/why/why-rows.js";
import { conditionTree } from "../condition-tree.js";
import {
  type Document,
  type Entry,
  entries,
  entry,
  type Item,
  type Line,
  list,
  paragraph,
  span,
} from "../document.js";
import { findingMark, plainSentence, whoWords } from "../finding.js";
import { notInForceWords } from "../in-force.js";
import { type LeafContext, leafNamed } from "../leaf-naming.js";
import { clockEntries } from "../obligation.js";
import { dayWords, standingSentence } from "../standing.js";
import { eventOf, eventWords, inLanguage, type Telling } from "../telling.js";
import { assessmentWords } from "../words/assessment.js";
import { compareWords } from "../words/compare.js";
import { whyWords } from "../words/why.js";
import { whyNotWords } from "../words/why-not.js";
import { demandEntries } from "./why-demand.js";
import { exerciseItem } from "./why-exercise.js";
import { liabilityEntries } from "./why-liability.js";
import { needEntries } from "./why-need.js";

/** One instance of a rule: what came of it, then everything that decided it. */
export function whyInstanceItem(
  rule: WhyRule,
  instance: WhyInstance,
  assessment: Assessment,
  telling: Telling,
): Item {
  const words = whyWords[telling.language];
  const context: LeafContext = {
    // The kinds of its trigger stand for what the event itself has no word for.
    events: [
      instance.instance,
      ...instance.findings.flatMap(({ finding }) => finding.events),
      ...rule.trigger.events,
    ],
    item: rule.trigger.fact,
  };
  const told = instance.because === null || instance.because === "kept" || instance.because === "exercised";
  return {
    mark: markOf(instance),
    text: [span("strong", openedWords(rule, instance, telling))],
    below: [
      ...outcomeLines(rule, instance, assessment, telling),
      ...entries([
        ...conditionEntries(instance, context, telling),
        ...(told || instance.because === "without-effect" ? demandEntries(instance, context, telling) : []),
        ...instance.obligations.flatMap(({ row, exercises }) => [
          entry(assessmentWords[telling.language].who, [whoWords(row.bearer, telling)]),
          ...clockEntries(row, assessment, telling),
          entry(
            words.powers,
            [],
            list(exercises.map((each) => exerciseItem(each, context, telling, "at-its-duty"))),
          ),
        ]),
        ...whoOf(instance, telling),
        ...instance.findings.flatMap((each) => liabilityEntries(each, context, telling)),
        ...needEntries(instance.needs, rule.regulation, rule.rule, context, telling),
        entry(words.assumed, [], list(instance.assumed.map(({ text }): Line => [inLanguage(text, telling)]))),
      ]),
    ],
  };
}

/** Who bears a finding that has no obligation's row beside it. */
function whoOf({ obligations, findings }: WhyInstance, telling: Telling): Entry[] {
  if (obligations.length > 0) return [];
  const who = [...new Set(findings.map(({ finding }) => whoWords(finding.bearer, telling)))];
  return who.map((each) => entry(assessmentWords[telling.language].who, [each]));
}

function openedWords({ trigger }: WhyRule, { instance, event }: WhyInstance, telling: Telling): string {
  if (event !== null) {
    const day = dayWords(event.on, telling);
    const what = eventWords(event.type, telling);
    return telling.language === "zh" ? `${day}${what}（${event.event}）` : `${day}: ${what} (${event.event})`;
  }
  if (trigger.fact === null) return whyWords[telling.language].year(instance);
  const { fact, path, each } = trigger.fact;
  if (each === null) return leafNamed({ fact, path: path ?? undefined }, { events: [] }, telling).label;
  const list = leafNamed(
    { fact, path: `${path ?? "$"}.${each.replace(/^\$\.?/, "")}` },
    { events: [] },
    telling,
  );
  return whyWords[telling.language].element(list.label, Number(instance.split("/").at(-1)) + 1);
}

function markOf({ findings, obligations, because }: WhyInstance) {
  const [first] = findings;
  if (first !== undefined) return findingMark(first.finding.kind);
  if (because !== null)
    return because === "kept" || because === "exercised" ? span("good", "✓") : span("quiet", "–");
  const open = obligations.some(({ row }) => row.state === "active" || row.state === "suspended");
  const unsure = obligations.some(({ row }) => row.state === "undecided");
  return unsure ? span("caution", "?") : open ? span("strong", "→") : span("good", "✓");
}

function outcomeLines(
  rule: WhyRule,
  instance: WhyInstance,
  assessment: Assessment,
  telling: Telling,
): Document {
  const words = whyWords[telling.language];
  if (instance.because === "exercised" && isUnsure(instance)) {
    return [paragraph(capital(words.exercisedPerhaps), words.end)];
  }
  if (instance.because === "not-in-force")
    return [paragraph(capital(notInForceWords({ ...rule, ...instance }, assessment, telling)), words.end)];
  if (instance.because !== null)
    return [paragraph(capital(whyNotWords[telling.language].not[instance.because]), words.end)];
  const { kinds } = compareWords[telling.language];
  return [
    ...instance.findings.map(({ finding }) => {
      // What an undecided duty is undecided about, its own row says.
      if (finding.kind === "undecided" && instance.obligations.length > 0)
        return paragraph(span("strong", `${capital(kinds.undecided)}${words.end}`));
      if (finding.kind === "undecided") return paragraph(span("strong", plainSentence(finding, telling)));
      const head = span("strong", `${capital(kinds[finding.kind])}${words.colon}`);
      return paragraph(head, plainSentence(finding, telling));
    }),
    ...instance.obligations.map(({ row }) => paragraph(standingOf(row, assessment, telling))),
  ];
}

/** A power was used, and whether it took effect is not known. */
function isUnsure({ demand }: WhyInstance): boolean {
  return demand.kind === "power" && demand.exercises.some(({ took }) => took === "undecided");
}

function standingOf(row: ObligationRow, assessment: Assessment, telling: Telling): string {
  const sentence = standingSentence(row, assessment, telling);
  const words = whyWords[telling.language];
  return row.displacedBy === null ? sentence : `${sentence}${words.displacedBy(row.displacedBy.rule)}`;
}

function conditionEntries(instance: WhyInstance, context: LeafContext, telling: Telling): Entry[] {
  const words = whyWords[telling.language];
  const { when, unless, otherLaw, lifts } = instance;
  return [
    entry(words.when, [], when === null ? [] : conditionTree(when, context, telling)),
    entry(words.unless, [], unless === null ? [] : conditionTree(unless, context, telling)),
    entry(words.otherLaw, otherLaw === null ? [] : [words.otherLawSays[otherLawKey(otherLaw.actual)]]),
    entry(
      words.lifted,
      [],
      list(
        lifts.map(({ event, legalSource, lifted }): Line => {
          const found = eventOf(event, telling);
          const type = found === null ? event : `${eventWords(found.type, telling)} (${event})`;
          return [`${type}${words.comma}${legalSource}${words.colon}${words.lifts[verdictKey(lifted)]}`];
        }),
      ),
    ),
  ];
}

function otherLawKey(actual: unknown): "true" | "false" | "unknown" {
  return actual === undefined ? "unknown" : actual === true ? "true" : "false";
}

function verdictKey(verdict: boolean | null): "true" | "false" | "unknown" {
  return verdict === null ? "unknown" : verdict ? "true" : "false";
}

function capital(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}
