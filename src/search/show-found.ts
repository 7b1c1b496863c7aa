import { offerReload } from './offer-reload.ts';

/** Highlights the words of a search in the article that it led to. Other visits load nothing for it. */
if (/[?&]find=/.test(location.search)) import('./highlight/highlight.ts').catch(offerReload);
