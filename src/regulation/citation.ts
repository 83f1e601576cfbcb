/**
 * A citation as the steps that lead to a clause: article 21, paragraph 2, item 3; or, in a text without
 * articles, the headings 三 and (三) and a paragraph under them.
 */
export type Citation = readonly CitationStep[];

export interface CitationStep {
  readonly level: "article" | "preamble" | "annex" | "section" | "subsection" | "paragraph" | "item";
  /** Which one; 1 for a preamble or annex without a number. */
  readonly number: number;
  /** For an article inserted later: 第十五条之一 has 1. */
  readonly inserted?: number;
}

const numeral = "[0-9０-９零〇一二三四五六七八九十百]+";
const bracketed = (name: string) => `(?:[(（](?<${name}>${numeral})[)）])`;
const grammar = new RegExp(
  "^(?:" +
    `第(?<article>${numeral})条(?:之(?<inserted>${numeral}))?` +
    `|(?<preamble>序言|前言)|(?<annex>附件?)(?<annexNumber>${numeral})?` +
    `|(?<section>${numeral})${bracketed("subsection")}?` +
    ")" +
    `(?:第(?<paragraph>${numeral})款)?(?:第(?:${bracketed("item")}|(?<plainItem>${numeral}))项)?$`,
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
  const [first, ...rest] = steps;
  if (first === undefined || steps.some((step) => Number.isNaN(step.number))) return null;
  if (found.inserted === undefined) return steps;
  const inserted = readNumeral(found.inserted);
  return Number.isNaN(inserted) ? null : [{ ...first, inserted }, ...rest];
}

/** Writes a citation in the one normal form: 第二十一条第二款第(三)项, 三(三)第一款. */
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
        default:
          return `第(${numeralText})项`;
      }
    })
    .join("");
}

/** Do two citations, however they are written, name the same clause? */
export function isSameClause(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [parseCitation(a), parseCitation(b)];
  return first !== null && second !== null && formatCitation(first) === formatCitation(second);
}

const figures = "零一二三四五六七八九";

/**
 * A numeral as it is properly written, or NaN: 十十, 一百一, 1十 and 零 would otherwise be read as some clause
 * that nobody meant.
 */
function readNumeral(text: string): number {
  const plain = text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll("〇", "零");
  if (/^[1-9]\d{0,3}$/.test(plain)) return Number(plain);
  const number = sumOfFigures(plain);
  return number > 0 && writeNumeral(number) === plain ? number : Number.NaN;
}

function sumOfFigures(text: string): number {
  let total = 0;
  let figure = 0;
  for (const character of text) {
    const unit = character === "十" ? 10 : character === "百" ? 100 : 0;
    if (unit === 0) figure = figures.indexOf(character);
    else {
      total += (figure === 0 ? 1 : figure) * unit;
      figure = 0;
    }
  }
  return total + figure;
}

function writeNumeral(number: number): string {
  if (number >= 1000) return String(number);
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const ones = number % 10;
  const head = hundreds > 0 ? `${figures[hundreds]}百` : "";
  const one = ones > 0 ? figures[ones] : "";
  if (tens === 0) return head + (hundreds > 0 && ones > 0 ? "零" : "") + one;
  return `${head}${tens === 1 && hundreds === 0 ? "" : figures[tens]}十${one}`;
}
