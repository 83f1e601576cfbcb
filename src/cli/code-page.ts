import type { Language } from "../diagnostic/text.js";

/** The page of a code in one language; texts are Markdown. */
export interface CodePage {
  readonly meaning: string;
  readonly example: string;
  readonly mend: string;
  /** Codes that are near it. */
  readonly see: readonly string[];
}

/** The headings of a page: the language's, and under it those of its four sections. */
export const pageHeadings = {
  zh: { language: "中文", meaning: "含义", example: "例", mend: "怎么改", see: "参见" },
  en: {
    language: "English",
    meaning: "What it means",
    example: "Example",
    mend: "How to mend it",
    see: "See also",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** One language of a page of docs/codes; what the page lacks is empty. */
export function readCodePage(markdown: string, language: Language): CodePage {
  const headings = pageHeadings[language];
  const sections = split(split(markdown, "## ").get(headings.language) ?? "", "### ");
  const text = (name: string) => sections.get(name) ?? "";
  return {
    meaning: text(headings.meaning),
    example: text(headings.example),
    mend: text(headings.mend),
    see: [...text(headings.see).matchAll(/\[([^\]]+)\]\(/g)].map((match) => match[1] ?? ""),
  };
}

/** The texts under the headings of one level; a line of an example is never a heading. */
function split(markdown: string, mark: string): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  let fenced = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    if (!fenced && line.startsWith(mark)) {
      lines = [];
      found.set(line.slice(mark.length).trim(), lines);
    } else lines.push(line);
  }
  return new Map([...found].map(([name, inner]) => [name, inner.join("\n").trim()]));
}
