/** Who comes from a search finds the words marked; everybody else loads nothing for it. */
if (/[?&]find=/.test(location.search)) import('./highlight/highlight.ts');
