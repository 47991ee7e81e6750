/** Styles of the preview's own page; colours and focus as in the look, faces of the system: nothing is loaded for it. */
export const pageStyle = `
:root {
  --tinte: #17182b;
  --grau: #4d4f63;
  --linie: #8b8da0;
  --nebel: #f2f2f6;
  --link: #1f45c4;
  --fehler: #b8320f;
  --warnung: #7a5b00;
  color-scheme: light;
  font: 400 1rem/1.5 system-ui, sans-serif;
  color: var(--tinte);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: #fff; }
h1, h2, p, ol, dl, dd, pre { margin: 0; padding: 0; font-size: inherit; }
ol { list-style: none; }
button, input {
  min-height: 2rem;
  padding: 0.15rem 0.6rem;
  border: 1px solid var(--linie);
  border-radius: 4px;
  background: #fff;
  color: inherit;
  font: inherit;
  font-size: 0.9rem;
}
button { min-width: 2rem; cursor: pointer; }
button[aria-pressed='true'], button[aria-expanded='true'] { background: var(--tinte); border-color: var(--tinte); color: #fff; }
:focus-visible { outline: 3px solid var(--tinte); outline-offset: 2px; }
kbd { font: 600 0.85em/1 ui-monospace, monospace; }
.bar {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  align-items: center;
  padding: 0.5rem 1rem;
  border-bottom: 1px solid var(--linie);
}
.bar h1 { font-weight: 400; font-size: 1rem; }
.bar [role='group'], .bar [role='search'] { display: flex; gap: 0.25rem; align-items: center; }
#search { width: 9rem; }
#search-result { min-width: 5rem; font-size: 0.85rem; }
#status { flex: 1; min-width: 5rem; color: var(--grau); font-size: 0.9rem; }
#zoom-reset { min-width: 4.2rem; }
.room { display: flex; flex: 1; min-height: 0; }
#contents { flex: none; width: 15rem; padding: 0.75rem; overflow: auto; border-right: 1px solid var(--linie); }
#contents .level-2 { padding-left: 1rem; }
.plain { width: 100%; border: 0; text-align: left; line-height: 1.3; }
.plain:hover { background: var(--nebel); }
#thumbnails-title { margin: 1rem 0 0.5rem; font-size: 0.9rem; }
#thumbnails { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; }
.thumb { position: relative; width: 100%; padding: 0; overflow: hidden; border-radius: 0; }
.thumb canvas { position: absolute; inset: 0; width: 100%; height: 100%; }
.thumb .number { position: absolute; right: 2px; bottom: 2px; padding: 0 0.3rem; background: #fff; font-size: 0.8rem; line-height: 1.3; }
.thumb[aria-current] { outline: 3px solid var(--link); outline-offset: 1px; }
.dot { position: absolute; left: 4px; top: 4px; width: 0.7rem; height: 0.7rem; border-radius: 50%; background: var(--link); }
.dot.error { background: var(--fehler); }
.dot.warn { background: var(--warnung); }
#stage { position: relative; flex: 1; min-width: 0; background: var(--nebel); }
#waiting { padding: 2rem; color: var(--grau); }
#document { display: block; width: 100%; height: 100%; border: 0; background: #fff; }
#pages { position: absolute; inset: 0; overflow: auto; padding: 1rem; }
.sheet { position: relative; width: calc(min(100%, 52rem) * var(--zoom, 1)); margin: 0 auto 1rem; background: #fff; border: 1px solid var(--linie); }
.sheet canvas { display: block; width: 100%; height: 100%; }
.hiddenCanvasElement { display: none; }
.sheet .text { position: absolute; inset: 0; overflow: clip; line-height: 1; text-size-adjust: none; transform-origin: 0 0; --min-font-size: 1; --text-scale-factor: calc(var(--total-scale-factor) * var(--min-font-size)); --min-font-size-inv: calc(1 / var(--min-font-size)); }
.sheet .text :is(span, br) { position: absolute; color: transparent; white-space: pre; cursor: text; transform-origin: 0 0; }
.sheet .text > :not(.markedContent) { --font-height: 0; --scale-x: 1; --rotate: 0deg; font-size: calc(var(--text-scale-factor) * var(--font-height)); transform: rotate(var(--rotate)) scaleX(var(--scale-x)) scale(var(--min-font-size-inv)); }
.sheet .text ::selection { background: rgb(31 69 196 / 0.25); }
::highlight(found) { background-color: rgb(255 200 0 / 0.4); }
::highlight(shown) { background-color: rgb(255 120 0 / 0.6); }
.pins { position: absolute; top: 0.4rem; right: 0.4rem; display: flex; flex-direction: column; gap: 0.4rem; align-items: end; max-width: 70%; }
.pin { border: 2px solid var(--link); text-align: left; }
.pin.error { border-color: var(--fehler); }
.pin.warn { border-color: var(--warnung); }
#overlay {
  position: absolute;
  inset: auto 1rem 1rem;
  max-height: 80%;
  overflow: auto;
  padding: 1rem 1.25rem;
  border: 3px solid var(--fehler);
  border-radius: 8px;
  background: #fff;
}
#overlay h2 { font-size: 1.2rem; line-height: 1.3; }
#overlay > p { color: var(--grau); }
#overlay li { margin-top: 1rem; }
pre { margin-top: 0.5rem; padding: 0.75rem; overflow: auto; background: var(--nebel); font: 0.85rem/1.45 ui-monospace, monospace; }
#problems { flex: none; width: 21rem; padding: 0.75rem 1rem; overflow: auto; border-left: 1px solid var(--linie); font-size: 0.9rem; }
#problems h2 { margin-bottom: 0.5rem; font-size: 1rem; }
#problems li { padding: 0.6rem 0; border-top: 1px solid var(--linie); overflow-wrap: anywhere; }
.head { color: var(--link); }
.error > .head { color: var(--fehler); }
.warn > .head { color: var(--warnung); }
.head code { color: var(--grau); font-size: 0.8rem; }
.message { font-weight: 600; }
code { font-family: ui-monospace, monospace; }
.place { min-height: 1.75rem; margin: 0.2rem 0; padding: 0 0.4rem; border-color: var(--link); color: var(--link); text-align: left; overflow-wrap: anywhere; }
dialog { max-width: 32rem; padding: 1.5rem; border: 1px solid var(--tinte); border-radius: 8px; color: inherit; }
dialog h2 { font-size: 1.2rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: 0.35rem 1rem; margin: 1rem 0; }
dialog button { margin-top: 1rem; }
@media (max-width: 60rem) {
  .room { flex-wrap: wrap; overflow: auto; }
  #stage { flex: 1 0 100%; height: 75vh; order: -1; }
  #contents, #problems { width: 50%; max-height: 50vh; flex: 1; }
}
`;
