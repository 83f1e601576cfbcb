import type { Language } from "../diagnostic/text.js";
import { element, type Markup, markupOf } from "./html-element.js";
import { pageStyle } from "./html-style.js";
import { timelineStyle } from "./timeline-style.js";

/** A page with its style in it and nothing from elsewhere. */
export interface Shell {
  readonly title: string;
  readonly language: Language;
  readonly main: Markup;
  /** More of our own style, free of characters that markup would read. */
  readonly style?: string;
  /** A script of our own, free of them too: a page must be of use without it. */
  readonly script?: string;
}

export function htmlPage({ title, language, main, style = "", script }: Shell): string {
  const html = element(
    "html",
    { lang: language === "zh" ? "zh-CN" : "en" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, title),
      element("style", {}, { markup: `${pageStyle}${timelineStyle}${style}` }),
    ),
    element("body", {}, main, ...(script === undefined ? [] : [element("script", {}, { markup: script })])),
  );
  return `<!doctype html>\n${markupOf(html)}\n`;
}
