import type { ChangeDetail, PackChange } from "../../regulation/pack-change.js";
import type { Regulation } from "../../regulation/regulation.js";
import { sections, type Vocabulary } from "../../vocabulary/vocabulary.js";
import { changedCondition } from "./conditions.js";
import { changedPieces } from "./pieces.js";
import { isSame } from "./same.js";
import { changedValues } from "./values.js";

const head = [
  "id",
  "title",
  "issuer",
  "jurisdiction",
  "rank",
  "status",
  "appliesFrom",
  "appliesTo",
  "zone",
  "counting",
  "numbering",
  "unfinished",
] as const satisfies readonly (keyof Regulation)[];

/** What the text is: its names and dates, how it counts. */
export function changedText(before: Regulation, after: Regulation): readonly PackChange[] {
  const pick = (source: Regulation) => Object.fromEntries(head.map((key) => [key, source[key]]));
  const details = changedValues(pick(before), pick(after));
  return details.length === 0 ? [] : [{ ...row("text", after.id), summary: after.title, details }];
}

/** Whom it covers: the rows in their order. */
export function changedScope({ scope: before }: Regulation, after: Regulation): readonly PackChange[] {
  const rows = Array.from({ length: Math.max(before.length, after.scope.length) }, (_, index) => {
    const [was, is] = [before[index], after.scope[index]];
    if (isSame(was, is)) return [];
    return [
      ...changedValues(was ?? {}, is ?? {}, ["when"]),
      ...changedCondition("scope", was?.when, is?.when),
    ];
  });
  const details: readonly ChangeDetail[] = rows.flat();
  return details.length === 0 ? [] : [{ ...row("scope", after.id), details }];
}

/** The clauses and their parts, what became of those that no rule encodes, readings and repairs. */
export function changedClauses(before: Regulation, after: Regulation): readonly PackChange[] {
  const noWords = { summary: null, legalSource: null };
  return [
    ...changedPieces(
      {
        of: "clause",
        key: ({ clause }) => clause,
        head: () => noWords,
        details: (a, b) => changedValues(a, b),
      },
      outlineOf(before),
      outlineOf(after),
    ),
    ...changedPieces(
      {
        of: "non-operative",
        key: ({ clause, part }) => [clause, part ?? ""].join(" ").trim(),
        head: () => noWords,
        details: (a, b) => changedValues(a, b),
        told: ({ reason }) => [{ kind: "value", key: "reason", before: null, after: reason }],
      },
      before.nonOperative,
      after.nonOperative,
    ),
    ...changedPieces(
      {
        of: "reading",
        key: ({ id }) => id,
        head: ({ zh, en, legalSource }) => ({ summary: { zh, en }, legalSource }),
        details: ({ zh, en, ...a }, { zh: nowZh, en: nowEn, ...b }) =>
          changedValues({ ...a, text: { zh, en } }, { ...b, text: { zh: nowZh, en: nowEn } }),
      },
      before.readings,
      after.readings,
    ),
    ...changedPieces(
      {
        of: "repair",
        key: ({ clause }) => clause,
        head: ({ clause, reason }) => ({ summary: reason, legalSource: clause }),
        details: (a, b) => changedValues(a, b),
      },
      before.repairs,
      after.repairs,
    ),
  ];
}

function outlineOf({ outline }: Regulation) {
  return outline.map((each) =>
    typeof each === "string" ? { clause: each, parts: [] } : { clause: each.clause, parts: each.parts },
  );
}

/** The words, section by section: labels, types, the data of events. */
export function changedWords(before: Vocabulary, after: Vocabulary): readonly PackChange[] {
  return sections.flatMap((section) =>
    changedPieces<readonly [string, Readonly<Record<string, unknown>>]>(
      {
        of: "word",
        key: ([word]) => `${section}/${word}`,
        head: ([, { zh, en }]) => ({
          summary: typeof zh === "string" && typeof en === "string" ? { zh, en } : null,
          legalSource: null,
        }),
        details: ([, a], [, b]) => changedValues(a, b),
      },
      Object.entries(before[section]),
      Object.entries(after[section]),
    ),
  );
}

function row(of: "text" | "scope", id: string): Omit<PackChange, "details"> {
  return { of, id, summary: null, legalSource: null, change: "changed", renamedFrom: null };
}
