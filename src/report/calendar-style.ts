/** How the page of a year looks: on a screen, in the dark, on a phone, on one sheet of A4. */
export const calendarStyle = `:root { color-scheme: light dark; --ink: #1d2330; --faint: #6b7280; --paper: #fff; --line: #d9dde4;
  --rest: #b3261e; --rest-paper: #fdeceb; --work: #1f4e9c; --work-paper: #e8effb; --open-paper: #f1f2f4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ec; --faint: #9aa2af; --paper: #15181e; --line: #343a45;
    --rest: #ff9c94; --rest-paper: #3c1c1a; --work: #9cc0ff; --work-paper: #16294a; --open-paper: #22262e; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1rem 2rem; }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; }
.unknown { margin: .5rem 0; padding: .6rem .8rem; border-left: 4px solid var(--work); background: var(--work-paper); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0 0 1rem; padding: 0; list-style: none; color: var(--faint); }
.key { display: inline-block; min-width: 1.6em; height: 1.5em; vertical-align: bottom; padding: 0 .3em; border-radius: 4px; text-align: center; }
.months { display: grid; grid-template-columns: repeat(auto-fill, minmax(16.5rem, 1fr)); gap: 1.4rem 1.6rem; }
.month { width: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 2px; align-self: start; }
caption { padding: 0 0 .2rem .2rem; text-align: left; font-weight: 700; }
caption small { margin-left: .3em; color: var(--faint); font-weight: 400; }
.month th { color: var(--faint); font-weight: 400; font-size: .85em; }
.month td { position: relative; height: 2.7rem; padding: .2rem 0 0; border-radius: 6px; text-align: center; vertical-align: top;
  font-variant-numeric: tabular-nums; line-height: 1.25; }
.marked time { display: block; margin-right: .75em; }
.weekend { color: var(--faint); }
.rest, .law { color: var(--rest); background: var(--rest-paper); font-weight: 600; }
.law { border: 1px dashed var(--rest); }
.work { color: var(--work); background: var(--work-paper); font-weight: 600; box-shadow: inset 0 0 0 1px var(--work); }
.open { color: var(--faint); background: var(--open-paper); }
.mark { position: absolute; top: .1rem; right: .15rem; font-size: .65em; font-weight: 400; }
.name { display: block; overflow: hidden; font-size: .68em; font-weight: 400; white-space: nowrap; text-overflow: ellipsis; }
.holidays { width: 100%; margin: 1.6rem 0 1rem; border-collapse: collapse; }
.holidays th, .holidays td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.holidays thead th { color: var(--faint); font-weight: 400; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0 0; }
dt { color: var(--faint); }
dd { margin: 0; }
@media (max-width: 38rem) {
  .months { grid-template-columns: 1fr; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
}
@media print {
  @page { size: A4; margin: 10mm; }
  :root { color-scheme: light; --ink: #000; --faint: #555; --paper: #fff; --line: #bbb;
    --rest: #a01812; --rest-paper: #f8e3e2; --work: #163f85; --work-paper: #e2eaf8; --open-paper: #eee; }
  body { font-size: 8.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 14pt; }
  .months { grid-template-columns: repeat(3, 1fr); gap: 2.5mm 7mm; }
  .month { border-spacing: 1px; }
  .month td { height: 4.9mm; padding-top: .3mm; }
  .month, .holidays tr { break-inside: avoid; }
  .name { display: none; }
  .legend { margin-bottom: 2mm; }
  .holidays { margin: 3mm 0 2mm; }
  .holidays th, .holidays td { padding: .3mm 3mm .3mm 0; }
  dl { margin-top: 2mm; gap: 0 4mm; }
}
`;
