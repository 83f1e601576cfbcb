import type { Language } from "../diagnostic/text.js";
import type { ClauseRow } from "../regulation/clauses.js";
import type { LimitRow } from "../regulation/limits.js";
import { labelOf, type Vocabulary } from "../vocabulary/vocabulary.js";
import { dateWords } from "./dates.js";
import {
  type Document,
  entries,
  entry,
  heading,
  type Item,
  type Line,
  list,
  span,
  table,
} from "./document.js";
import type { ClauseListing, RegulationListing, RegulationSummary } from "./regulation-listing.js";
import { amountWords } from "./words/amount.js";
import { regulationWords } from "./words/regulation.js";

/** A regulation in words: what it is, its limits, its clauses and what became of each, its readings. */
export function describeRegulation(
  listing: RegulationListing,
  vocabulary: Vocabulary,
  language: Language,
): Document {
  const words = regulationWords[language];
  const summaries = new Map(listing.rules.map((each) => [each.rule, each.summary[language]]));
  const { coverage } = listing;
  const readings = listing.readings.map((each): Line => [`${each.legalSource} `, each[language]]);
  const repairs = listing.repairs.map(
    (each): Line => [words.repaired(each.clause, each.stands, each.read), each.reason[language]],
  );
  return [
    heading(1, listing.title[language]),
    ...entries([
      entry(words.id, [listing.id]),
      entry(words.issuer, [listing.issuer[language]]),
      entry(words.status, [words.statuses[listing.status]]),
      entry(words.applies, [appliesWords(listing, language)]),
      entry(words.coverage, [
        words.covered(coverage.clauses, coverage.encoded, coverage.nonOperative),
        span("caution", coverage.unaccounted === 0 ? "" : words.uncovered(coverage.unaccounted)),
      ]),
    ]),
    ...titled(
      words.limits,
      table(
        [[words.clause], [words.limit], [words.rule]],
        limitsInOrder(listing).map((row) => [
          [row.legalSource],
          [span("strong", limitWords(row, language))],
          [summaries.get(row.rule) ?? row.rule],
        ]),
      ),
    ),
    ...titled(words.clauses, list(listing.clauses.map((row) => clauseItem(row, vocabulary, language)))),
    ...titled(words.readings, list([...readings, ...repairs])),
  ];
}

/** The limits where they stand, in the order of the text: what a rule only also rests on gives no limit of its own. */
function limitsInOrder({ limits, rules, clauses }: RegulationListing): readonly LimitRow[] {
  const home = new Map(rules.map(({ rule, legalSource }) => [rule, legalSource]));
  const places = new Map(clauses.map(({ clause }, index) => [clause, index]));
  const place = (row: LimitRow) => places.get(row.legalSource) ?? clauses.length;
  return limits
    .filter((row) => (home.get(row.rule) ?? row.legalSource) === row.legalSource)
    .sort((a, b) => place(a) - place(b));
}

/** The shipped regulations, a row each. */
export function describeRegulations(rows: readonly RegulationSummary[], language: Language): Document {
  const words = regulationWords[language];
  return table(
    [[words.id], [words.title], [words.status], [words.applies]],
    rows.map((row) => [
      [span("strong", row.id)],
      [row.title[language]],
      [words.statuses[row.status]],
      [appliesWords(row, language)],
    ]),
  );
}

function titled(title: string, blocks: Document): Document {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function appliesWords({ appliesFrom, appliesTo }: RegulationSummary, language: Language): string {
  const words = regulationWords[language];
  if (appliesFrom === null) return words.neverApplied;
  const to = appliesTo === null ? "" : words.until(dateWords(appliesTo, language));
  return `${words.from(dateWords(appliesFrom, language))}${to}`;
}

/** A limit as the row has it: a number, a date of the year, an open term, or where the case says it. */
export function limitWords(row: LimitRow, language: Language): string {
  const words = regulationWords[language];
  const effect = row.effect === undefined ? "" : words.effects[row.effect];
  return `${effect}${termWords(row, language)}`;
}

function termWords(row: LimitRow, language: Language): string {
  const words = regulationWords[language];
  if (row.amount !== undefined && row.unit !== undefined) return amountWords(row.amount, row.unit, language);
  if (row.yearly !== undefined) return words.yearly(row.yearly, row.yearsAfter ?? 0);
  if (row.open !== undefined) return row.open;
  if (row.unstated === true) return words.unstated;
  return words.byCase(`${row.from}${row.path?.slice(1) ?? ""}`);
}

function clauseItem(row: ClauseListing, vocabulary: Vocabulary, language: Language): Item {
  return {
    mark: markOf(row.disposition),
    text: [span("strong", row.clause), " ", becameWords(row, vocabulary, language)],
    below: list(
      (row.parts ?? []).map((part) => ({
        mark: markOf(part.disposition),
        text: [`${part.part} `, becameWords(part, vocabulary, language)],
        below: [],
      })),
    ),
  };
}

function becameWords(
  row: Omit<ClauseListing, "clause">,
  vocabulary: Vocabulary,
  language: Language,
): ReturnType<typeof span> {
  if (row.parts !== undefined) return span("quiet", "");
  if (row.disposition === "unaccounted") return span("caution", regulationWords[language].unaccounted);
  if (row.reason !== undefined) return span("quiet", labelOf(vocabulary.reasons, row.reason)[language]);
  return span("quiet", (row.rules ?? []).map((rule) => citedByWords(rule, language)).join(", "));
}

/** A clause may also be cited by the scope, or stand in the file of liability. */
function citedByWords(rule: string, language: Language): string {
  const words = regulationWords[language];
  if (rule === "scope") return words.scope;
  return rule.startsWith("liability:") ? words.liability : rule;
}

function markOf(disposition: ClauseRow["disposition"]) {
  if (disposition === "unaccounted") return span("caution", "?");
  return disposition === "encoded" ? span("good", "✓") : span("quiet", "·");
}
