import type { Language } from "../diagnostic/text.js";
import type { Regulation } from "../regulation/regulation.js";
import { mutationOperators } from "../suite/mutation/mutant.js";
import { type Fate, type MutantResult, scoreOf, type Tally, tally } from "../suite/mutation/result.js";
import type { Witness } from "../suite/mutation/search/witness.js";
import { type Document, heading, type Item, type Line, list, paragraph, span, table } from "./document.js";
import { localise } from "./localise.js";
import { mutantText } from "./mutant.js";
import { mutationWords } from "./words/mutation.js";

/** What became of the mutants of one regulation. */
export interface MutationReport {
  readonly regulation: Regulation;
  readonly results: readonly MutantResult[];
}

/** A table by kind of change, then what no scenario notices, then what changes nothing, with the reasons. */
export function describeMutation({ regulation, results }: MutationReport, language: Language): Document {
  const words = mutationWords[language];
  const of = (kind: MutantResult["fate"]["kind"]) => results.filter(({ fate }) => fate.kind === kind);
  const survivors = of("survived");
  return [
    heading(2, words.title(regulation.id)),
    ...tallies(results, language),
    ...(survivors.length === 0 ? [] : [heading(3, words.survivedTitle(survivors.length))]),
    ...list(survivors.map((result) => survivor(result, regulation, language))),
    ...equivalents(of("equivalent"), regulation, language),
  ];
}

const columns = ["mutants", "killed", "survived", "equivalent", "invalid"] as const;

function tallies(results: readonly MutantResult[], language: Language): Document {
  const words = mutationWords[language];
  const rows = mutationOperators.flatMap((operator) => {
    const own = results.filter(({ mutant }) => mutant.operator === operator);
    return own.length === 0 ? [] : [row(words.operators[operator], tally(own), language)];
  });
  const head = [words.operator, ...columns.map((each) => words.columns[each]), words.columns.score];
  return table(
    head.map((each): Line => [each]),
    [...rows, row(words.all, tally(results), language)],
  );
}

function row(name: string, counts: Tally, language: Language): readonly Line[] {
  const score = Math.floor(scoreOf(counts) * 10) / 10;
  return [
    [name],
    ...columns.map((each): Line => [counts[each] === 0 ? span("quiet", "–") : String(counts[each])]),
    [span(counts.survived === 0 ? "good" : "caution", mutationWords[language].percent(score))],
  ];
}

function survivor({ mutant, fate }: MutantResult, regulation: Regulation, language: Language): Item {
  return {
    mark: span("caution", "?"),
    text: [span("strong", clauseOf(mutant)), ` ${mutantText(mutant, regulation)[language]}`],
    below: [
      paragraph(span("quiet", mutant.id)),
      ...(fate.kind === "survived" ? noticing(mutant, fate, language) : []),
    ],
  };
}

/** The scenario that a change can show in, and the line that would make it notice. */
function noticing(
  { operator }: MutantResult["mutant"],
  { tried, witness }: Extract<Fate, { readonly kind: "survived" }>,
  language: Language,
): Document {
  const words = mutationWords[language];
  if (witness === null) return [paragraph(`${words.tried(tried)}${words.between}${words.noWitness}`)];
  return [
    paragraph(words.tried(tried)),
    ...(operator.startsWith("limit-") && showsOnOtherDays(witness) ? [paragraph(words.sameDue)] : []),
    paragraph(words.witness(witness.scenario[language], witness.file)),
    { kind: "code", lines: [JSON.stringify(localise(witness.row, language))] },
  ];
}

/** The search tries every scenario as it is first: what only other days of the same case show, these days hide. */
function showsOnOtherDays({ row: { set } }: Witness): boolean {
  const places = Object.keys(set ?? {});
  return places.length > 0 && places.every((place) => /^\/events\/\d+\/on$/.test(place));
}

function equivalents(results: readonly MutantResult[], regulation: Regulation, language: Language): Document {
  if (results.length === 0) return [];
  const words = mutationWords[language];
  const by = (how: "argument" | "stated") =>
    results.filter(({ fate }) => fate.kind === "equivalent" && fate.how === how).length;
  const counts = [words.byArgument(by("argument")), words.byWord(by("stated"))].join(words.comma);
  return [
    heading(3, words.equivalentTitle(counts)),
    ...list(
      results.map(({ mutant, fate }): Item => {
        const reason = fate.kind === "equivalent" ? fate.reason[language] : "";
        return {
          mark: span("quiet", "="),
          text: [`${clauseOf(mutant)} ${mutantText(mutant, regulation)[language]}`],
          below: [paragraph(span("quiet", `${mutant.id} · ${reason}`))],
        };
      }),
    ),
  ];
}

function clauseOf({
  legalSource,
  part,
}: {
  readonly legalSource: string;
  readonly part: string | null;
}): string {
  return part === null ? legalSource : `${legalSource} ${part}`;
}
