import { ACCENT, COURSE_COLOURS, FAINT_INK, INK, LINE, SHADE, STATUS_COLOURS } from '../theme/colours';

/** Colours of the signs by class; in the dark all of a status are alike, the shape tells them apart. */
function signRules(): string {
  const status = Object.entries(STATUS_COLOURS).map(([value, { ink }]) => `.status.${value}{color:${ink}}`);
  const course = Object.entries(COURSE_COLOURS).map(([value, { ink }]) => `.course.${value}{color:${ink}}`);
  return [...status, ...course].join('');
}

const DARK = `
@media (prefers-color-scheme:dark){
:root{--ink:#e8ebf4;--faint:#b3bbcd;--line:#46506a;--shade:#1d2437;--paper:#121828;--accent:#a9c3f2;--warn:#f0c04d;--warn-ground:#2b2616;color-scheme:dark}
.sign.status{color:#c3d2ee}.sign.course{color:#ddd2be}.sign.on_track{color:#7fd0c1}.sign.at_risk{color:#f0c04d}.sign.critical{color:#ff9aa5}
}`;

/** Browsers that know the margins of a page print the marks there on each one; the others on the first. */
function printRules(orientation: 'portrait' | 'landscape', marks: readonly string[]): string {
  const box = 'font:600 9pt Arial,sans-serif;color:#8f6100';
  const mark = marks.length === 0 ? '' : `@top-right{content:${cssText(marks.join(' · '))};${box}}`;
  return `
@media print{
@page{size:A4${orientation === 'landscape' ? ' landscape' : ''};margin:22mm 20mm 20mm;${mark}@bottom-right{content:counter(page);font:9pt Arial,sans-serif;color:#4a5163}}
@page turned{size:A4 landscape}
.turned{page:turned}
:root{color-scheme:light}
html{font-size:9.5pt}body{font-size:1rem}.skip,nav.contents{display:none}
.frame,.frame.with-contents{display:block;padding:0;max-width:none}
.marks{position:static;background:none;border:0;padding:0;text-align:right}
header.title{padding-top:1rem}
h2{break-before:page;margin-top:0;padding-top:0;border:0}h2,h3,h4,caption,figcaption{break-after:avoid}
tr,figure,table.short,.note,dl.facts,dl div{break-inside:avoid}h4+p,h3+p,p:has(+dl){break-after:avoid}.page-break{break-after:page}
.scroll{overflow:visible}table.wide,table.middle{min-width:0}
.paper svg{min-width:0}.turned .paper svg{max-height:108mm}
th,td{padding:.25rem .5rem}dl div{padding:.2rem 0}
tr.group,thead{break-after:avoid}tbody tr:first-child,tbody tr:last-child{break-before:avoid}
details>summary{display:none}a{color:inherit}
}`;
}

/** A text inside a style sheet: everything but letters, digits and spaces is written as its number. */
function cssText(text: string): string {
  const written = [...text].map((character) =>
    /[\p{L}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${written.join('')}"`;
}

/** The whole look of a page: no outside files, readable at 320 pixels, in the dark, in forced colours and on paper. */
export function styles(orientation: 'portrait' | 'landscape', marks: readonly string[]): string {
  const screen = `
:root{--ink:${INK};--faint:${FAINT_INK};--line:${LINE};--shade:${SHADE};--paper:#fff;--accent:${ACCENT};--warn:#8f6100;--warn-ground:#fdf6e3;color-scheme:light dark}
*{box-sizing:border-box}
html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.55 'Source Sans 3','Source Sans Pro',Calibri,Carlito,'Segoe UI',Arial,'Liberation Sans',sans-serif;hyphens:auto;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem;top:0;z-index:3;background:var(--paper);padding:.6rem 1rem}
.skip:focus{left:0}
.symbols{position:absolute}
.marks{position:sticky;top:0;z-index:2;margin:0;padding:.35rem 1rem;background:var(--warn-ground);border-bottom:2px solid var(--warn);text-align:center;font-weight:600}
.marks p{margin:0}
.marks span+span::before{content:'·';margin:0 .6em}
.frame{padding:0 1rem 4rem;max-width:48rem;margin:0 auto}
header.title{padding:3.5rem 0 2rem;border-bottom:3px solid var(--accent);margin-bottom:2rem}
.over{margin:0 0 2.5rem;color:var(--faint);font-weight:600;letter-spacing:.01em}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);line-height:1.15;margin:0;color:var(--accent);text-wrap:balance}
.subtitle{font-size:1.25rem;line-height:1.4;margin:.75rem 0 0}
h2{font-size:1.65rem;line-height:1.2;margin:4rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--accent)}
h3{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .6rem}
h4{font-size:1.0625rem;line-height:1.35;margin:1.75rem 0 .4rem;color:var(--faint)}
h1,h2,h3,h4{font-weight:600;hyphens:manual;overflow-wrap:anywhere}
p{margin:0 0 1em}
.lead{font-size:1.1875rem;line-height:1.5}
.small{font-size:.875rem;line-height:1.45;color:var(--faint)}
ul,ol{margin:0 0 1em;padding-left:1.75em}main>h2:first-child{margin-top:1rem;border-top:0}li{margin:.25em 0}
nav.contents h2{font-size:1.1rem;margin:0 0 .5rem;padding:0;border:0}
nav.contents ol{list-style:none;margin:0;padding:0}
nav.contents ol ol{padding-left:1.1rem;font-size:.9375rem}
nav.contents a{display:block;padding:.22rem 0;text-decoration:none;hyphens:manual}
nav.contents a:hover{text-decoration:underline}
dl{margin:0 0 1.25em}
dl div{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.1rem 1.25rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--faint)}dd{margin:0;overflow-wrap:anywhere}
header.title dl{margin:2.5rem 0 0}
.scroll{overflow-x:auto;margin:1.5rem 0 .5rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums}
table.wide{min-width:44rem}table.middle{min-width:30rem}
caption span{display:block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2rem))}
caption,figcaption{text-align:left;font-weight:600;padding-bottom:.5rem;hyphens:manual}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word}
.end{text-align:right}
thead th{font-weight:600;vertical-align:bottom;background:var(--shade);border-bottom:2px solid var(--accent);hyphens:manual}
tbody th[scope=row]:first-child,.total th{font-weight:600}
.group th{background:var(--shade);font-weight:600;padding-top:.6rem}
.total th,.total td{font-weight:600;border-top:2px solid var(--accent)}
.sign{width:.95em;height:.95em;margin-right:.45em;vertical-align:-.1em;flex:none}
figure{margin:1.75rem 0}
figure .scroll{margin:0}
.paper{background:#fff;padding:.75rem;border:1px solid var(--line);forced-color-adjust:none}
.paper svg{display:block;width:100%;height:auto;min-width:36rem}
summary{cursor:pointer;padding:.35rem 0;color:var(--accent)}
details p{margin:.25rem 0 0;max-width:44rem}
.note{border-left:4px solid var(--accent);background:var(--shade);padding:.75rem 1rem;margin:1.25rem 0}
.note p{margin:0}.note.warning{border-color:var(--warn);background:var(--warn-ground)}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.875rem;color:var(--faint)}
@media (max-width:30rem){dl div{grid-template-columns:1fr}}
@media (min-width:72rem){
.frame.with-contents{max-width:76rem;display:grid;grid-template-columns:17rem minmax(0,1fr);column-gap:3.5rem}
.with-contents>header,.with-contents>footer{grid-column:2}
nav.contents{grid-column:1;grid-row:1/4;position:sticky;top:3.5rem;align-self:start;max-height:calc(100vh - 4.5rem);overflow-y:auto;padding:1rem 0;font-size:.9375rem}
.with-contents>main{grid-column:2}
}
@media (forced-colors:active){.sign{color:CanvasText}.note,.marks{border:1px solid}}`;
  return (screen + signRules() + DARK + printRules(orientation, marks)).replaceAll('\n', '');
}
