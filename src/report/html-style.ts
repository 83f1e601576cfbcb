/** The look of a page: one column, nothing from elsewhere, light and dark, and paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d232b; --quiet: #5b6470; --line: #d5dae0; --panel: #f5f7f9;
  --good: #17663a; --bad: #a31d24; --caution: #855300;
  --shade: #eceff2; --hatch: #b4bbc5; --running: #2f5f9e; --running-fill: #cfe0f5;
  --late-fill: #a31d24; --late-ink: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181d; --ink: #e7eaee; --quiet: #a3acb8; --line: #39414c; --panel: #1f242b;
    --good: #6fd39a; --bad: #ff8f8f; --caution: #efb652;
    --shade: #23282f; --hatch: #454e5a; --running: #84b3ee; --running-fill: #27466b;
    --late-fill: #ff8f8f; --late-ink: #2b0505;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.65; overflow-wrap: anywhere;
  font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
main { max-width: 832px; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.4rem; line-height: 1.35; margin: 0 0 0.75rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
p { margin: 0.25rem 0; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.caution { color: var(--caution); }
.quiet { color: var(--quiet); }
li.good, li.bad, li.caution, li.quiet { color: inherit; }
.verdict {
  margin: 0 0 1rem; padding: 0.75rem 1rem; background: var(--panel); border: 1px solid var(--line);
  border-left: 6px solid currentColor; font-size: 1.05rem; font-weight: 600;
}
ul { margin: 0.25rem 0; padding-left: 1.25rem; }
li { margin: 0.15rem 0; }
li.marked { list-style: none; margin-left: -1.25rem; padding-left: 1.5rem; }
li.marked > .mark { display: inline-block; width: 1.25rem; margin-left: -1.5rem; font-weight: 700; }
dl { margin: 0.35rem 0; }
dl > div { display: grid; grid-template-columns: minmax(4.5rem, max-content) 1fr; column-gap: 0.75rem; padding: 0.1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
dd > ul:first-child { margin-top: 0; }
main > ul > li.marked {
  margin: 0 0 1rem -1.25rem; padding: 0.75rem 1rem 0.75rem 2.5rem; border: 1px solid var(--line); border-radius: 6px;
}
figure { margin: 1rem 0; }
.drawing { overflow-x: auto; }
.drawing svg { max-width: 100%; height: auto; margin: 0 auto; }
.narrow { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.95em; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 500; }
td:first-child { white-space: nowrap; }
pre { margin: 0.5rem 0; overflow-x: auto; line-height: 1.4; }
footer { margin-top: 2rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.85rem; }
@media screen and (max-width: 640px) {
  td:first-child { white-space: normal; min-width: 9.5em; }
  .wide { display: none; }
  .narrow { display: block; }
  .drawing svg { width: 100%; }
  main > ul > li.marked { padding: 0.6rem 0.75rem 0.6rem 2.1rem; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --line: #aaa; --panel: #fff;
    --good: #063; --bad: #8b0000; --caution: #630;
    --shade: #e6e6e6; --hatch: #777; --running: #345; --running-fill: #d5dfec; --late-fill: #7a0000; --late-ink: #fff;
  }
  @page { size: A4; margin: 16mm 15mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  figure, .verdict, tr, main > ul > li { break-inside: avoid; }
  h1, h2 { break-after: avoid; }
  li.marked > .mark, li.marked > strong, li.marked > strong + p { break-after: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
