import { type Citation, formatCitation, parseCitation } from "./citation.js";
import type { Regulation } from "./regulation.js";

/** What became of a clause, or of one part of it. */
export interface Disposition {
  readonly disposition: "encoded" | "non-operative" | "unaccounted";
  /** The rules, proofs and liability items that cite it. */
  readonly rules: readonly string[];
  readonly reason: string | null;
}

export interface ClauseRow extends Disposition {
  readonly clause: string;
  readonly parts: readonly (Disposition & { readonly part: string })[];
}

/** The clauses of a text by normal citation, each with the names of its parts (none: it says one thing). */
export type Outline = ReadonlyMap<string, readonly string[]>;

/** The outline as a map; entries whose citation cannot be read are left out (parsing reports them). */
export function outlineOf(entries: Regulation["outline"]): Outline {
  const outline = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const clause = typeof entry === "string" ? entry : entry.clause;
    const citation = parseCitation(clause);
    if (citation !== null)
      outline.set(formatCitation(citation), typeof entry === "string" ? [] : entry.parts);
  }
  return outline;
}

/**
 * The clause of the outline that a citation means, in normal form, or null. An article of one paragraph is
 * cited without 款: 第三十九条第一款第(七)项 is 第三十九条第(七)项, whichever of the two the outline has. The
 * lead-in of a list (第三十九条 itself) counts as cited where its items stand in the outline.
 */
export function clauseOf(citation: Citation, outline: Outline): string | null {
  const clauses = [...outline.keys()];
  const ways = waysToWrite(citation, clauses);
  const known = ways.find((clause) => outline.has(clause));
  return known ?? ways.find((lead) => clauses.some((clause) => isLeadOf(lead, clause))) ?? null;
}

/** 第三十九条 leads 第三十九条第(七)项, an item its 目. */
function isLeadOf(lead: string, clause: string): boolean {
  return clause.startsWith(`${lead}第`) && /^第(?:\(.+\)项|[^条款项]+目)/.test(clause.slice(lead.length));
}

/** As written; and, where only one paragraph can be meant, with and without 第一款. */
function waysToWrite(citation: Citation, clauses: readonly string[]): readonly string[] {
  const item = citation.filter(({ level }) => level === "item" || level === "subitem");
  const head = citation.filter((step) => step.level !== "paragraph" && !item.includes(step));
  const paragraph = citation.find(({ level }) => level === "paragraph");
  const written = formatCitation(citation);
  if (paragraph !== undefined && paragraph.number !== 1) return [written];
  const first = formatCitation([...head, { level: "paragraph", number: 1 }, ...item]);
  const without = formatCitation([...head, ...item]);
  if (paragraph !== undefined) return [written, without];
  const second = formatCitation([...head, { level: "paragraph", number: 2 }]);
  return clauses.some((clause) => clause.startsWith(second)) ? [written] : [written, first];
}

/** Every clause of the text with what became of it, part by part. */
export function accountFor(regulation: Regulation): readonly ClauseRow[] {
  const outline = outlineOf(regulation.outline);
  const citedBy = citations(regulation, outline);
  const reasons = new Map(
    regulation.nonOperative.map(({ clause, part, reason }) => [key(normal(clause, outline), part), reason]),
  );
  const dispositionOf = (clause: string, part: string | undefined): Disposition => {
    const rules = [...(citedBy.get(key(clause, part)) ?? [])];
    const reason = reasons.get(key(clause, part)) ?? reasons.get(key(clause, undefined)) ?? null;
    if (rules.length > 0) return { disposition: "encoded", rules, reason: null };
    return { disposition: reason === null ? "unaccounted" : "non-operative", rules, reason };
  };
  return [...outline].map(([clause, names]) => {
    if (names.length === 0) return { clause, parts: [], ...dispositionOf(clause, undefined) };
    const parts = names.map((part) => ({ part, ...dispositionOf(clause, part) }));
    return { clause, parts, ...summaryOf(parts) };
  });
}

function summaryOf(parts: readonly Disposition[]): Disposition {
  const rules = [...new Set(parts.flatMap((part) => part.rules))];
  const open = parts.some((part) => part.disposition === "unaccounted");
  if (open) return { disposition: "unaccounted", rules, reason: null };
  if (rules.length > 0) return { disposition: "encoded", rules, reason: null };
  return { disposition: "non-operative", rules, reason: parts[0]?.reason ?? null };
}

/** By clause, what cites it without naming a part of it: rules, proofs, categories, liability items. */
export function citersOfWhole(regulation: Regulation): ReadonlyMap<string, ReadonlySet<string>> {
  return citations(regulation, outlineOf(regulation.outline));
}

function citations(regulation: Regulation, outline: Outline): ReadonlyMap<string, ReadonlySet<string>> {
  const cited = new Map<string, Set<string>>();
  const cite = (clause: string, part: string | undefined, by: string) => {
    const place = key(normal(clause, outline), part);
    cited.set(place, (cited.get(place) ?? new Set()).add(by));
  };
  for (const rule of regulation.rules) {
    cite(rule.legalSource, rule.part, rule.id);
    for (const also of rule.alsoFrom ?? []) {
      if (typeof also === "string") cite(also, undefined, rule.id);
      else cite(also.legalSource, also.part, rule.id);
    }
  }
  for (const item of regulation.liability.items)
    cite(item.legalSource, item.part, `liability:${item.legalSource}`);
  for (const category of regulation.categories) {
    for (const { legalSource, part } of category.classes) cite(legalSource, part, category.id);
    for (const each of category.criteria ?? []) {
      if ("legalSource" in each) cite(each.legalSource, each.part, category.id);
    }
    for (const proof of category.proof ?? []) cite(proof.legalSource, proof.part, proof.id);
  }
  for (const each of regulation.scope) {
    if (each.legalSource !== undefined) cite(each.legalSource, each.part, "scope");
  }
  return cited;
}

function normal(clause: string, outline: Outline): string {
  const citation = parseCitation(clause);
  return citation === null ? clause : (clauseOf(citation, outline) ?? formatCitation(citation));
}

function key(clause: string, part: string | undefined): string {
  return part === undefined ? clause : `${clause}/${part}`;
}
