/** Style of the report: calm, dense, both schemes, A4 in print. Kept as text because the report is one file. */
export const reportStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b2430;--soft:#596273;--line:#d5dae2;--head:#eef1f6;--accent:#1d4ed8;
--veto:#9b1c1c;--fail:#a34100;--needs-review:#1d4ed8;--cannot-tell:#4b5563;--pass:#166534;--bonus:#0f6b6b;--muted:#5b6472}
@media (prefers-color-scheme:dark){:root{--paper:#14181f;--ink:#e6eaf0;--soft:#a6b0bf;--line:#39424f;--head:#1f2630;--accent:#8ab4ff;
--veto:#ff9b9b;--fail:#ffb27a;--needs-review:#8ab4ff;--cannot-tell:#b4bcc9;--pass:#7fd99a;--bonus:#74d6d0;--muted:#a6b0bf}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:1200px;margin:0 auto;padding:0 16px}
header{padding-top:24px}
h1{font-size:20px;margin:0 0 4px}
h2{font-size:16px;margin:32px 0 4px;border-bottom:2px solid var(--line);padding-bottom:4px}
p{margin:4px 0}
.soft{color:var(--soft)}
a{color:var(--accent)}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.banner{border:2px solid var(--fail);color:var(--fail);font-weight:600;padding:4px 12px;margin:12px 0;border-radius:4px}
.glance{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0;padding:0}
.glance>div{border:1px solid var(--line);border-radius:4px;padding:8px 12px;min-width:120px;flex:1 1 120px}
.glance dt{color:var(--soft);font-size:12px}
.glance dd{margin:0;font-size:16px;font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;margin:8px 0}
.fields{display:grid;grid-template-columns:minmax(88px,max-content) 1fr;gap:0;margin:8px 0;border-top:1px solid var(--line)}
.fields dt,.fields dd{margin:0;padding:4px 12px 4px 0;border-bottom:1px solid var(--line)}
.fields dt{color:var(--soft)}
.scroll{overflow-x:auto;margin:8px 0}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;white-space:pre-line;min-width:3.5em;overflow-wrap:break-word}
th{background:var(--head);font-weight:600}
.wide table{min-width:1100px;table-layout:fixed}.wide td{overflow-wrap:anywhere}
.right{text-align:right}td.right{white-space:nowrap}.center{text-align:center}
.long{min-width:14em;overflow-wrap:anywhere}
.tone-veto{color:var(--veto);font-weight:600}.tone-fail{color:var(--fail);font-weight:600}.tone-needs-review{color:var(--needs-review);font-weight:600}
.tone-cannot-tell{color:var(--cannot-tell);font-weight:600}.tone-pass{color:var(--pass);font-weight:600}.tone-bonus{color:var(--bonus);font-weight:600}
.tone-muted{color:var(--muted)}
.gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:16px;padding:0;margin:12px 0;list-style:none}
figure{margin:0;border:1px solid var(--line);border-radius:4px;padding:8px}
figure img{display:block;width:100%;height:160px;object-fit:contain;background:var(--head)}
figcaption{font-size:12px;margin-top:8px}
code{font:11px/1.4 ui-monospace,Consolas,monospace;word-break:break-all}
footer{margin-top:32px;padding-bottom:24px;color:var(--soft);font-size:12px}
@media (max-width:520px){.fields{grid-template-columns:1fr}.fields dt{border-bottom:0;padding-bottom:0}}
@page{size:A4;margin:15mm 12mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{:root{color-scheme:light}body{font-size:10.5pt}nav,.scroll-hint{display:none}.wide{page:wide}.wide table{min-width:0}table{font-size:8.5pt}th,td{padding:3px 5px}
.scroll{overflow:visible}thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h2+p{break-after:avoid}a{color:inherit;text-decoration:none}}
`;
