import type { Language } from "../diagnostic/text.js";
import { type Document, entries, entry, list, paragraph, span } from "./document.js";
import { newRegulationWords } from "./words/new-regulation.js";

/** What `new regulation` made. */
export interface NewRegulation {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly clauses: readonly { readonly clause: string; readonly line: number }[];
  /** Clauses whose number stands in the text again. */
  readonly repeated: readonly { readonly clause: string; readonly line: number }[];
  /** Where the numbers of articles leap. */
  readonly gaps: readonly { readonly after: string; readonly next: string; readonly line: number }[];
  readonly work: readonly unknown[];
  /** How many sentences say what. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly text: string;
}

/** What was written, what was found in the text, and what to do next. */
export function describeNewRegulation(made: NewRegulation, language: Language): Document {
  const words = newRegulationWords[language];
  const schemas = made.files.filter((name) => name.startsWith("schemas/"));
  const files = made.files.filter((name) => !schemas.includes(name));
  const found = Object.entries(made.kinds).map(([kind, count]) => `${words.kinds[kind] ?? kind} ${count}`);
  return [
    paragraph(span("good", words.wrote(made.folder))),
    ...list([...files, ...(schemas.length === 0 ? [] : [words.schemas])].map((name) => [name])),
    ...entries([
      entry(words.clauses, [words.outlined(made.clauses.length)]),
      entry(words.work, [words.sentences(made.work.length, found.join(words.comma))]),
    ]),
    ...made.repeated.map(({ clause, line }) => paragraph(span("caution", words.repeated(clause, line)))),
    ...made.gaps.map(({ after, next, line }) => paragraph(span("caution", words.gap(after, next, line)))),
    paragraph(words.next),
    ...list(words.steps(made.folder, made.text).map((step) => [step])),
  ];
}
