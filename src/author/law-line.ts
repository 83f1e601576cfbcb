import type { Citation } from "../regulation/citation.js";
import { numeral, readNumeral } from "../regulation/numeral.js";

/** How a point of a list, or a heading of a plan, is numbered: 一、 （一） 1. （1） ① */
export type Numbering = "comma-chinese" | "bracket-chinese" | "dot-arabic" | "bracket-arabic" | "circle";

/** What one line of a law's text is by itself, before its place among the others is known. */
export type LawLine =
  | { readonly kind: "blank" }
  /** A title, a chapter, a remark about the source: no clause. */
  | { readonly kind: "structure" }
  | { readonly kind: "head"; readonly head: Citation; readonly text: string }
  | {
      readonly kind: "numbered";
      readonly numbering: Numbering;
      readonly number: number;
      readonly text: string;
      /** Marked as a heading by `#`. */
      readonly heading: boolean;
    }
  /** `number` where the line is marked [¶2]. */
  | { readonly kind: "plain"; readonly number: number | null; readonly text: string };

const chapter = new RegExp(`^第${numeral}(?:分编|编|章|节)(?:[\\s\\u3000]|$|[^。；]{0,30}$)`);
const article = new RegExp(`^第(${numeral})条(?:之(${numeral}))?`);
const annex = new RegExp(`^附(?:件|录)?[\\s\\u3000]*(${numeral})?[\\s\\u3000]*(?:[:：][\\s\\u3000]*(.*))?$`);
const title = /^[\s\u3000]*(?:【[^】]{1,30}】|[（(][^）)]{1,20}[）)](?=[\s\u3000]|$))/;
const numbered: readonly (readonly [Numbering, RegExp])[] = [
  ["comma-chinese", /^([零〇一二三四五六七八九十百]+)、/],
  ["bracket-chinese", /^[（(]([零〇一二三四五六七八九十百]+)[）)]/],
  ["bracket-arabic", /^[（(]([0-9０-９]+)[）)]/],
  ["circle", /^([\u2460-\u2473])/],
  ["dot-arabic", /^([0-9０-９]+)(?:[.．](?![0-9０-９])|、)/],
];

/** Reads one line; marks of Markdown (`#`, `**`) and blanks at both ends are no part of it. */
export function lawLine(raw: string): LawLine {
  const heading = /^[\s\u3000]*#+/.test(raw);
  const line = raw
    .replace(/^[\s\u3000]*#+/, "")
    .replaceAll("**", "")
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, "");
  if (line === "") return { kind: heading ? "structure" : "blank" };
  if (chapter.test(line) || /^[-*] /.test(line)) return { kind: "structure" };
  return (
    articleLine(line, heading) ??
    annexLine(line, heading) ??
    numberedLine(line, heading) ??
    (heading ? { kind: "structure" } : plainLine(line))
  );
}

/**
 * 第三条 at the start of a line is an article, but 第三条规定的… is a sentence about one: what follows the
 * number must be a blank, a title in brackets, or nothing that such a sentence goes on with.
 */
function articleLine(line: string, heading: boolean): LawLine | null {
  const found = article.exec(line);
  if (found === null) return null;
  const number = readNumeral(found[1] ?? "");
  const inserted = found[2] === undefined ? undefined : readNumeral(found[2]);
  if (Number.isNaN(number) || Number.isNaN(inserted)) return null;
  const rest = line.slice(found[0].length);
  if (!heading && /^(?:第|规定|所|的|、|至|到|和|及|或|与|以|，|,)/.test(rest)) return null;
  const head: Citation = [{ level: "article", number, ...(inserted === undefined ? {} : { inserted }) }];
  return { kind: "head", head, text: rest.replace(title, "").replace(/^[\s\u3000:：]+/, "") };
}

function annexLine(line: string, heading: boolean): LawLine | null {
  const found = annex.exec(line);
  if (found === null) return null;
  const number = found[1] === undefined ? 1 : readNumeral(found[1]);
  if (Number.isNaN(number)) return null;
  return { kind: "head", head: [{ level: "annex", number }], text: heading ? "" : (found[2] ?? "") };
}

function numberedLine(line: string, heading: boolean): LawLine | null {
  // ⑴ is one character, as is ①.
  const plain = line.replace(/^[\u2474-\u2487]/, (sign) => sign.normalize("NFKC"));
  for (const [numbering, pattern] of numbered) {
    const found = pattern.exec(plain);
    const number = readNumeral((found?.[1] ?? "").normalize("NFKC"));
    if (found === null || Number.isNaN(number)) continue;
    const text = plain.slice(found[0].length).replace(/^[\s\u3000]+/, "");
    return { kind: "numbered", numbering, number, text, heading };
  }
  return null;
}

function plainLine(line: string): LawLine {
  const mark = /^\[¶(\d{1,3})\][\s\u3000]*/.exec(line);
  if (mark === null) return { kind: "plain", number: null, text: line };
  return { kind: "plain", number: Number(mark[1]), text: line.slice(mark[0].length) };
}
