/** What runs, if ever, sets this on the page or asks for it of the server; what is only let through as markup bears it. */
export const MARK = "hostile-word"

/**
 * Words that would like to be more than words, in the ways that have worked elsewhere: elements, attributes, addresses,
 * templates, encodings, what a mail reads as a header. `MARK` stands in each.
 */
export const HOSTILE: readonly string[] = [
  `<script>window["${MARK}"]=1</script>`,
  `"><script>window["${MARK}"]=1</script>`,
  `</textarea></title></style><img src=x onerror='window["${MARK}"]=1' data-${MARK}>`,
  `<svg onload='window["${MARK}"]=1' data-${MARK}></svg>`,
  `<svg><animate onbegin='window["${MARK}"]=1' attributeName=x></animate></svg>`,
  `<math><mtext><table><mglyph><style><img src onerror='window["${MARK}"]=1'></style>`,
  `<iframe srcdoc="<script>parent['${MARK}']=1</script>" data-${MARK}></iframe>`,
  `<a href="javascript:window['${MARK}']=1" data-${MARK}>here</a>`,
  `[here](javascript:window['${MARK}']=1)`,
  `javascript:window["${MARK}"]=1`,
  `data:text/html,<script>opener["${MARK}"]=1</script>`,
  `' onmouseover='window["${MARK}"]=1' data-${MARK}='`,
  `" autofocus onfocus="window['${MARK}']=1" data-${MARK}="`,
  `<form action=/${MARK}><button autofocus>x</button></form>`,
  `<base href="//${MARK}.example/"><link rel=stylesheet href=/${MARK}>`,
  `<meta http-equiv=refresh content="0;url=/${MARK}">`,
  `<style>body{background:url(/${MARK})}</style><div style="background:url(/${MARK})" data-${MARK}>`,
  `<img src=/${MARK}.png data-${MARK}>`,
  `<template><script>window["${MARK}"]=1</script></template><custom-${MARK}>`,
  `{{constructor.constructor('window["${MARK}"]=1')()}} \${window["${MARK}"]=1} #{1}`,
  `&lt;script&gt;window["${MARK}"]=1&lt;/script&gt; &#60;img src=x onerror=${MARK}&#62;`,
  `\\u003cscript\\u003ewindow["${MARK}"]=1\\u003c/script\\u003e`,
  `]]><!--<script>window["${MARK}"]=1</script>--><!${MARK}`,
  `\u202e<script>window["${MARK}"]=1</script>\u2066 \ufeff\u200b`,
  `=HYPERLINK("http://${MARK}.example","x") +cmd|' /C calc'!A0 ${MARK}`,
  `Ana\r\nBcc: ${MARK}@house.example\r\n\r\n<script>window["${MARK}"]=1</script>`,
]
