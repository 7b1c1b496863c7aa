import { addedLineReason } from './added-lines.ts';
import { isPaywallPrompt } from './paywalls.ts';

/** `Read also: Fares rise in May` in the other languages of the importer. */
const READ_ON = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:${[
    '(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)',
    'lesen sie (?:auch|mehr|hier(?: mehr)?|weiter)|lies auch|siehe auch|mehr zum thema|auch interessant',
    '(?:lee|lea|ver|vea) también|(?:lee|lea) más|(?:te|le) puede interesar',
    'leggi anche|vedi anche|per approfondire',
    'lees (?:ook|meer|verder)|zie ook|bekijk ook',
    'leia (?:também|mais)|veja (?:também|mais)|saiba mais',
    'читайте (?:также|ещё|еще|далее|подробнее)|подробнее|смотрите также|(?:ещё |еще )?по теме',
    'קראו (?:עוד|גם)|ראו גם|לקריאה נוספת|כתבות נוספות',
    '(?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|(?:مواضيع|مقالات|أخبار) ذات صلة',
  ].join('|')})(?:\\s*[:|»→]\\s*.{0,160}|\\s*[–—]\\s*.{0,160}|\\s+-\\s+.{0,160}|\\P{L}{0,3})$`,
  'iu',
);

/** The lines that publishing systems add to an article’s text: each kind, with the reason why it is left out. */
const BOILERPLATE_LINES: readonly [string, RegExp][] = [
  [
    'form error',
    /^\[?\s*(?:×\s*)?\[(?:contact-form|gravityform|ninja_form|wpforms|mc4wp_form|newsletter)[^\]]*\].*$|\[contact-form-7[^\]]*not found[^\]]*\]/i,
  ],
  // Agencies and bodies end a text so: `###`, `-30-`, `(ENDS)`.
  ['mark of the end', /^(?:#{3,4}|# # #|[-–—]\s?30\s?[-–—]|\(ENDS?\)|-ENDS?-)$/],
  ['captcha notice', /^this (?:site|form|page) is protected by (?:re|h)captcha\b|^(?:re|h)captcha\b.{0,40}$/i],
  [
    'comment form',
    /^(?:leave|post|write|add|submit) a (?:comment|reply)\b.{0,30}$|^your e-?mail address will not be (?:published|shown).*$|^required fields are marked\b.*$|^(?:save my name, e-?mail)\b.*$|^(?:be the first to comment|join the (?:conversation|discussion)|comments are closed|(?:\d+|no) comments?)\.?$/i,
  ],
  [
    'newsletter form',
    /^(?:(?:please )?(?:get|receive|have)\b.{0,60}\b(?:in|to) your (?:in-?box|e-?mail)\b.{0,20}|(?:please )?(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|e-?mails?|inbox|updates|alerts|briefing|channel)\b.{0,60}|(?:subscribe|sign up)(?: now| today| here| free)?[.!]?|(?:enter )?(?:your )?e-?mail(?: address)?\s*\*?|.{0,30}\bdelivered (?:straight |directly )?to your inbox.{0,20}|you can unsubscribe at any time\b.*|let your voice be heard!?|join (?:the|our) [\p{L} ]{3,40}(?:community|list|newsletter)?)$/iu,
  ],
  [
    'sharing buttons',
    /^(?:share|tweet|pin|e-?mail|print|copy link|save|bookmark|gift)(?: (?:this|the|on|via|now|article|story|post|to)\b.{0,20})?[:!]?$|^share this (?:story|article|post|page)?:?.{0,80}$|^(?:share|tweet|post|pin)(?: on| via| to)? (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail)\b.{0,80}$|^(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|e-?mail|print)(?:[\s|,·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|e-?mail|print))*$|^follow (?:us|me|him|her|them)\b.{0,60}$/i,
  ],
  [
    'advertisement label',
    /^(?:-+\s*)?(?:advertise?ments?|sponsored(?: content| post)?|paid (?:content|post)|promoted|ad|story continues (?:below|after)\b.*|article continues (?:below|after)\b.*|(?:scroll|continue) (?:down )?(?:to|for|below).{0,30}|skip advertisement)(?:\s*-+)?$/i,
  ],
  [
    'related links',
    /^(?:related|read (?:more|also|next|on|this)|see also|also (?:read|on|see)|more (?:from|on|stories|articles|like this|news)|recommended|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|related (?:articles?|stories|posts|topics|content|reading)|up next|trending|most (?:read|popular|viewed)|latest (?:news|stories|articles|posts)|continue reading|previous (?:article|post|story)|next (?:article|post|story)|back to top|in this section)\b.{0,12}$|^[^\p{L}\p{N}]{0,4}(?:read (?:more(?: here)?|also|next|on)|(?:read|see) (?:our|the) (?:full|related|previous) (?:story|report|article|coverage)|related(?: \p{L}+)?|see also|also (?:read|see)|you (?:may|might) also (?:like|enjoy)|more on (?:the|this) (?:topic|subject|story)|recommended(?: reading)?)(?:\s*[:|»→]\s*|\s*[–—]\s*|\s+-\s+).{0,160}$|^related (?:reports|articles|stories|posts) include .{0,300}$/iu,
  ],
  ['related links', READ_ON],
  [
    'cookie notice',
    /^(?:we|this (?:site|website)|our (?:site|website)) (?:and our partners )?uses? cookies\b.*$|^(?:accept|reject|manage)(?: all)?(?: cookies| preferences| consent)?$|^(?:cookie|privacy) (?:settings|preferences|policy|notice)$/i,
  ],
  [
    'affiliate notice',
    /^.{0,60}\b(?:we|this (?:site|page|post|article)) (?:may|might|will|can|sometimes)?\s?(?:be compensated|(?:earn|receive|get|make) (?:\w+ ){0,4}(?:commissions?|compensation))\b.{0,300}$|^.{0,80}\bcontains? affiliate links\b.{0,300}$/i,
  ],
  [
    'form notice',
    /^by (?:submitting|subscribing|signing up|registering|clicking|continuing|providing)\b.{0,160}\byou (?:also )?(?:agree|accept|acknowledge|consent|confirm)\b.{0,200}$|^(?:fill (?:out|in)|complete|use) the form below\b.{0,160}$/i,
  ],
  [
    'form notice',
    /^(?:(?:please )?(?:fill (?:out|in)|complete) (?:the|this|our) form to (?:get|receive|download|access)\b.{0,60}\b(?:copy|e-?book|guide|report|white ?paper|demo|quote|brochure|pdf)\b.{0,60}|(?:request|download|get|grab|claim|join|register for|sign up for|start|try) (?:our|your|my) free (?:\p{L}+[- ]){0,3}(?:e-?book|guide|white ?paper|report|checklist|template|toolkit|demo|trial|quote|estimate|consultation|brochure|course|workshop|webinar)s?\b.{0,80})$/iu,
  ],
  [
    'newsletter form',
    /^.{0,80}\bview (?:it |this (?:e-?mail|newsletter) )?(?:in|on) (?:your |a )?(?:web )?browser\b.{0,20}$/i,
  ],
  [
    'rights notice',
    /^.{0,120}\ball rights reserved\b.{0,40}$|^this (?:web)?site (?:was|is) (?:designed|built|created|powered|hosted) by\b.{0,120}$|^(?:©|\(c\)|copyright\s+(?:©|\(c\)|by\b|(?:19|20)\d\d)).{0,160}$|^all rights reserved\b.{0,60}$|^(?:privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions))(?:\s*(?:\||and|&)\s*(?:privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions)))*$/i,
  ],
  [
    'disclaimer',
    /^(?:(?:editor.?s? |editorial )?(?:note|disclaimer):\s*)?(?:the )?(?:views?|opinions?)\b.{0,120}\b(?:are|is|remain|belong)\b.{0,60}\b(?:own|solely|alone|those of|author|necessarily)\b.*$|^(?:the )?(?:views?|opinions?|facts) (?:and \w+ )?(?:expressed|presented)\b.*$/i,
  ],
  [
    'disclaimer',
    /^[^“”"]{0,300}\b(?:(?:views?|opinions?) expressed (?:(?:here|herein|in this \p{L}+) )?(?:do|does) not (?:necessarily )?(?:reflect|represent) the|(?:(?:this|our) (?:material|information|content|article|post|page|publication|newsletter|website|site)|information (?:contained|provided|presented|given) (?:here(?:in)?|(?:in|on) this \p{L}+))\b[^.“”"]{0,40}\b(?:is|are|was|has been|have been) (?:\p{L}+ ){0,3}for (?:general )?(?:informational|information|educational)(?: (?:and|or) \p{L}+)? purposes|is (?:an? )?(?:sec[- ])?registered investment advis[eo]r\b(?=.*\b(?:past performance (?:is|does)|advisory services are|not an offer|exempt from (?:licensure|registration)))\b)[^“”"]{0,500}$/iu,
  ],
  [
    'donation appeal',
    /^(?:[^“”"]{0,300}[.!?:–—,] )?(?:(?:please|just)[, ]+)?(?:(?:consider (?:making an? (?:\p{L}+[- ]){0,3}(?:donation|gift|contribution)|donating|supporting (?:us|our|the)|becoming an? (?:\p{L}+ )?(?:member|subscriber|supporter))|(?:donate|give|chip in) (?:today|now|here|what you can)|make an? (?:\p{L}+[- ]){0,3}(?:donation|gift|contribution) (?:today|now|to (?:us|our|support))|(?:help (?:us )?)?(?:support|fund|sustain) (?:our|us\b|this (?:site|newsroom))|(?:can|will|could|would) you (?:chip in|help us|make an? \p{L}*\s?(?:donation|gift)|support (?:us|our)))\b[^“”"]{0,300})$/iu,
  ],
  [
    'donation appeal',
    /^[^“”"]{0,300}\b(?:(?:readers|people|listeners|viewers|supporters|members|donors) like you|your (?:\p{L}+[- ]){0,3}(?:donations?|gifts?|contributions?|support) (?:helps?|allows?|enables?|keeps?|makes?) (?:us|our|it possible)|(?:rely|relies|depends?) on (?:your (?:support|donations?|gifts?|generosity)|the support of (?:our )?readers))\b[^“”"]{0,300}$/iu,
  ],
  [
    'donation appeal',
    /^(?:faites un don|soutenez[- ](?:nous|notre|le journalisme)|unterstützen sie (?:uns|unsere)|spenden sie|haz una donación|apoya (?:nuestro|el periodismo)|sostieni(?:ci| il nostro| il giornalismo)|fai una donazione|steun (?:ons|onze)|doneer|apoie o nosso|faça uma doação|поддержите (?:нас|нашу|редакцию)|תמכו בנו)(?![\p{L}])[^“”"«»„]{0,200}$/iu,
  ],
  [
    'call for tips',
    /^(?:share your (?:story|tips?)[.!]?|(?:do you have|have|got) an? (?:\p{L}+ )?(?:tip|story idea|news tip|story to (?:tell|share))\b[^“”"]{0,200}|[^“”"]{0,300}\b(?:e-?mail|send|submit)\b[^“”"]{0,60}\b(?:your (?:questions|tips|stories|experiences)|story ideas?|news tips?)\b[^“”"]{0,300})$/iu,
  ],
  [
    'subscription appeal',
    /^[^“”"]{0,200}\bif you (?:liked|enjoyed|found|like|enjoy) (?:this|what you|my|our)\b[^.!?“”"]{0,60}\b(?:please )?(?:consider|subscribe|share|follow|sign up|forward)\b[^“”"]{0,360}$/iu,
  ],
  [
    'donation appeal',
    /^[^“”"]{0,300}\byour (?:\p{L}+[- ]){0,4}(?:donations?|gifts?|contributions?|support) (?:is|are|plays?) (?:an? )?(?:crucial|vital|essential|key|important|critical)\b[^“”"]{0,300}$/iu,
  ],
  [
    'page tools',
    /^(?:copy|expand|collapse|\d[\d,.]*[km]? views|(?:how useful was|rate) this (?:post|article|page)\??|\[[a-z][\w-]*(?: [\w-]+=[^\]]*)+\])$/i,
  ],
  [
    'related links',
    /^(?:(?:you (?:may|might) )?also (?:check(?: out)?|see|read)|don.t miss|must[- ]read|read our (?:full|complete|in-depth|detailed) .{2,60}\breview)\s*(?::.{0,160})?$/i,
  ],
  [
    'page tools',
    /^(?:back to (?:the )?(?:blog|news|home|all (?:posts|articles|news)|articles|overview|results|previous page)|copy (?:as (?:markdown|html|text)|page|article)|open in (?:chatgpt|claude|perplexity|v0)|(?:table of )?contents|on this page|in this article|\[[a-z]+(?:[_ -][a-z]+)+\])$/i,
  ],
  [
    'contact details',
    /^(?:(?:tel|phone|fax|mobile)\b\.?\s*:?\s*\+?[\d() .-]{6,20}|(?:\+\d[\d() .-]{8,20}(?:,\s*)?){1,3})$/i,
  ],
  ['topics', /^(?:tags|topics?|categor(?:y|ies)|filed under|posted in|keywords)\s*:\s[^.!?]{1,200}$/i],
  [
    'skip link',
    /^(?:skip past|after) (?:the )?(?:newsletter|fundraising) (?:promotion|appeal)$|^(?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation|article|search)$|^(?:home|menu|search|close|log ?in|sign in|×|x|toggle navigation|loading\b.{0,4})$/i,
  ],
  [
    'reading time',
    /^by .{2,40}?\s*[•·|]\s*\d{1,3}[\s-]*min(?:ute)?s?(?:\s*read)?$|^(?:estimated )?(?:reading time:?\s*)?(?:about |~\s*)?\d{1,3}[\s-]*min(?:ute)?s?(?:\s*(?:to\s*)?read(?:ing time)?)?\.?$/i,
  ],
];

/** Several steps ask for every line of a page, and pages of one outlet have many lines in common. */
const known = new Map<string, string | undefined>();
const MAX_KNOWN = 10_000;

/** Why a line is no part of an article's text: `newsletter form`; undefined where its words do not say so. */
export function boilerplateReason(line: string): string | undefined {
  if (line.length > 600) return undefined;
  if (known.has(line)) return known.get(line);
  if (known.size === MAX_KNOWN) known.clear();
  const reason = readReason(line);
  known.set(line, reason);
  return reason;
}

function readReason(line: string): string | undefined {
  if (isPaywallPrompt(line)) return 'paywall prompt';
  return BOILERPLATE_LINES.find(([, pattern]) => pattern.test(line))?.[0] ?? addedLineReason(line);
}
