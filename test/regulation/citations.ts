import fc from "fast-check";
import type { Citation, CitationStep } from "../../src/regulation/citation.js";

export const step = (level: CitationStep["level"], number: number): CitationStep => ({ level, number });

const number = (max: number) => fc.integer({ min: 1, max });

const tail = fc
  .record({ paragraph: fc.option(number(30)), item: fc.option(number(40)), subitem: fc.option(number(9)) })
  .map(({ paragraph, item, subitem }) => [
    ...(paragraph === null ? [] : [step("paragraph", paragraph)]),
    ...(item === null ? [] : [step("item", item)]),
    ...(item === null || subitem === null ? [] : [step("subitem", subitem)]),
  ]);

const head = fc.oneof(
  fc.record({ level: fc.constant("article" as const), number: number(199) }),
  fc.record({ level: fc.constant("article" as const), number: number(199), inserted: number(20) }),
  fc.constant(step("preamble", 1)),
  number(12).map((each) => step("annex", each)),
  number(20).map((each) => step("section", each)),
);

const headings = fc.oneof(
  head.map((each) => [each]),
  fc
    .tuple(number(20), number(20))
    .map(([section, subsection]) => [step("section", section), step("subsection", subsection)]),
);

/** Any citation that the grammar has. */
export const citation: fc.Arbitrary<Citation> = fc
  .tuple(headings, tail)
  .map(([first, rest]) => [...first, ...rest]);
