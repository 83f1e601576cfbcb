import type { Case } from "../case/case.js";
import type { Text } from "../diagnostic/text.js";
import { assess } from "./assess.js";
import type { Assessment, Due, FindingKind, State } from "./assessment.js";
import type { Rulebook } from "./rulebook.js";

/** What is said of one instance of a rule, or of a category: its due day, its state, its findings, what follows. */
export interface Verdict {
  readonly state: State | null;
  readonly due: Due | null;
  readonly findings: readonly FindingKind[];
  /** Measures that follow. */
  readonly measures: readonly string[];
  /** For a category: the class. */
  readonly class: string | null;
}

/** A rule's instance of which two rulebooks say different things. */
export interface VerdictMove {
  readonly case: string;
  readonly asOf: string;
  readonly rule: string;
  readonly summary: Text | null;
  readonly legalSource: string | null;
  readonly instance: string;
  /** Null where the one rulebook says nothing of it. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/**
 * Where two rulebooks, of which the second is a newer version of the first, say different things of a case: due
 * days, states, findings, the measures that follow, classes.
 *
 * @param renamed rules that have another id in the second, by the id in the first
 * @throws RangeError if `asOf` or a day of the case is no date that exists
 */
export function verdictMoves(
  theCase: Case,
  before: Rulebook,
  after: Rulebook,
  asOf: string,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly VerdictMove[] {
  const was = verdictsOf(assess(before, theCase, { asOf }), renamed);
  const is = verdictsOf(assess(after, theCase, { asOf }), new Map());
  return [...new Map([...was, ...is])].flatMap(([key, named]): VerdictMove[] => {
    const [first, second] = [was.get(key), is.get(key)];
    if (JSON.stringify(first?.verdict) === JSON.stringify(second?.verdict)) return [];
    const { verdict: _, ...rest } = named;
    return [
      { case: theCase.id, asOf, ...rest, before: first?.verdict ?? null, after: second?.verdict ?? null },
    ];
  });
}

type Named = Omit<VerdictMove, "case" | "asOf" | "before" | "after"> & { readonly verdict: Verdict };

function verdictsOf(
  { obligations, findings, classification }: Assessment,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, Named> {
  const rows = new Map<string, Named>();
  const none: Verdict = { state: null, due: null, findings: [], measures: [], class: null };
  const put = (row: Omit<Named, "verdict">, who: unknown, change: (verdict: Verdict) => Verdict) => {
    const rule = renamed.get(row.rule) ?? row.rule;
    const key = JSON.stringify([rule, row.instance, who]);
    const { summary, legalSource, instance } = row;
    const known = rows.get(key) ?? { rule, summary, legalSource, instance, verdict: none };
    rows.set(key, { ...known, verdict: change(known.verdict) });
  };
  for (const row of classification) {
    const instance = row.item ?? row.axis;
    const named = { rule: row.category, summary: null, legalSource: row.legalSource, instance };
    put(named, null, (verdict) => ({ ...verdict, class: row.class }));
  }
  for (const row of obligations) {
    put(row, row.bearer, (verdict) => ({ ...verdict, state: row.state, due: row.due }));
  }
  for (const row of findings) {
    const follow = row.liability.flatMap(({ measures }) =>
      measures.filter(({ follows }) => follows === "yes").map(({ measure }) => measure),
    );
    put(row, row.bearer, (verdict) => ({
      ...verdict,
      findings: [...verdict.findings, row.kind],
      measures: [...new Set([...verdict.measures, ...follow])],
    }));
  }
  return rows;
}
