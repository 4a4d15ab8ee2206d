export const id=2364,ids=[2364],modules={1761:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G_:()=>wholeExtent,Ig:()=>commentExtent,Ks:()=>sectionsOf,vI:()=>shortened});var _chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(27261),_chunk_3RNRSXYO_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(88083),_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(92983),_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(58089),_chunk_UVNIWWLT_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(58065),wholeExtent={metrics:Number.POSITIVE_INFINITY,rules:Number.POSITIVE_INFINITY,slices:Number.POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,coefficients:Number.POSITIVE_INFINITY,names:Number.POSITIVE_INFINITY,sentences:Number.POSITIVE_INFINITY},commentExtent={metrics:6,rules:6,slices:20,findings:10,coefficients:30,names:10,sentences:20};function sectionsOf(report,context,extent){return[verdictSection(report,context,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.Pd)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.Tf)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.li)(report),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.sJ)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.tX)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.dY)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.tc)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.d_)(report,extent),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.uk)(report,context.pushes),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.nC)(report),(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.N$)(report),footerSection(report,context)].filter(section=>section.blocks.length>0)}function verdictSection(report,context,extent){const headline=(0,_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_1__.gD)(report),opening=`${context.resolvedFrom===null?"":`${(0,_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_1__.KS)(report.finding,context.resolvedFrom)} `}${(0,_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_1__.E4)(report)}`.trim(),advice=(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.wr)(report),blocks=[];if(report.rules.changed&&blocks.push(rulesAlert(report,extent)),blocks.push({kind:"heading",level:3,...headline}),opening!==""&&blocks.push({kind:"paragraph",text:opening}),advice!==null){const paragraph={kind:"paragraph",text:advice.text};blocks.push(report.rules.changed?paragraph:{kind:"alert",level:advice.level,blocks:[paragraph]})}const waivers=(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.D4)(report,extent),isAlertFree=!report.rules.changed&&advice===null;return waivers.length>0&&isAlertFree?blocks.push({kind:"alert",level:"warning",blocks:waivers}):blocks.push(...waivers),{name:"verdict",blocks}}function rulesAlert(report,extent){const{differences}=report.rules,shown=differences.slice(0,extent.rules),blocks=[{kind:"paragraph",text:`This pull request changes the rules of this check. The rules of ${(0,_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_1__.bx)(report)} decided this run; the new ones count after the merge.`}];return shown.length>0&&blocks.push({kind:"table",label:"Rules changed by this pull request",columns:[{title:"Rule",numeric:!1},{title:"In force",numeric:!1},{title:"After the merge",numeric:!1}],rows:shown.map(difference=>[(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)(difference.key),difference.base===null?"not set":(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)(difference.base),difference.head===null?"not set":(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)(difference.head)])}),differences.length>shown.length&&blocks.push((0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.v)(differences.length-shown.length)),{kind:"alert",level:"warning",blocks}}function footerSection(report,context){const{head,base,provenance,run}=report,source=_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_0__.hI[base.source],commits=[head.sha===null?"uncommitted":shortCommit(report,head.sha),...head.dirty?["with uncommitted changes"]:[],...base.sha===null?[]:["against",shortCommit(report,base.sha)],...base.ref===null?[]:[`on ${(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)(base.ref)}`],...source===null?[]:[`(${source})`]],fingerprint=/^sha256:([0-9a-f]{12})[0-9a-f]*$/.exec(provenance.dataFingerprint??""),runLink=(0,_chunk_3RNRSXYO_js__WEBPACK_IMPORTED_MODULE_3__.RL)(report,run.url),artifactLink=(0,_chunk_3RNRSXYO_js__WEBPACK_IMPORTED_MODULE_3__.RL)(report,context.artifactUrl);return{name:"footer",blocks:[{kind:"footer",items:[[(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)(report.name)],commits,...fingerprint===null?[]:[["data",(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)(`sha256:${fingerprint[1]}\u2026`),report.data.changed?"changed":"unchanged"]],...artifactLink===null?[]:[[{text:"full report",href:artifactLink}]],...runLink===null?[]:[[{text:"run",href:runLink}]],[`metricgate ${provenance.version}`]]}]}}function shortCommit(report,sha){return{text:(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_2__.KT)((0,_chunk_3RNRSXYO_js__WEBPACK_IMPORTED_MODULE_3__.jh)(sha)?sha.slice(0,7):sha),href:(0,_chunk_3RNRSXYO_js__WEBPACK_IMPORTED_MODULE_3__.wn)(report,sha)}}function shortened(lost,where){return`Shortened to fit GitHub's limit: ${(0,_chunk_UVNIWWLT_js__WEBPACK_IMPORTED_MODULE_4__.hS)(lost,"section")} left out; ${where}.`}}),2364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{renderHtml:()=>renderHtml});var _chunk_OJRYOY7Q_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1761),_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27261),_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92983),_chunk_QIM557GV_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(89044),_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52090),_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58089);function html(text){return text.replace(/[&<>"'`]/g,character=>`&#${character.charCodeAt(0)};`)}function sentence(text){return(0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(text).map(piece=>piece.code?`<code>${html(piece.text)}</code>`:html(piece.text)).join("")}function spoken(text){return html((0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_0__.Xe)(text).map(piece=>piece.text).join(""))}var WIDTH=720,LABELS=120,RESULTS=110,ROW=44;function figureOfIntervals(metrics,coverage){const rows=metrics.filter(row=>(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.Et)(row.relativeChange)&&row.interval!==null);if(rows.length===0)return"";const ends=rows.flatMap(row=>[...row.interval,row.relativeChange,0,row.tolerance??0,-(row.tolerance??0)]),[low,high]=(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_2__.ee)(ends),left=LABELS,right=WIDTH-RESULTS,x=fraction=>left+(fraction-low)/(high-low)*(right-left),height=rows.length*ROW+34,said=rows.map(row=>spoken(sentenceOf(row,coverage))).join(" "),ticks=ticksOf(low,high);return`<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">
${ticks.map(tick=>`<line class="rule" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="6" y2="${height-26}"/><text class="quiet middle" x="${at(x(tick))}" y="${height-8}">${tickText(tick)}</text>`).join(`
`)}
${rows.map((row,index)=>rowOf(row,index*ROW+6,x,[left,right])).join(`
`)}
<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="6" y2="${height-26}"/>
</svg>
<figcaption>Change against the baseline with its ${html(coverage)} interval. Shaded: no worse than the tolerance. Dashed: the tolerance.</figcaption>
</figure>`}function rowOf(row,top,x,[left,right]){const middle=top+ROW/2,[from,to]=row.interval.map(end=>Math.min(right,Math.max(left,x(end)))),clamp=fraction=>Math.min(right,Math.max(left,x(fraction)));return`<g class="${toneOf(row)}">
${tolerated(row,top,clamp,[left,right])}
<text x="0" y="${middle+4}">${html(shortLabel(row.name))}</text>
<line class="span" x1="${at(from)}" x2="${at(to)}" y1="${middle}" y2="${middle}"/>
<line class="span" x1="${at(from)}" x2="${at(from)}" y1="${middle-6}" y2="${middle+6}"/>
<line class="span" x1="${at(to)}" x2="${at(to)}" y1="${middle-6}" y2="${middle+6}"/>
<circle class="mark" cx="${at(clamp(row.relativeChange))}" cy="${middle}" r="5"/>
<text class="end" x="${WIDTH}" y="${middle+4}">${html((0,_chunk_QIM557GV_js__WEBPACK_IMPORTED_MODULE_3__.Bg)(row).text)}</text>
</g>`}function tolerated(row,top,x,[left,right]){if(!(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.Et)(row.tolerance))return"";const limit=x(row.greaterIsBetter?-row.tolerance:row.tolerance),[from,to]=row.greaterIsBetter?[limit,right]:[left,limit];return`<rect class="band" x="${at(from)}" y="${top+4}" width="${at(Math.max(0,to-from))}" height="${ROW-8}"/><line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="${top+4}" y2="${top+ROW-4}"/>`}function toneOf(row){return row.finding==="regressed"?"worse":row.finding==="improved"?"better":row.finding==="inconclusive"?"unclear":"same"}function sentenceOf(row,coverage){const limit=(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.Et)(row.tolerance)?`, tolerance ${(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.aS)(row.tolerance)}`:"";return`${(0,_chunk_QIM557GV_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(row.name)} (${(0,_chunk_QIM557GV_js__WEBPACK_IMPORTED_MODULE_3__.FR)(row)}): ${(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.V8)(row.relativeChange)}, ${coverage} interval ${(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.YP)(row.interval)}${limit}: ${(0,_chunk_QIM557GV_js__WEBPACK_IMPORTED_MODULE_3__.Bg)(row).text}.`}function figureOfTrend(chart){const[left,right,top,bottom]=[64,WIDTH-16,12,206],all=[...chart.values,...chart.limit===null?[]:[chart.limit]],[low,high]=(0,_chunk_UPASQQJW_js__WEBPACK_IMPORTED_MODULE_2__.ee)(all),x=index=>left+index/Math.max(1,chart.values.length-1)*(right-left),y=value=>bottom-(value-low)/(high-low)*(bottom-top),points=chart.values.map((value,index)=>`${at(x(index))},${at(y(value))}`).join(" ");return`<figure>
<svg viewBox="0 0 ${WIDTH} 240" role="img" aria-label="${spoken(chart.description)}">
${ticksOf(low,high).map(tick=>`<line class="rule" x1="${left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="quiet end" x="${left-8}" y="${at(y(tick)+4)}">${html(shortNumber(tick))}</text>`).join(`
`)}
${chart.limit===null?"":`<line class="limit" x1="${left}" x2="${right}" y1="${at(y(chart.limit))}" y2="${at(y(chart.limit))}"/>`}
<polyline class="line" points="${points}"/>
${chart.values.map((value,index)=>`<circle class="point" cx="${at(x(index))}" cy="${at(y(value))}" r="${index===chart.values.length-1?6:3.5}"/><text class="quiet ${index===chart.values.length-1?"end":"middle"}" x="${at(x(index))}" y="228">${spoken(chart.labels[index])}</text>`).join(`
`)}
</svg>
<figcaption>${sentence(chart.title)}${chart.limit===null?"":". Dashed: the limit"}.</figcaption>
</figure>`}function ticksOf(low,high){const rough=(high-low)/5,power=10**Math.floor(Math.log10(rough)),step=power*([1,2,5,10].find(factor=>factor*power>=rough)??10),first=Math.ceil(low/step),ticks=Math.floor(high/step)-first+1;return Array.from({length:Math.min(ticks,20)},(_,index)=>Number(((first+index)*step).toPrecision(12)))}function tickText(fraction){return`${fraction>0?"+":""}${(0,_chunk_CJ22SDEL_js__WEBPACK_IMPORTED_MODULE_1__.aS)(fraction)}`}function shortNumber(value){return value.toLocaleString("en-US",{maximumSignificantDigits:5})}function shortLabel(metric){const label=Array.from((0,_chunk_QIM557GV_js__WEBPACK_IMPORTED_MODULE_3__.Wy)(metric).replaceAll("`",""));return label.length<=14?label.join(""):`${label.slice(0,13).join("")}\u2026`}function at(value){return value.toFixed(1)}var style=`
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
`,alone={artifactUrl:null,pushes:[],resolvedFrom:null};function renderHtml(report){const title=`${report.name}: ${(0,_chunk_KUV2J4J6_js__WEBPACK_IMPORTED_MODULE_4__.gD)(report).text}`.replaceAll("`","");return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html((0,_chunk_UNRLUEKP_js__WEBPACK_IMPORTED_MODULE_0__.RK)(title,300))}</title>
<style>${style}</style>
</head>
<body class="${report.outcome}">
${(0,_chunk_OJRYOY7Q_js__WEBPACK_IMPORTED_MODULE_5__.Ks)(report,alone,_chunk_OJRYOY7Q_js__WEBPACK_IMPORTED_MODULE_5__.G_).map(renderSection).join(`
`)}
</body>
</html>
`}function renderSection(section){const tag=section.name==="footer"?"footer":"section";return`<${tag} class="${section.name}">
${renderBlocks(section.blocks)}
</${tag}>`}function renderBlocks(blocks){return blocks.map(renderBlock).join(`
`)}function renderBlock(block){switch(block.kind){case"heading":{const tag=block.level===3?"h1":"h2";return`<${tag}>${iconOf(block.icon)}${sentence(block.text)}</${tag}>`}case"paragraph":return block.strong===!0?`<h3>${sentence(block.text)}</h3>`:`<p>${sentence(block.text)}</p>`;case"list":{const tag=block.ordered===!0?"ol":"ul";return`<${tag}>${block.items.map(item=>`<li>${renderCell(item)}</li>`).join("")}</${tag}>`}case"alert":return`<aside class="${block.level}">${renderBlocks(block.blocks)}</aside>`;case"commands":return`<pre><code>${html(block.lines.join(`
`))}</code></pre>`;case"details":return`<details open><summary>${html(block.title)}</summary>
${renderBlocks(block.blocks)}
</details>`;case"footer":return`<p>${block.items.map(item=>item.map(renderCell).join(" ")).join(" \xB7 ")}</p>`;case"table":return renderTable(block);case"chart":return figureOfTrend(block);case"intervals":return figureOfIntervals(block.rows,block.coverage)}}function renderTable(table){const head=table.columns.map(column=>`<th scope="col"${numeric(column.numeric)}>${sentence(column.title)}</th>`),rows=table.rows.map(row=>`<tr>${row.map((cell,index)=>{const content=renderCell(cell);return index===0?`<th scope="row">${content}</th>`:`<td${numeric(table.columns[index].numeric)}>${content}</td>`}).join("")}</tr>`);return`<div class="scroll" role="region" tabindex="0" aria-label="${html(table.label)}"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join(`
`)}
</tbody></table></div>`}function numeric(isNumeric){return isNumeric?' class="number"':""}function renderCell(cell){if(typeof cell=="string")return sentence(cell);const word=sentence(cell.text),text=cell.icon===void 0||cell.icon===null?word:`<span class="result">${iconOf(cell.icon)}${word}</span>`,strong=cell.strong===!0?`<strong>${text}</strong>`:text,linked=cell.href===void 0||cell.href===null?strong:`<a href="${html(cell.href)}">${strong}</a>`;return cell.after===void 0||cell.after===""?linked:`${linked} <small>${sentence(cell.after)}</small>`}function iconOf(icon){if(icon===null)return"";const[tone,path]=icons[icon];return`<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="${path}"/></svg>`}var circle="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z",icons={"\u274C":["bad",`${circle}M4.9 3.7 8 6.8l3.1-3.1 1.2 1.2L9.2 8l3.1 3.1-1.2 1.2L8 9.2l-3.1 3.1-1.2-1.2L6.8 8 3.7 4.9Z`],"\u2705":["good",`${circle}M11.6 4.6 7 9.2 4.4 6.6 3.2 7.8 7 11.6l5.8-5.8Z`],"\u2796":["good",`${circle}M3.5 7.1h9v1.8h-9Z`],"\u26A0\uFE0F":["doubt","M8 .8 16 15H0ZM7.1 5.5h1.8v4.7H7.1ZM7.1 11.3h1.8v1.8H7.1Z"],"\u{1F195}":["new",`${circle}M7.1 3.5h1.8v3.6h3.6v1.8H8.9v3.6H7.1V8.9H3.5V7.1h3.6Z`],"\u{1F6D1}":["bad","M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7ZM3.5 7.1h9v1.8h-9Z"]}})};
