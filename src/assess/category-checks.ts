import { onDay } from "../time/day.js";
import type { Finding } from "./assessment.js";
import { checksOf } from "./checks.js";
import type { Classified } from "./classify.js";
import { finding } from "./findings.js";
import type { CompiledCategory, CompiledProof, CompiledRule } from "./rulebook.js";
import type { Instance, Run } from "./run.js";

/** The findings of a classification: a class that its criteria contradict, and proofs that are wanting. */
export function categoryFindings(run: Run, classified: readonly Classified[]): readonly Finding[] {
  return classified.flatMap((each) => {
    const own: Run = { ...run, case: { ...run.case, facts: each.facts } };
    return [...mismatch(own, each), ...proofs(own, each)];
  });
}

/** The catalogue says one class, the text's criteria another: a finding that cites the criterion. */
function mismatch(run: Run, { category, row, declared }: Classified): readonly Finding[] {
  const { source } = category;
  if (row.basis !== "criteria" || typeof declared !== "string" || declared === row.class) return [];
  const rule = asRule(category, source.id, row.legalSource as string, null, row.part);
  const found = { bearer: source.bearer, because: row.because, events: [] };
  return [
    finding(run, instanceOf(run, category, rule, row.item), {
      ...found,
      kind: source.mismatch,
      unmet: "class-mismatch",
    }),
  ];
}

/** A proof is a requirement on the class that the catalogue declares: failing it leaves the class as declared. */
function proofs(run: Run, { category, row, declared }: Classified): readonly Finding[] {
  const stands = typeof declared === "string" ? declared : row.class;
  return category.proof
    .filter((proof) => proof.class === stands)
    .flatMap((proof) => {
      const rule = asRule(category, proof.id, proof.legalSource, proof, proof.part);
      return checksOf(run, rule, [instanceOf(run, category, rule, row.item)]);
    });
}

function instanceOf(run: Run, category: CompiledCategory, rule: CompiledRule, item: string | null): Instance {
  const id = item ?? category.source.declared.fact;
  return { rule, id, start: null, on: onDay(run.asOf), item: undefined, year: null };
}

/** A category or one of its proofs in the form of a rule, so that checks and findings have one shape. */
function asRule(
  { source }: CompiledCategory,
  id: string,
  legalSource: string,
  proof: CompiledProof | null,
  part: string | null,
): CompiledRule {
  const label = source.classes.find((each) => each.class === proof?.class)?.label;
  const summary =
    label === undefined
      ? {
          zh: "目录所载类型与分类标准一致",
          en: "The class in the catalogue is the one that the criteria give",
        }
      : { zh: `列入“${label.zh}”应有依据`, en: `The class “${label.en}” needs its basis` };
  return {
    source: {
      id,
      legalSource,
      part: part ?? undefined,
      reading: proof?.reading,
      summary,
      case: "any",
      bearer: source.bearer,
      on: { fact: source.declared.fact },
    },
    triggers: new Set(),
    subject: null,
    demand: proof === null ? { kind: "never" } : { kind: "be", condition: proof.be },
    when: null,
    unless: null,
    endedBy: new Set(),
    order: 0,
  };
}
