import { createHash } from 'node:crypto';

/** The style sheet of the public pages, inlined in each: a page is complete with its first answer. */
export const STYLE = minify(`
*{box-sizing:border-box}
html{font:18px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#16191c;background:#fff;-webkit-text-size-adjust:100%;scroll-padding-top:4rem}
body{margin:0;overflow-wrap:break-word}
a{color:#075e63}
h1{font-size:1.7rem;line-height:1.2;margin:1.2rem 0 .6rem}
h2,legend,.q{font-size:1.2rem;font-weight:700;line-height:1.3;margin:0;padding:0;display:block}
h3{font-size:1rem;margin:1rem 0 .2rem}
p{margin:.4rem 0}
.bar{position:sticky;top:0;z-index:2;background:#fff;border-bottom:1px solid #c9ced2}
.bar div{max-width:40rem;margin:auto;padding:.4rem 1rem;text-align:right}
.languages{max-width:40rem;margin:auto;padding:.2rem 1rem 0;display:flex;flex-wrap:wrap;gap:0 1.2rem}
.languages a,.languages b{padding:.55rem 0;min-height:44px}
.leave{display:inline-block;background:#16191c;color:#fff;padding:.55rem .9rem;min-height:44px;text-decoration:none;font-weight:700;border-radius:4px;white-space:nowrap}
main{max-width:40rem;margin:auto;padding:0 1rem 4rem}
footer{max-width:40rem;margin:auto;padding:1rem;border-top:1px solid #c9ced2}
footer a{display:inline-block;padding:.5rem 1.2rem .5rem 0}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.5rem;z-index:3}
:focus-visible{outline:3px solid #075e63;outline-offset:2px}
.demo{background:#f3e9c8;margin:0;padding:.4rem 1rem;text-align:center}
section,fieldset{border:0;padding:0;margin:2rem 0 0;min-width:0}
fieldset fieldset{margin:1rem 0 0}
.hint{color:#4a5359;margin:.2rem 0 .5rem}
.opt{font-weight:400;color:#4a5359}
.card{display:flex;gap:.7rem;align-items:center;border:1px solid #7b858b;border-radius:6px;padding:.6rem .8rem;margin:.5rem 0;min-height:52px;cursor:pointer}
.card:has(:checked){border-color:#075e63;box-shadow:inset 0 0 0 2px #075e63;background:#eef6f6}
svg[aria-hidden]{flex:none;width:2rem;height:2rem;fill:none;stroke:#075e63;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round;vertical-align:middle;margin-right:.6rem}
.card svg,.ask label svg{margin:0}
.listen svg{width:1.4rem;height:1.4rem;stroke:currentColor}
html:not(.heard) [data-sound]{display:none}
.card small{display:block;color:#4a5359;font-size:.9rem}
input[type=radio],input[type=checkbox]{width:1.4rem;height:1.4rem;flex:none;margin:0;accent-color:#075e63}
input[type=file]{font:inherit;max-width:100%;min-height:44px}
input[type=text],textarea,select{font:inherit;width:100%;padding:.55rem .6rem;border:1px solid #4a5359;border-radius:4px;background:#fff;color:inherit;min-height:48px}
textarea{min-height:6rem;resize:vertical}
#story{min-height:14rem}
.ask{margin:0;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;border-top:1px solid #dfe3e6;padding:.6rem 0}
.ask legend{font-size:1rem;font-weight:400;width:100%;padding:0;float:left}
.ask label{display:flex;gap:.5rem;align-items:center;min-height:44px}
details{border:1px solid #7b858b;border-radius:6px;margin:1rem 0 0;padding:0 .9rem}
summary{cursor:pointer;padding:.7rem 0;font-weight:700;min-height:48px}
details[open]{padding-bottom:.9rem}
.before{margin:1rem 0}
.before details{margin:1rem 0 0}
.danger{border-left:6px solid #a4262c;padding:.1rem 0 .1rem .8rem;margin:1rem 0 0}
.danger ul{margin:.2rem 0;padding-left:1.2rem}
.danger a{font-weight:700}
.danger a,.ways a:not(.button),p>a:only-child:not(.button),#back,a[href^="tel:"]{display:inline-block;max-width:100%;padding:.5rem 0;min-height:44px}
.note{border-left:6px solid #075e63;background:#eef6f6;padding:.5rem .8rem;margin:1rem 0}
.bad{border:3px solid #a4262c;padding:.6rem 1rem;margin:1rem 0;border-radius:4px}
.bad h2{color:#8f1f25}
.bad ul{padding-left:1.2rem;margin:.3rem 0}
.bad a{color:#8f1f25;display:inline-block;vertical-align:top;padding:.5rem 0;min-height:44px}
.err{color:#8f1f25;font-weight:700;margin:.3rem 0}
.wrong{border-left:6px solid #a4262c;padding-left:.8rem}
button,.button{font:inherit;font-weight:700;min-height:52px;padding:.6rem 1.4rem;border:2px solid #075e63;border-radius:6px;background:#fff;color:#075e63;cursor:pointer;text-decoration:none;display:inline-block}
.main{background:#075e63;color:#fff;width:100%;margin-top:1rem}
.listen{min-height:44px;padding:.3rem .9rem;font-weight:400;border-width:1px;margin:.3rem 0}
.listen[aria-pressed=true]{background:#075e63;color:#fff}
button[disabled]{opacity:.55;cursor:default}
.code{flex-direction:column;align-items:center;font:700 2.6rem/1.25 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;letter-spacing:.06em;margin:.5rem 0;display:flex;gap:0 1.4rem;justify-content:center}
.keep{border:3px solid #16191c;border-radius:8px;padding:.8rem 1rem;margin:1rem 0}
.ways{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:1rem 0 .4rem}
.next{padding-left:1.2rem}
.next li{margin:.5rem 0}
#file-list:not(:empty){margin-top:1.2rem}
.file small{color:#4a5359}
.file{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:center;border-top:1px solid #dfe3e6;padding:.5rem 0}
.file b{flex:1 1 10rem;min-width:0}
.file progress{width:100%}
.file .do,.file .carries{flex-basis:100%}
.file .do{display:flex;flex-wrap:wrap;gap:.5rem}
.file .do:empty,.file .carries:empty{display:none}
.file button,.voice button{min-height:44px;padding:.3rem .9rem;font-weight:400;border-width:1px}
.voice audio{width:100%}
.voice .time{font-variant-numeric:tabular-nums;font-weight:700}
.ok::before{content:"✓ "}
.no::before{content:"✗ "}
.ok{color:#0b5c2e;font-weight:700}
.no{color:#8f1f25;font-weight:700}
code{overflow-wrap:anywhere;font-size:.85rem}
.away{position:absolute;opacity:0;width:1px;height:1px}
.button:focus-within{outline:3px solid #075e63;outline-offset:2px}
[hidden]{display:none!important}
form:has([name=kind][value=corruption]:checked) .for-human-rights,form:has([name=kind][value=human-rights]:checked) .for-corruption,form:has([name=contact][value=never]:checked) .for-contact,form:not(:has([name=contact]:checked)) .for-contact,form:not(:has([name=kind]:checked)) .after-kind{display:none}
#main.stepping section,#main.stepping fieldset,#main.stepping form>details{margin-top:1rem}
#main.stepping fieldset fieldset{margin-top:.6rem}
.stepping form>details{border:0;padding:0}
.stepping form>details>summary{display:none}
.stepping [data-step]>div>label:first-child:not(.card),.stepping [data-step]>div>p>label{font-size:1.2rem;font-weight:700}
.stepping [data-kinds]>h3{display:none}
.later h1{font-size:1rem;margin:.4rem 0;color:#4a5359}
.later .before>:not(h1){display:none}
.progress{margin-top:1rem}
.progress p{margin:0}
.progress progress{width:100%;height:.5rem;accent-color:#075e63}
.steps{display:flex;flex-wrap:wrap;gap:.7rem;margin:1.5rem 0 0}
.steps .main{flex:1 1 auto;width:auto;margin:0}
.letters{display:flex;flex-wrap:wrap;gap:.4rem;margin:.4rem 0}
.letters button{min-width:46px;min-height:46px;padding:.2rem;font-size:1.3rem}
.letters [aria-pressed=true]{background:#075e63;color:#fff}
.check{margin:.5rem 0}
.check>div{border-top:1px solid #dfe3e6;padding:.6rem 0;display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:.7rem}
.check>div>*{grid-column:1}
.check dt{font-weight:700}
.check dd{margin:.1rem 0;white-space:pre-wrap;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden}
.check dd:last-child{display:block;overflow:visible;grid-area:1/2/span 9}
.check button{min-height:44px;padding:.2rem .9rem}
@media (min-width:30rem){button.main{width:auto}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 .8rem}}
@media (min-width:46rem){.code{flex-direction:row;font-size:2.1rem}}
@media (pointer:coarse){#leave-keys{display:none}}
@media print{.listen,.bar,.languages,.demo,.skip,form,footer,#receipt>:not(.keep):not(.next),.next li:first-child,.keep p:not(.code),#drill,#ways{display:none!important}}
`);

/** What the page of the dialogue has besides: the form's, which comes first and on the weakest line, goes without. */
export const DIALOGUE_STYLE = minify(`
.msg{border:1px solid #c9ced2;border-radius:6px;padding:.5rem .9rem;margin:.8rem 0}
.msg.you{margin-left:1.5rem;background:#f4f6f7}
.msg p{white-space:pre-wrap}
.msg .new{float:right;margin:0;padding:0 .6rem;background:#075e63;color:#fff;font-weight:700;border-radius:4px}
.msg .about{font-weight:700;margin:.2rem 0}
.msg small{color:#4a5359}
p.close{margin-top:2rem}
`);

/** What the page of the published figures has besides. */
export const TABLE_STYLE = minify(`
.sentence{font-size:1.2rem;font-weight:700}
.wide{overflow-x:auto}
.aside{margin:0;color:#4a5359}
@media (min-width:48em){.aside{display:none}}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.9rem}
caption{text-align:left}
th,td{padding:.3rem .5rem;border-bottom:1px solid #dfe3e6;text-align:right;vertical-align:bottom}
th:first-child{text-align:left;min-width:8rem}
tr:last-child th[scope=row],tr:last-child th[scope=row]~td{border-bottom-color:#4a5359}
td i{color:#4a5359}
.links a{display:inline-block;min-height:44px;padding:.5rem 0}
`);

/** The source expressions that let exactly these style sheets in, and no other. */
export const STYLE_HASHES = [STYLE, DIALOGUE_STYLE, TABLE_STYLE]
  .map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  .join(' ');

function minify(css: string): string {
  return css.replace(/\n/g, '').replace(/;}/g, '}');
}
