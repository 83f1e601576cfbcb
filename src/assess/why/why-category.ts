import type { Verdict } from "../../condition/condition.js";
import { traceCondition } from "../../condition/trace.js";
import type { ClassificationRow } from "../assessment.js";
import type { Classified } from "../classify.js";
import type { CompiledCategory } from "../rulebook.js";
import type { Run } from "../run.js";
import { scopeOf } from "../scope.js";
import type { UnderOne } from "../under.js";
import { type Asked, findingsOf } from "./asked.js";
import type { WhyCategory, WhyCriterion, WhyProof } from "./category-rows.js";
import { whyFinding } from "./why-finding.js";
import { whyNeeds } from "./why-need.js";

/** Why resources are of their classes: each criterion with its values, and each proof. */
export function whyCategories(
  asked: Asked,
  { run, classified }: UnderOne,
  wanted: (category: CompiledCategory) => boolean,
): readonly WhyCategory[] {
  return classified
    .filter(({ category }) => wanted(category))
    .map((each) => whyCategory(asked, { ...run, case: { ...run.case, facts: each.facts } }, each));
}

function whyCategory(asked: Asked, run: Run, { category, row, declared }: Classified): WhyCategory {
  const { source } = category;
  const regulation = row.regulation;
  const instance = row.item ?? source.declared.fact;
  const ids = [source.id, ...category.proof.map(({ id }) => id)];
  return {
    regulation,
    category: source.id,
    axis: row.axis,
    item: row.item,
    declared,
    class: row.class,
    label: row.label,
    basis: row.basis,
    legalSource: row.legalSource,
    oneOf: row.oneOf,
    criteria: criteriaOf(run, category),
    proofs: proofsOf(run, category, declared, row),
    findings: ids
      .flatMap((rule) => findingsOf(asked, { regulation, rule }, instance))
      .map((each) => whyFinding(asked, run, each)),
    needs: [
      ...whyNeeds(asked, { regulation, rule: source.id, instance: source.axis }, run, null),
      ...ids.flatMap((rule) => whyNeeds(asked, { regulation, rule, instance }, run, null)),
    ],
    readings: row.readings,
  };
}

/** In order, the first that matches decides; after one that may match, the rest is asked as well. */
function criteriaOf(run: Run, { criteria }: CompiledCategory): readonly WhyCriterion[] {
  let decided = false;
  return (criteria ?? []).map((criterion): WhyCriterion => {
    const asked = !decided;
    if ("otherwise" in criterion) {
      return { class: criterion.otherwise, legalSource: null, part: null, when: null, asked, result: true };
    }
    const when = traceCondition(criterion.when, scopeOf(run, { instance: null }));
    const result: Verdict = when.result;
    decided ||= result === true;
    const { legalSource, part } = criterion;
    return { class: criterion.class, legalSource, part, when, asked, result };
  });
}

function proofsOf(
  run: Run,
  { proof }: CompiledCategory,
  declared: unknown,
  row: ClassificationRow,
): readonly WhyProof[] {
  const stands = typeof declared === "string" ? declared : row.class;
  return proof.map(
    ({ id, class: of, be, legalSource, part }): WhyProof => ({
      proof: id,
      class: of,
      legalSource,
      part,
      asked: of === stands,
      be: traceCondition(be, scopeOf(run, { instance: { start: null, item: undefined } })),
    }),
  );
}
