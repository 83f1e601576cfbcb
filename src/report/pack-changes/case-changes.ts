import type { Verdict, VerdictMove } from "../../assess/verdict-moves.js";
import type { PackChange, PackChanges } from "../../regulation/pack-change.js";
import { labelOf } from "../../vocabulary/vocabulary.js";
import { type Document, heading, type Line, paragraph, span, table } from "../document.js";
import { classLabel, ruleWords } from "../naming.js";
import { inLanguage, type Telling } from "../telling.js";
import { compareWords } from "../words/compare.js";
import { packChangesWords } from "../words/pack-changes.js";
import { changeName } from "./pack-changes.js";

/** A verdict that changed, with the changes of the pack that it comes from. */
export interface ExplainedMove extends VerdictMove {
  readonly because: readonly Pick<PackChange, "of" | "id" | "change">[];
}

/** Whose due day or verdict another version changes, from what to what, and by which change. */
export function describeCaseChanges(
  moves: readonly ExplainedMove[],
  cases: number,
  changes: PackChanges,
  telling: Telling,
): Document {
  const words = packChangesWords[telling.language];
  const moved = new Set(moves.map((move) => move.case)).size;
  return [
    heading(2, words.cases),
    paragraph(span(moves.length === 0 ? "good" : "caution", words.casesRead(cases, moved, moves.length))),
    ...table(
      words.columns.map((each): Line => [each]),
      moves.map((move) => rowOf(move, changes, telling)),
    ),
  ];
}

function rowOf(move: ExplainedMove, { changes, after }: PackChanges, telling: Telling): readonly Line[] {
  const words = packChangesWords[telling.language];
  const summary = move.summary === null ? ruleWords(move.rule, telling) : inLanguage(move.summary, telling);
  const causes = move.because.map(({ of, id, change }) => {
    const found = changes.find((each) => each.of === of && each.id === id);
    const name = found === undefined ? id : changeName(found, telling);
    return `${words.pieces[of]}${words.colon}${name} (${words.change[change]})`;
  });
  return [
    [span("strong", move.case), span("quiet", ` ${move.asOf}`)],
    [
      summary,
      span("quiet", ` ${[move.legalSource, move.instance].filter((each) => each !== null).join(" · ")}`),
    ],
    [verdictWords(move.before, move.rule, after.id, telling)],
    [span("caution", verdictWords(move.after, move.rule, after.id, telling))],
    [causes.length === 0 ? words.unexplained : causes.join(telling.language === "zh" ? "；" : "; ")],
  ];
}

function verdictWords(verdict: Verdict | null, rule: string, regulation: string, telling: Telling): string {
  const words = packChangesWords[telling.language];
  if (verdict === null) return words.nothing;
  const { states, kinds, due, notBefore } = compareWords[telling.language];
  const days = verdict.due;
  const said = [
    ...(verdict.class === null
      ? []
      : [
          verdict.class === "undecided"
            ? kinds.undecided
            : classLabel(regulation, rule, verdict.class, telling),
        ]),
    ...(verdict.state === null ? [] : [states[verdict.state]]),
    ...(days === null
      ? []
      : [
          due(
            days.latest === null
              ? notBefore(days.earliest)
              : days.latest === days.earliest
                ? days.latest
                : `${days.earliest} – ${days.latest}`,
          ),
        ]),
    ...verdict.findings.map((kind) => kinds[kind]),
    ...verdict.measures.map((each) => inLanguage(labelOf(telling.vocabulary.measures, each), telling)),
  ];
  return said.length === 0 ? words.nothing : said.join(telling.language === "zh" ? "，" : ", ");
}
