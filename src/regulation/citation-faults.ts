import { type Diagnostic, diagnostic, type Steps } from "../diagnostic/diagnostic.js";
import { formatCitation, parseCitation } from "./citation.js";
import { clauseHint, missingClauseHint, partHint } from "./clause-hints.js";
import { clauseOf, type Outline } from "./clauses.js";
import type { ReadPack } from "./read-pack.js";

interface Cited {
  readonly clause: string | undefined;
  readonly part?: string | undefined;
  readonly file: string;
  readonly steps: Steps;
  readonly key: string;
}

/** Every citation of a pack is readable, its clause stands in the outline, and its part in the clause. */
export function citationFaults(
  pack: ReadPack,
  outline: Outline,
  rulesAt: Steps,
  categoriesAt: Steps,
): Diagnostic[] {
  // Without an outline that can be read every citation would be a fault.
  if (pack.regulation.outline === undefined) return [];
  return [
    ...outlineFaults(pack),
    ...citedIn(pack, rulesAt, categoriesAt).flatMap((cited) => oneFault(cited, outline)),
  ];
}

function outlineFaults({ regulation }: ReadPack): Diagnostic[] {
  const seen = new Set<string>();
  return (regulation.outline ?? []).flatMap((entry, index) => {
    const text = typeof entry === "string" ? entry : entry.clause;
    const citation = parseCitation(text);
    const place = { file: "regulation.json" };
    if (citation === null)
      return [diagnostic("citation.unreadable", ["outline", index], { citation: text }, place)];
    const clause = formatCitation(citation);
    if (seen.has(clause))
      return [diagnostic("citation.twice", ["outline", index], { citation: clause }, place)];
    seen.add(clause);
    return [];
  });
}

function oneFault({ clause, part, file, steps, key }: Cited, outline: Outline): Diagnostic[] {
  if (clause === undefined) return [];
  const citation = parseCitation(clause);
  if (citation === null)
    return [diagnostic("citation.unreadable", [...steps, key], { citation: clause }, { file })];
  const found = clauseOf(citation, outline);
  if (found === null) {
    const hint = clauseHint(citation, [...outline.keys()]) ?? missingClauseHint(citation);
    return [diagnostic("citation.not-in-outline", [...steps, key], { citation: clause }, { file, hint })];
  }
  const parts = outline.get(found) ?? [];
  if (part === undefined || parts.includes(part)) return [];
  const hint = partHint(found, part, parts);
  return [
    diagnostic("citation.no-such-part", [...steps, "part"], { citation: clause, part }, { file, hint }),
  ];
}

function citedIn(
  { regulation, rules, items, categories }: ReadPack,
  rulesAt: Steps,
  categoriesAt: Steps,
): Cited[] {
  const from = (file: string, steps: Steps, legalSource: string | undefined, part?: string): Cited => ({
    clause: legalSource,
    part,
    file,
    steps,
    key: "legalSource",
  });
  return [
    ...(regulation.nonOperative ?? []).map(
      (each, index): Cited => ({
        ...from("regulation.json", ["nonOperative", index], each.clause, each.part),
        key: "clause",
      }),
    ),
    ...(regulation.repairs ?? []).map(
      (each, index): Cited => ({
        ...from("regulation.json", ["repairs", index], each.clause),
        key: "clause",
      }),
    ),
    ...(regulation.readings ?? []).map((each, index) =>
      from("regulation.json", ["readings", index], each.legalSource, each.part),
    ),
    ...(regulation.scope ?? []).map((each, index) =>
      from("regulation.json", ["scope", index], each.legalSource, each.part),
    ),
    ...rules.flatMap((rule, index) => [
      from("rules.json", [...rulesAt, index], rule.legalSource, rule.part),
      ...(rule.alsoFrom ?? []).map((also, at) =>
        typeof also === "string"
          ? { ...from("rules.json", [...rulesAt, index, "alsoFrom"], also), key: String(at) }
          : from("rules.json", [...rulesAt, index, "alsoFrom", at], also.legalSource, also.part),
      ),
    ]),
    ...items.flatMap((item, index) => [
      from("liability.json", ["items", index], item.legalSource, item.part),
      { ...from("liability.json", ["items", index], item.under), key: "under" },
    ]),
    ...categories.flatMap((category, index) => [
      ...(category.classes ?? []).map((each, at) =>
        from("categories.json", [...categoriesAt, index, "classes", at], each.legalSource, each.part),
      ),
      ...(category.criteria ?? []).flatMap((each, at) =>
        "legalSource" in each
          ? [from("categories.json", [...categoriesAt, index, "criteria", at], each.legalSource, each.part)]
          : [],
      ),
      ...(category.proof ?? []).map((each, at) =>
        from("categories.json", [...categoriesAt, index, "proof", at], each.legalSource, each.part),
      ),
    ]),
  ];
}
