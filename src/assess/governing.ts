import type { LeafTrace } from "../condition/condition.js";
import { evaluate } from "../condition/evaluate.js";
import { explain } from "../condition/explain.js";
import { parsePath } from "../condition/path.js";
import { formatDay } from "../time/day.js";
import type { Assumption, RegulationRow } from "./assessment.js";
import { readingsOf } from "./readings.js";
import type { CompiledRegulation } from "./rulebook.js";
import type { Instance, Run } from "./run.js";
import { scopeOf } from "./scope.js";

/** Whether a regulation reaches a case, and the readings that the answer rests on. */
export type Reach = Pick<RegulationRow, "scope" | "readings">;

/** Does the regulation reach the case: by place, and by its own words on what it covers? */
export function reachOf(run: Run): Reach {
  const { source, scope: rows } = run.regulation;
  if (!isWithin(run.case.jurisdiction, source.jurisdiction)) return { scope: "no", readings: [] };
  let perhaps: Reach | null = null;
  const unknown: ScopeRow[] = [];
  for (const row of rows) {
    const { scope, when, source: written } = row;
    const verdict = when === null ? true : evaluate(when, scopeOf(run, { instance: null }));
    const reach = { scope, readings: readingsOf(source, written.legalSource ?? "", written.reading) };
    if (verdict === true && (perhaps === null || scope === "yes")) {
      if (scope === "yes") run.notes.assumed.push(...unknown.flatMap((each) => notPresumed(run, each)));
      return reach;
    }
    if (verdict === true) return perhaps ?? reach;
    // An exception for certain bodies is not presumed: where their kind is unknown the general scope stands, and
    // that it was taken so is said.
    if (verdict === null && scope === "yes") perhaps ??= { ...reach, scope: "undecided" };
    else if (verdict === null) unknown.push(row);
  }
  return perhaps ?? { scope: "no", readings: [] };
}

type ScopeRow = CompiledRegulation["scope"][number];

/** An exception of the scope that the case leaves open: what would have to be known, and how it was taken. */
function notPresumed(run: Run, { scope, when, source }: ScopeRow): readonly Assumption[] {
  const leaves = when === null ? [] : explain(when, scopeOf(run, { instance: null })).because;
  const open = leaves
    .filter((leaf) => isLeftOpen(run, leaf))
    .map(({ fact, path }) => `${fact} ${path ?? ""}`);
  if (open.length === 0) return [];
  const facts = [...new Set(open.map((each) => each.trim()))].join(", ");
  const clause = source.legalSource ?? "";
  const exception = {
    no: { zh: "不适用的情形", en: "the exception that takes it out of the scope" },
    "by-analogy": { zh: "参照执行的情形", en: "the case in which it is applied by analogy" },
    yes: { zh: "适用的情形", en: "the case in which it applies" },
  }[scope];
  return [
    {
      assumed: "scope-exception-absent",
      rule: null,
      instance: null,
      text: {
        zh: `没有写明 ${facts}，没有按${clause}${exception.zh}处理，按一般范围适用`,
        en: `${facts} is not known: ${exception.en} (${clause}) is not presumed, and the general scope is taken`,
      },
    },
  ];
}

/** Does the case speak of what a comparison asks, and leave just that open? Of what it does not have nothing is taken. */
function isLeftOpen(run: Run, { fact, path, result }: LeafTrace): boolean {
  if (result !== null) return false;
  const [first] = parsePath(path ?? "$") ?? [];
  if (fact === "roles") return first !== undefined && Object.hasOwn(run.case.roles, String(first));
  return Object.hasOwn(run.case.facts, fact);
}

/** A GB/T 2260 code ends in pairs of zeros for what it embraces: 230803 lies in 230800, in 230000 and in 000000. */
export function isWithin(place: string | null, jurisdiction: string): boolean {
  return place === null || place.startsWith(jurisdiction.replace(/(?:00)+$/, ""));
}

/** Is the regulation the law on the day of an instance? A draft is read on any day, and never binds. */
export function isInForce(
  { appliesFrom, appliesTo, source }: CompiledRegulation,
  instance: Pick<Instance, "on">,
): boolean {
  if (source.status === "draft") return true;
  const { earliest, latest } = instance.on;
  if (appliesFrom !== null && (latest ?? earliest) < appliesFrom) return false;
  return appliesTo === null || earliest <= appliesTo;
}

export function notInForceRow(instance: Instance): RegulationRow["notInForce"][number] {
  return { rule: instance.rule.source.id, instance: instance.id, on: formatDay(instance.on.earliest) };
}
