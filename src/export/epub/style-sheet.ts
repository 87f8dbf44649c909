/** The style sheet of every EPUB: few rules, no fonts, sizes in em, so that the reader's own settings win. */
export const STYLE_SHEET = `html { line-height: 1.6; }
body { margin: 0 4%; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-align: left; margin: 1.6em 0 0.6em; break-after: avoid; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.25em; }
h3 { font-size: 1.1em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0.6em 0; }
sup { font-size: 0.7em; line-height: 0; }
ul.items { list-style: none; margin: 0.6em 0; padding: 0 0 0 1em; }
ol.entries { padding: 0 0 0 2em; }
a { color: inherit; }
.n, .facts dt, .gone, .o { font-size: 0.8em; opacity: 0.75; }
a.n, a.o, sup a { text-decoration: none; }
a.e { text-decoration: underline dotted; }
a.r { text-decoration: underline; }
.second { font-size: 1.1em; }
.abstract { margin: 1em 0; padding: 0 0 0 1em; border-left: 0.15em solid; }
.facts dt { margin: 0.8em 0 0; }
.facts dd { margin: 0; }
figure { margin: 1.2em 0; break-inside: avoid; }
figure.table { break-inside: auto; }
figcaption small { display: block; }
.gone { border: 0.05em solid; padding: 0.8em; text-align: center; }
table { border-collapse: collapse; font-size: 0.9em; }
caption { text-align: left; font-weight: bold; margin: 0 0 0.4em; }
th, td { overflow-wrap: break-word; border: 0.05em solid; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
aside p { font-size: 0.9em; margin: 0.4em 0; }
del { text-decoration: line-through; }
ins { text-decoration: underline; }
`;
