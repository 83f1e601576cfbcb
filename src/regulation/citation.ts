import { numeral, readNumeral, writeNumeral } from "./numeral.js";

/**
 * A citation as the steps that lead to a clause: article 21, paragraph 2, item 3; or, in a text without
 * articles, the headings 三 and (三) and a paragraph under them.
 */
export type Citation = readonly CitationStep[];

export interface CitationStep {
  readonly level:
    | "article"
    | "preamble"
    | "annex"
    | "section"
    | "subsection"
    | "paragraph"
    | "item"
    | "subitem";
  /** Which one; 1 for a preamble or annex without a number. */
  readonly number: number;
  /** For an article inserted later: 第十五条之一 has 1. */
  readonly inserted?: number;
}

const bracketed = (name: string) => `(?:[(（](?<${name}>${numeral})[)）])`;
const grammar = new RegExp(
  "^(?:" +
    `第(?<article>${numeral})条(?:之(?<inserted>${numeral}))?` +
    `|(?<preamble>序言|前言)|(?<annex>附件?)(?<annexNumber>${numeral})?` +
    `|(?<section>${numeral})${bracketed("subsection")}?` +
    ")" +
    `(?:第(?<paragraph>${numeral})款)?` +
    `(?:第(?:${bracketed("item")}|(?<plainItem>${numeral}))项(?:第(?<subitem>${numeral})目)?)?$`,
);

/**
 * Reads a citation as Chinese lawyers write it, with Chinese or Arabic numerals and full- or half-width
 * brackets. Returns null for anything else.
 *
 * @example
 * parseCitation("第二十一条第二款"); // [{ level: "article", number: 21 }, { level: "paragraph", number: 2 }]
 */
export function parseCitation(text: string): Citation | null {
  const found = grammar.exec(text.trim())?.groups;
  if (found === undefined) return null;
  const steps: CitationStep[] = [];
  const push = (level: CitationStep["level"], numeralText: string | undefined) => {
    if (numeralText !== undefined) steps.push({ level, number: readNumeral(numeralText) });
  };
  push("article", found.article);
  if (found.preamble !== undefined) steps.push({ level: "preamble", number: 1 });
  if (found.annex !== undefined) push("annex", found.annexNumber ?? "1");
  push("section", found.section);
  push("subsection", found.subsection);
  push("paragraph", found.paragraph);
  push("item", found.item ?? found.plainItem);
  push("subitem", found.subitem);
  const [first, ...rest] = steps;
  if (first === undefined || steps.some((step) => Number.isNaN(step.number))) return null;
  if (found.inserted === undefined) return steps;
  const inserted = readNumeral(found.inserted);
  return Number.isNaN(inserted) ? null : [{ ...first, inserted }, ...rest];
}

/** Writes a citation in the one normal form: 第二十一条第二款第(三)项, 三(三)第一款, 第五条第(一)项第二目. */
export function formatCitation(citation: Citation): string {
  return citation
    .map(({ level, number, inserted }) => {
      const numeralText = writeNumeral(number);
      switch (level) {
        case "article":
          return `第${numeralText}条${inserted === undefined ? "" : `之${writeNumeral(inserted)}`}`;
        case "preamble":
          return "序言";
        case "annex":
          return number === 1 ? "附" : `附${numeralText}`;
        case "section":
          return numeralText;
        case "subsection":
          return `(${numeralText})`;
        case "paragraph":
          return `第${numeralText}款`;
        case "item":
          return `第(${numeralText})项`;
        default:
          return `第${numeralText}目`;
      }
    })
    .join("");
}

/**
 * The normal form of a citation in any of its spellings, or null where it is none.
 *
 * @example
 * normaliseCitation("第24条第2款第（3）项"); // "第二十四条第二款第(三)项"
 */
export function normaliseCitation(text: string): string | null {
  const citation = parseCitation(text);
  return citation === null ? null : formatCitation(citation);
}
