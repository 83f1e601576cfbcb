import type { Language } from "../../diagnostic/text.js";
import { decoratorWords, derivedFactWords, operatorWords, plainTypeWords } from "../schema/texts/words.js";
import type { WordList } from "../schema/word-list.js";
import { code, headingOf, tableOf } from "./markdown.js";
import { phrases } from "./phrases.js";
import { wordPieces } from "./piece-titles.js";

/** Where words come from, and those that are the engine's own. */
export function wordSections(language: Language): readonly string[] {
  const t = phrases[language];
  const list = (head: readonly string[], words: WordList) =>
    tableOf(
      head,
      Object.entries(words).map(([word, text]) => [code(word), text[language]]),
    );
  return [
    headingOf(2, "words", t.words),
    tableOf(
      t.wordsHead,
      Object.entries(wordPieces).map(([name, { title, from }]) => [
        `<a id="${name}"></a>${title[language]}`,
        from[language],
      ]),
    ),
    headingOf(2, "operators", t.operators),
    list(t.operatorsHead, operatorWords),
    headingOf(2, "decorators", t.decorators),
    t.decoratorsIntro,
    list(t.decoratorsHead, decoratorWords),
    headingOf(2, "derived-facts", t.derived),
    list(t.derivedHead, derivedFactWords),
    headingOf(2, "plain-types", t.types),
    list(t.typesHead, plainTypeWords),
  ];
}
