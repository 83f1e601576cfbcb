import type { Language, Text } from "../diagnostic/text.js";
import { describeDiagnostics, type LocatedDiagnostic } from "./diagnostics.js";
import { type Document, list, paragraph, span } from "./document.js";
import { newRuleWords } from "./words/new-rule.js";

/** What `new rule` added, and what the check of the pack says now. */
export interface NewRuleReport {
  readonly rule: string;
  readonly pack: string;
  readonly added: readonly { readonly file: string; readonly line: number }[];
  readonly choices: readonly Text[];
  readonly errors: readonly LocatedDiagnostic[];
  readonly warnings: number;
}

/** Where the rule and its scenario stand, what is wrong with the pack now, and what to do next. */
export function describeNewRule(
  { rule, pack, added, choices, errors, warnings }: NewRuleReport,
  language: Language,
): Document {
  const words = newRuleWords[language];
  return [
    paragraph(span("good", words.added(rule))),
    ...list(added.map(({ file, line }) => [`${file}:${line}`])),
    ...(choices.length === 0 ? [] : [paragraph(words.choices)]),
    ...list(choices.map((choice) => [choice[language]])),
    ...describeDiagnostics(errors, language),
    paragraph(span(errors.length > 0 ? "bad" : "caution", words.checked(errors.length, warnings))),
    paragraph(span("quiet", words.next(pack))),
  ];
}
