import type { ClassificationRow, Due, Finding, ObligationRow } from "../assess/assessment.js";
import type { SideBySide, SideBySideRow } from "../assess/side-by-side.js";
import type { Language } from "../diagnostic/text.js";
import type { BesideCell, BesideRow } from "../regulation/beside.js";
import type { Regulation } from "../regulation/regulation.js";
import { type Document, heading, type Line, list, span, table } from "./document.js";
import { limitWords } from "./regulation.js";
import { compareWords } from "./words/compare.js";

/** One case under several regulations, a column each: classes, obligations, findings. */
export function describeSideBySide(
  compared: SideBySide,
  regulations: readonly Regulation[],
  language: Language,
): Document {
  const words = compareWords[language];
  const parts = (["class", "obligation", "finding"] as const).flatMap((what): Document => {
    const rows = compared.rows.filter((row) => row.what === what);
    if (rows.length === 0) return [];
    const head: Line[] = [[words.what], ...regulations.map(({ title }): Line => [title[language]])];
    return [
      heading(2, words.parts[what]),
      ...table(
        head,
        rows.map((row) => lineOf(row, language)),
      ),
    ];
  });
  return [heading(1, words.title(compared.case, compared.asOf)), ...parts];
}

function lineOf(row: SideBySideRow, language: Language): Line[] {
  switch (row.what) {
    case "class":
      return [[axisOf(row, language)], ...row.cells.map((cell) => classCell(cell, language))];
    case "obligation":
      return [
        [nameOf(row.cells, row.of, language)],
        ...row.cells.map((cell) => obligationCell(cell, language)),
      ];
    default:
      return [[nameOf(row.cells, row.of, language)], ...row.cells.map((cell) => findingCell(cell, language))];
  }
}

function axisOf(row: Extract<SideBySideRow, { what: "class" }>, language: Language): string {
  const cell = row.cells.find((each) => each !== null);
  const axis = cell == null ? row.of : compareWords[language].axes[cell.axis];
  return cell?.item == null ? axis : `${axis} ${cell.item}`;
}

function nameOf(
  cells: readonly (ObligationRow | Finding | null)[],
  otherwise: string,
  language: Language,
): string {
  return cells.find((cell) => cell !== null)?.summary[language] ?? otherwise;
}

function classCell(cell: ClassificationRow | null, language: Language): Line {
  const words = compareWords[language];
  if (cell === null) return [words.nothing];
  return [cell.label?.[language] ?? words.states.undecided, span("quiet", ` ${cell.legalSource ?? ""}`)];
}

function obligationCell(cell: ObligationRow | null, language: Language): Line {
  const words = compareWords[language];
  if (cell === null) return [words.nothing];
  const due = cell.due === null ? words.noLimit : words.due(dueWords(cell.due, language));
  const tone = cell.state === "violated" || cell.state === "fulfilled-late" ? "bad" : "strong";
  return [span(tone, words.states[cell.state]), ` · ${due}`, span("quiet", ` ${cell.legalSource}`)];
}

function findingCell(cell: Finding | null, language: Language): Line {
  const words = compareWords[language];
  if (cell === null) return [words.nothing];
  const tone = cell.kind === "violation" ? "bad" : "caution";
  return [span(tone, words.kinds[cell.kind]), span("quiet", ` ${cell.legalSource}`)];
}

function dueWords({ earliest, latest }: Due, language: Language): string {
  if (latest === null) return compareWords[language].notBefore(earliest);
  return earliest === latest ? latest : `${earliest} – ${latest}`;
}

/** A local text beside a superior one, rule by rule, both clauses shown. */
export function describeBeside(
  rows: readonly BesideRow[],
  local: Regulation,
  superior: Regulation,
  language: Language,
): Document {
  const words = compareWords[language];
  const head: Line[] = [[words.standing], [local.title[language]], [superior.title[language]]];
  const readings = rows.flatMap((row): Line[] =>
    row.reading === null ? [] : [[`${row.local?.legalSource}${words.is}${row.reading[language]}`]],
  );
  return [
    heading(1, words.beside),
    ...table(
      head,
      rows.map((row): Line[] => {
        const tone = row.standing === "weaker" || row.standing === "local-silent" ? "caution" : "good";
        return [
          [span(tone, words.standings[row.standing])],
          besideCell(row.local, language),
          besideCell(row.superior, language),
        ];
      }),
    ),
    ...(readings.length === 0 ? [] : [heading(2, words.readings), ...list(onceEach(readings))]),
  ];
}

/** Several rules may rest on one reading. */
function onceEach(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.join(""), line])).values()];
}

function besideCell(cell: BesideCell | null, language: Language): Line {
  const words = compareWords[language];
  if (cell === null) return [words.nothing];
  // A rule that cites several clauses has a row of limits for each: here the limit is said once.
  const limits = [...new Set(cell.limits.map((row) => limitWords(row, language)))].join("; ");
  return [cell.summary[language], limits === "" ? "" : ` · ${limits}`, span("quiet", ` ${cell.legalSource}`)];
}
