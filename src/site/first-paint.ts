/**
 * Runs before the first paint, inline: the reader's theme, contrast and text size must not flash, nor one language
 * where two are wanted. Its hash is in the
 * Content-Security-Policy (astro.config.mjs), so every change of a byte is made here and nowhere else.
 */
export const FIRST_PAINT =
  'var d=document.documentElement,s={};d.className="js";try{s=JSON.parse(localStorage.getItem("view")||"{}")}catch(e){}["theme","size","contrast"].forEach(function(k){if(typeof s[k]=="string")d.dataset[k]=s[k]});var v=new URLSearchParams(location.search).get("view");try{v=v||localStorage.getItem("reading")}catch(e){}if(v=="both"||v=="lines")d.dataset.view=v';

/** Sends the reader of a language-neutral address on, with the fragment, to the last language used, else the browser's. */
export const CHOOSE_LANGUAGE =
  'var l="";try{l=localStorage.getItem("language")||""}catch(e){}if(l!="zh"&&l!="en")l=(navigator.languages||[]).concat("en").map(function(x){return x.slice(0,2)}).filter(function(x){return x=="zh"||x=="en"})[0];var a=document.querySelector("a[data-to="+l+"]");if(a)location.replace(a.href+location.hash)';
