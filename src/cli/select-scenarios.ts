import { didYouMean } from "../diagnostic/nearest.js";
import type { Text } from "../diagnostic/text.js";
import { type Citation, parseCitation } from "../regulation/citation.js";
import { isWithinClause } from "../regulation/within-clause.js";
import type { Scenario } from "../suite/suite.js";
import type { LoadedSuite } from "./load-suite.js";
import type { SelectedSuite } from "./run-suites.js";
import { unusable } from "./unusable.js";

/** Which scenarios are run: all that are said must fit, of several rules or clauses any. */
export interface Selection {
  readonly filter?: string;
  readonly rule?: readonly string[];
  readonly clause?: readonly string[];
}

/** Throws `Unusable` where nothing fits: a run of nothing must not look like a run without fault. */
export function selectScenarios(
  suites: readonly LoadedSuite[],
  selection: Selection,
): readonly SelectedSuite[] {
  const clauses = (selection.clause ?? []).map(citationOption);
  const selected = suites.map((loaded) => {
    const ofClauses = clauses.length === 0 ? null : rulesOf(clauses, loaded);
    return {
      ...loaded,
      scenarios: loaded.suite.scenarios.filter(
        (each) =>
          (selection.filter === undefined || isAbout(each, selection.filter)) &&
          (selection.rule === undefined || selection.rule.some((id) => each.rules.includes(id))) &&
          (ofClauses === null || each.rules.some((id) => ofClauses.has(id)) || citesAny(each, clauses)),
      ),
    };
  });
  const nothing = selected.every(({ scenarios }) => scenarios.length === 0);
  if (nothing && Object.values(selection).some((each) => each !== undefined))
    throw unusable("suite.none-selected", { text: inWords(selection) }, { hint: hintFor(selection, suites) });
  return selected;
}

/** A rule that is misspelt is the likeliest reason. */
function hintFor({ rule = [] }: Selection, suites: readonly LoadedSuite[]): Text | null {
  const known = new Set(
    suites.flatMap(({ rulebook, suite }) => [
      ...rulebook.regulations.flatMap(({ source }) => source.rules.map(({ id }) => id)),
      ...suite.scenarios.flatMap(({ rules }) => rules),
    ]),
  );
  const unknown = rule.find((id) => !known.has(id));
  return unknown === undefined ? null : didYouMean(unknown, [...known]);
}

function citationOption(text: string): Citation {
  const citation = parseCitation(text);
  if (citation !== null) return citation;
  const hint = { zh: "写作 第二十一条第二款", en: "write 第二十一条第二款, or 第21条第2款" };
  throw unusable("option.not-a-citation", { option: "--clause", text }, { hint });
}

function isAbout({ name, rules }: Scenario, text: string): boolean {
  const wanted = text.toLowerCase();
  return [name.zh, name.en, ...rules].some((each) => each.toLowerCase().includes(wanted));
}

/** The rules of a suite's regulations that cite one of the clauses, or something in it. */
function rulesOf(clauses: readonly Citation[], { rulebook }: LoadedSuite): ReadonlySet<string> {
  const cited = rulebook.regulations.flatMap(({ source }) =>
    source.rules.flatMap(({ id, legalSource, alsoFrom = [] }) =>
      [legalSource, ...alsoFrom].map((each) => ({
        id,
        clause: typeof each === "string" ? each : each.legalSource,
      })),
    ),
  );
  return new Set(cited.filter(({ clause }) => isIn(clause, clauses)).map(({ id }) => id));
}

/** Does an expectation cite one of the clauses: a class, a proof, a liability? */
function citesAny({ expect }: Scenario, clauses: readonly Citation[]): boolean {
  const { classification = [], findings = [], obligations = [] } = expect;
  const rows = [
    ...classification,
    ...obligations,
    ...findings,
    ...findings.flatMap(({ liability = [] }) => liability),
  ];
  return rows.some(({ legalSource }) => typeof legalSource === "string" && isIn(legalSource, clauses));
}

function isIn(clause: string, clauses: readonly Citation[]): boolean {
  const citation = parseCitation(clause);
  return citation !== null && clauses.some((each) => isWithinClause(citation, each));
}

function inWords({ filter, rule = [], clause = [] }: Selection): string {
  return [
    ...(filter === undefined ? [] : [`--filter ${filter}`]),
    ...rule.map((id) => `--rule ${id}`),
    ...clause.map((each) => `--clause ${each}`),
  ].join(" ");
}
