/**
 * The look of timelines, light and dark. What matters is told apart without colour as well: by fill, hatching,
 * outline and words. The page gives the names their colours.
 */
export const timelineStyle = `
.timeline { display: block; font-family: inherit; overflow: visible; }
.timeline text { fill: var(--ink); font-size: 12px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.timeline .day, .timeline .badge, .timeline .legend, .timeline .count { stroke: none; }
.timeline .end { text-anchor: end; }
.timeline .middle { text-anchor: middle; }
.timeline .month { font-weight: 600; }
.timeline .day, .timeline .badge, .timeline .legend { font-size: 11px; }
.timeline .day, .timeline .badge, .timeline .count { text-anchor: middle; }
.timeline .rest, .timeline .who, .timeline .legend { fill: var(--quiet); }
.timeline .badge.make-up { font-weight: 700; }
.timeline .title { font-size: 13px; font-weight: 600; }
.timeline tspan.who { font-size: 12px; font-weight: 400; }
.timeline .sign { font-size: 14px; font-weight: 700; }
.timeline .good { fill: var(--good); }
.timeline .bad { fill: var(--bad); }
.timeline .caution { fill: var(--caution); }
.timeline .quiet { fill: var(--quiet); }
.timeline .rule, .timeline .tick { stroke: var(--line); }
.timeline .leader { stroke: var(--quiet); stroke-width: 0.75; }
.timeline .base { stroke: var(--quiet); stroke-width: 1; }
.timeline circle.event { fill: var(--ink); stroke: var(--paper); }
.timeline circle.event.bad { fill: var(--bad); }
.timeline circle.event.open, .timeline circle.start { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.timeline line.event { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2; }
.timeline line.as-of { stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 5 3; }
.timeline text.as-of { font-weight: 600; }
.timeline .shade.weekend { fill: var(--shade); }
.timeline .shade.make-up { fill: none; stroke: var(--quiet); stroke-width: 0.75; }
.timeline .ground { fill: var(--shade); }
.timeline .stripe { stroke: var(--hatch); fill: none; }
.timeline .not-announced .ground { fill: none; }
.timeline .not-announced .stripe { fill: var(--hatch); stroke: none; }
.timeline .stopped .ground, .timeline .maybe-late .ground { fill: var(--paper); }
.timeline .stopped .stripe { stroke: var(--running); }
.timeline .maybe-late .stripe { stroke: var(--bad); stroke-width: 3; }
.timeline .bar { stroke-width: 1; }
.timeline .bar.running { fill: var(--running-fill); stroke: var(--running); }
.timeline .bar.stopped { stroke: var(--running); stroke-dasharray: 2 2; }
.timeline .bar.late { fill: var(--late-fill); stroke: var(--late-fill); }
.timeline .bar.maybe-late { stroke: var(--bad); }
.timeline .bar.left { fill: var(--paper); stroke: var(--running); stroke-dasharray: 3 2; }
.timeline text.count { font-size: 10.5px; }
.timeline text.count.late { fill: var(--late-ink); }
.timeline .window { fill: var(--caution); fill-opacity: 0.14; stroke: var(--caution); stroke-dasharray: 2 2; }
.timeline path.due { fill: var(--ink); stroke: var(--ink); }
.timeline path.window-edge { fill: none; stroke-width: 2; }
.timeline line.due { stroke: var(--ink); stroke-width: 2; }
.timeline circle.done { fill: var(--paper); stroke-width: 1.75; }
.timeline path.done { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.timeline .done.good { stroke: var(--good); }
.timeline .done.bad { stroke: var(--bad); }
`;
