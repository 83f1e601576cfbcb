/** What a page of many scenarios adds to the look of a page. */
export const suitePageStyle = `
.filter { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin: 1rem 0; }
.filter[hidden] { display: none; }
.filter input[type="search"] {
  flex: 1 1 14rem; padding: 0.45rem 0.6rem; font: inherit; color: inherit; background: var(--panel);
  border: 1px solid var(--line); border-radius: 4px;
}
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
summary { cursor: pointer; padding: 0.3rem 0; }
summary .mark { display: inline-block; width: 1.1rem; font-weight: 700; }
summary .place { display: block; margin-left: 1.1rem; font-size: 0.85em; overflow-wrap: anywhere; }
details.file { border-top: 1px solid var(--line); }
details.file > summary { font-weight: 600; overflow-wrap: anywhere; }
details.file > summary .quiet { font-weight: 400; }
details.case { margin-left: 0.5rem; }
details.case > :not(summary) { margin-left: 1.1rem; }
section.failed details.case {
  margin: 0 0 1rem; padding: 0.25rem 0.75rem 0.5rem; border: 1px solid var(--line); border-left: 6px solid var(--bad);
}
section.failed details.case > summary { font-weight: 600; }
section.failed details.case > summary .place { font-weight: 400; }
.drawing.single svg { min-width: 640px; }
details pre { font-size: 0.85em; white-space: pre-wrap; }
@media screen and (max-width: 640px) {
  details.case, details.case > :not(summary) { margin-left: 0; }
}
@media print { .filter { display: none; } details.case { break-inside: avoid; } }
`;
