// How the page looks, in light and in dark, on a screen and on paper.

export const style = `
:root {
  color-scheme: light dark;
  --ink: #1f2328; --quiet: #59636e; --paper: #ffffff; --rule: #d1d9e0; --tint: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --link: #0969da; --band: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f0f6fc; --quiet: #9198a1; --paper: #0d1117; --rule: #3d444d; --tint: #151b23;
    --good: #3fb950; --bad: #f85149; --doubt: #d29922; --link: #4493f8; --band: #12361f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; padding-bottom: .6rem; border-bottom: 3px solid var(--rule); }
body.pass h1 { border-color: var(--good); }
body.warn h1 { border-color: var(--doubt); }
body.fail h1 { border-color: var(--bad); }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .6rem 0; max-width: 46rem; overflow-wrap: anywhere; }
li { margin: .4rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { background: var(--tint); border-radius: 4px; padding: .1em .25em; overflow-wrap: anywhere; }
pre { background: var(--tint); border: 1px solid var(--rule); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
aside { margin: 1rem 0; padding: .25rem 1rem; background: var(--tint); border-left: 4px solid var(--link); }
aside.warning { border-color: var(--doubt); }
aside.caution { border-color: var(--bad); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 28rem; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .8rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; font-weight: normal; }
thead th { color: var(--quiet); font-size: .875rem; border-bottom-width: 2px; }
tr > :first-child { min-width: 9rem; }
th.number, td.number { text-align: right; white-space: nowrap; }
td code, th code { overflow-wrap: break-word; }
td span.result { white-space: nowrap; }
small { color: var(--quiet); }
details { margin: .5rem 0; border: 1px solid var(--rule); border-radius: 6px; padding: .1rem 1rem; }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
figure { margin: 1.25rem 0; }
figcaption { color: var(--quiet); font-size: .875rem; max-width: 46rem; }
svg.icon { display: inline-block; width: 1em; height: 1em; vertical-align: -.1em; margin-right: .3em; fill: var(--quiet); }
svg.icon.good { fill: var(--good); } svg.icon.bad { fill: var(--bad); } svg.icon.doubt { fill: var(--doubt); }
figure svg { display: block; width: 100%; max-width: 46rem; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
svg .quiet { fill: var(--quiet); font-size: 12px; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .zero { stroke: var(--quiet); stroke-width: 1; }
svg .rule { stroke: var(--rule); stroke-width: 1; }
svg .band { fill: var(--band); }
svg .limit { stroke: var(--doubt); stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; }
svg .line { stroke: var(--link); stroke-width: 2; fill: none; }
svg .point { fill: var(--link); }
svg .span { stroke: var(--ink); stroke-width: 2; }
svg .mark { fill: var(--ink); }
svg .worse .span { stroke: var(--bad); } svg .worse .mark { fill: var(--bad); }
svg .better .span { stroke: var(--good); } svg .better .mark { fill: var(--good); }
svg .unclear .span { stroke: var(--doubt); } svg .unclear .mark { fill: var(--doubt); }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
footer p { max-width: none; }
@media print { details { border: none; padding: 0; } details > :not(summary) { display: block; } }
`;
