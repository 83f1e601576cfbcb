import { guessParts } from "./guess-parts.js";
import { guessReason, saysByAnalogy } from "./guess-reason.js";
import type { LawClause, LawText } from "./law-text.js";
import { kindsOf } from "./work-list.js";

/** What a new pack is made from. */
export interface SkeletonOf {
  readonly id: string;
  readonly law: LawText;
  /** What stands where only the author knows. */
  readonly unknown: { readonly zh: string; readonly en: string };
}

/** An entry of the outline, as it is written into `regulation.json`. */
export type OutlineEntry = string | { readonly clause: string; readonly parts: readonly string[] };

/** The files of a new pack by name, as values: a draft that nothing is encoded of. */
export function packSkeleton({ id, law, unknown }: SkeletonOf): Readonly<Record<string, unknown>> {
  const schema = (name: string) => ({ $schema: `./schemas/${name}.schema.json` });
  return {
    "regulation.json": {
      ...schema("regulation"),
      id,
      title: { zh: law.title ?? unknown.zh, en: unknown.en },
      issuer: unknown,
      jurisdiction: "000000",
      rank: "normative-document",
      status: "draft",
      appliesFrom: null,
      appliesTo: null,
      zone: "Asia/Shanghai",
      counting,
      ...accountOf(law.clauses),
      numbering: "as-published",
      readings: [],
      repairs: [],
      unfinished: true,
    },
    "rules.json": { ...schema("rules"), rules: [] },
    "liability.json": { ...schema("liability"), items: [], none: [] },
    "categories.json": { ...schema("categories"), categories: [] },
    "vocabulary.json": {
      ...schema("vocabulary"),
      kinds: {},
      roles: {},
      roleKinds: {},
      measures: {},
      facts: {},
      events: {},
    },
    "scenarios/rules.json": { $schema: "../schemas/suite.schema.json", scenarios: [] },
  };
}

const counting = {
  startDay: "excluded",
  pauseEndDays: "excluded",
  basis: [
    {
      appliesFrom: "2021-01-01",
      appliesTo: null,
      source: "《中华人民共和国民法典》第二百条至第二百零三条",
      by: "analogy",
    },
  ],
};

/** Every clause with its guessed parts; what seems to ask nothing of anyone, with the guessed reason. */
function accountOf(clauses: readonly LawClause[]) {
  const guessed = clauses
    .filter(({ lead }) => !lead)
    .map(({ clause, text }) => ({ clause, text, reason: guessReason(text) }));
  const scope = guessed.find(({ reason, text }) => reason === "scope" && !saysByAnalogy(text));
  return {
    scope: [{ scope: "yes", ...(scope === undefined ? {} : { legalSource: scope.clause }) }],
    outline: clauses.flatMap(outlineEntry),
    nonOperative: guessed.flatMap(({ clause, reason }) =>
      reason === null || clause === scope?.clause ? [] : [{ clause, reason }],
    ),
  };
}

/** The sentence before a list is accounted for with its items, unless it sets a limit of its own. */
function outlineEntry({ clause, text, lead }: LawClause): readonly OutlineEntry[] {
  if (lead && !kindsOf(text).includes("limit")) return [];
  const parts = kindsOf(text).includes("liability") ? [] : guessParts(text);
  return [parts.length === 0 ? clause : { clause, parts }];
}
