import type { WhyCategory, WhyCriterion, WhyProof } from "../../assess/why/category-rows.js";
import { conditionTree, verdictMark } from "../condition-tree.js";
import { type Document, entries, entry, heading, type Item, list, paragraph, span } from "../document.js";
import { findingMark, plainSentence } from "../finding.js";
import type { LeafContext } from "../leaf-naming.js";
import { classLabel, ruleWords } from "../naming.js";
import { readingLines } from "../reasons.js";
import { inLanguage, type Telling } from "../telling.js";
import { compareWords } from "../words/compare.js";
import { whyWords } from "../words/why.js";
import { whyCategoryWords } from "../words/why-category.js";
import { liabilityEntries } from "./why-liability.js";
import { needEntries } from "./why-need.js";

/** Why a resource is of its class: each criterion in its order, and the proof that the class needs. */
export function whyCategoryBlocks(category: WhyCategory, telling: Telling): Document {
  const words = whyCategoryWords[telling.language];
  const context: LeafContext = { events: [] };
  const title = ruleWords(category.category, telling);
  return [
    heading(2, words.title(title), category.item === null ? "" : ` ${category.item}`),
    paragraph(verdict(category, telling)),
    ...category.findings.map(({ finding }) =>
      paragraph(
        findingMark(finding.kind),
        ` ${compareWords[telling.language].kinds[finding.kind]}${whyWords[telling.language].colon}${inLanguage(finding.summary, telling)}${whyWords[telling.language].comma}${plainSentence(finding, telling)}`,
      ),
    ),
    ...entries([
      entry(whyWords[telling.language].rule, [category.category]),
      entry(
        words.criteria,
        [],
        list(category.criteria.map((each) => criterionItem(each, category, context, telling))),
      ),
      entry(
        words.proofs,
        [],
        list(category.proofs.map((each) => proofItem(each, category, context, telling))),
      ),
      ...category.findings.flatMap((each) => liabilityEntries(each, context, telling)),
      ...needEntries(category.needs, category.regulation, category.category, context, telling),
      entry(whyWords[telling.language].readings, [], list(readingLines(category.readings, telling))),
    ]),
  ];
}

function verdict(category: WhyCategory, telling: Telling): string {
  const words = whyCategoryWords[telling.language];
  const label = (name: string) => classLabel(category.regulation, category.category, name, telling);
  const declared =
    typeof category.declared === "string" ? words.declared(label(category.declared)) : words.undeclared;
  const found =
    category.class === "undecided"
      ? words.undecided(category.oneOf.map(label).join(" / "))
      : category.basis === "declared"
        ? words.byDeclaration(label(category.class), category.legalSource ?? "")
        : words.byCriteria(label(category.class), category.legalSource ?? "");
  return `${declared}${found}`;
}

function criterionItem(
  criterion: WhyCriterion,
  category: WhyCategory,
  context: LeafContext,
  telling: Telling,
): Item {
  const words = whyCategoryWords[telling.language];
  const { open, close } = whyWords[telling.language];
  const name =
    criterion.class === "declared"
      ? words.asDeclared
      : classLabel(category.regulation, category.category, criterion.class, telling);
  const source = criterion.legalSource === null ? "" : `${open}${criterion.legalSource}${close}`;
  const head = criterion.when === null ? words.otherwise(name) : `${name}${source}`;
  if (!criterion.asked) {
    return { mark: span("quiet", "–"), text: [head, span("quiet", words.notAsked)], below: [] };
  }
  return {
    mark: verdictMark(criterion.result),
    text: [head],
    below: criterion.when === null ? [] : conditionTree(criterion.when, context, telling),
  };
}

function proofItem(proof: WhyProof, category: WhyCategory, context: LeafContext, telling: Telling): Item {
  const words = whyCategoryWords[telling.language];
  const { open, close } = whyWords[telling.language];
  const label = classLabel(category.regulation, category.category, proof.class, telling);
  const head = `${words.proofOf(label)}${open}${proof.legalSource}${close}`;
  if (!proof.asked)
    return { mark: span("quiet", "–"), text: [head, span("quiet", words.notThisClass)], below: [] };
  return {
    mark: verdictMark(proof.be.result),
    text: [head],
    below: conditionTree(proof.be, context, telling),
  };
}
