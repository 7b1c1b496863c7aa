/** What pages say where not everybody may read the rest: prompts that ask for money or an account, and what leads to the rest. */

const END = '[^“”"«»„]{0,100}';
const JOIN_UP =
  '(?:subscribe|sign ?(?:up|in)|log ?in|register|join|become|create|start|get|upgrade|try|choose|unlock|buy|support)';

/** Whole lines that ask for money or an account to read on, in the languages of the importer. */
const PROMPTS: readonly string[] = [
  // English
  String.raw`(?:please )?(?:subscribe|sign in|log ?in|register|create an? (?:free )?account|become a (?:member|subscriber))\b.{0,60}\bto (?:(?:continue|keep) reading|read (?:more|on|the (?:full|rest|whole)))\b.{0,80}`,
  String.raw`(?:already|not(?: yet)?|are you) an? (?:subscriber|member)\b.{0,60}`,
  String.raw`(?:this|the full) (?:article|story|content) is (?:(?:only|exclusively) )?(?:available (?:only )?(?:to|for)|for|exclusive to|reserved for) (?:(?:paid|our|paying) )?(?:subscribers|members)\b.{0,80}`,
  String.raw`to (?:continue|keep) reading\b.{0,100}`,
  String.raw`(?:continue|keep) reading (?:(?:this|the) (?:article|story|post) )?(?:with (?:an?|your) (?:[\p{L}\d’'-]+ ){0,3}(?:subscription|account|membership|(?:free )?trial)|for (?:free|just|only)|by (?:subscribing|registering|signing))\b.{0,60}`,
  String.raw`(?:start|begin|get) (?:your|a) (?:[\p{L}]+ ){0,2}(?:trial|subscription|membership) to (?:(?:continue|keep) reading|read)\b.{0,60}`,
  String.raw`(?:read|unlock) (?:this|the (?:full|whole|rest of the|rest of this)) (?:article|story) (?:for free )?(?:by|with) (?:subscribing|registering|signing|an? (?:[\p{L}]+ ){0,2}(?:subscription|account))\b.{0,60}`,
  String.raw`to read (?:(?:the (?:full|whole|rest of (?:the|this))|this) (?:article|story|post)|more)\b.{0,20}, (?:please )?(?:subscribe|sign (?:in|up)|log ?in|register|become)\b.{0,80}`,
  String.raw`sign ?up (?:now |for free )?to read (?:this|the (?:full|whole|rest of (?:the|this))) (?:article|story|post)\b.{0,60}`,
  String.raw`you(?:.ve| have) (?:reached|used|read|hit) (?:(?:all of )?your|the) (?:[\p{L}\d]+ ){0,4}(?:free|complimentary) (?:articles?|stor(?:y|ies))(?: limit)?\b.{0,40}`,
  String.raw`you(?:.ve| have) (?:reached|hit) (?:your|the) (?:(?:monthly|weekly|daily) )?(?:article|reading) limit\b.{0,40}`,
  String.raw`you have (?:\d+|one|two|three|four|five|no) (?:more )?(?:free|complimentary) (?:articles?|stor(?:y|ies)) (?:left|remaining)\b.{0,40}`,
  'unlock (?:this|the (?:full|rest of (?:this|the))) (?:article|story)[.!]?',
  '(?:this (?:article|story|post|content)|the (?:rest|remainder) of (?:this|the) (?:article|story|post)) is (?:only )?(?:available (?:only )?(?:to|for)|for|reserved for) (?:(?:paid|paying|our) )?(?:subscribers|members)(?: only)?[.!]?',
  String.raw`(?:(?:do you )?(?:want|like|wish|would you like) to (?:read|see|know|learn) (?:more|on|the (?:rest|full|whole)\b[^?]{0,30}|this\b[^?]{0,30})|(?:want|need) (?:more|full access)|enjoying (?:this|the) (?:article|story|post|read)|there(?:.s| is) more to (?:this|the) story|not a subscriber(?: yet)?|no subscription yet|don.t have (?:an account|a subscription)(?: yet)?|(?:already )?have an? (?:account|subscription))\s*[?.!…:—–-]+\s*(?:please )?(?:now )?${JOIN_UP}\b${END}`,
  String.raw`(?:want|would you like) to (?:keep|continue) reading\?.{0,100}`,
  '(?:(?:this|the) (?:article|story|content|post) is )?(?:(?:a )?subscribers?[ -](?:only|exclusive)(?: (?:article|story|content))?|(?:exclusively |only )?for (?:paid |paying |our )?subscribers(?: only)?|premium (?:article|content)|members[ -]only(?: (?:article|story|content))?)[.!]?',
  String.raw`(?:get|enjoy|unlock) (?:unlimited|full|complete|instant) (?:digital )?access\b(?: (?:to|for|from|with|now|today)\b[^,;“”"]{0,60})?[.!]?`,
  String.raw`(?:subscribe|upgrade|register|sign up)(?: (?:now|today|here))? (?:for|to get|to (?:unlock|enjoy)) (?:unlimited|full|complete) (?:digital )?access\b.{0,60}`,
  String.raw`subscribe to .{2,60} to (?:keep|continue) reading\b.{0,120}`,
  String.raw`(?:purchase|buy) an? (?:[\p{L}]+ ){0,2}(?:subscription|pass) to (?:(?:continue|keep) reading|read)\b.{0,60}`,
  // German
  String.raw`(?:jetzt )?weiter ?lesen (?:mit|im) (?:einem |ihrem )?(?:[\p{L}+-]+ )?(?:abo|abonnement|probeabo)\b.{0,40}`,
  String.raw`(?:dieser|der ganze|der vollständige) (?:artikel|text|beitrag|inhalt) ist (?:nur |exklusiv )*für (?:unsere )?abonnent(?:en|innen)\b.{0,60}`,
  String.raw`(?:möchten|wollen) sie (?:weiter ?lesen|mehr lesen|den (?:ganzen )?artikel lesen)\?.{0,100}|sie (?:möchten|wollen) (?:weiter ?lesen|mehr lesen)\?.{0,100}`,
  String.raw`(?:sie (?:sind|haben) )?(?:bereits|schon|noch kein|kein) (?:abonnent(?:in)?|abo|kunde)\?.{0,60}`,
  String.raw`(?:nur|exklusiv) für abonnent(?:en|innen)\.?|um (?:den artikel )?weiter ?zu ?lesen,? .{0,80}`,
  // French
  String.raw`(?:(?:cet|l.) ?article|la suite(?: de cet article)?|ce contenu|article|contenu) (?:est )?réservée? (?:à nos|aux) abonnés\b.{0,40}`,
  String.raw`(?:il vous reste|encore) \d+(?:[.,]\d+)?\s?% de cet article à lire\b.{0,80}`,
  String.raw`(?:abonnez-vous|s.abonner) (?:maintenant )?pour (?:lire|continuer)\b.{0,60}|pour lire (?:la suite|l.intégralité|cet article)\b.{0,20},\s?(?:abonnez|connectez|inscrivez|créez)\b.{0,60}`,
  String.raw`(?:vous (?:souhaitez|voulez)|envie de) (?:lire la suite|en lire plus|continuer (?:à lire|votre lecture))\s?\?.{0,100}|déjà abonnée?\s?\?.{0,60}|pas encore abonnée?\s?\?.{0,60}`,
  // Spanish
  String.raw`suscríbe(?:te|se) (?:ahora )?para (?:seguir|continuar) leyendo\b.{0,60}|para (?:seguir|continuar) leyendo\b.{0,20}, (?:suscrí|regístr|inici)\p{L}+.{0,60}`,
  String.raw`(?:este (?:artículo|contenido) es )?(?:(?:contenido|artículo) )?(?:(?:solo|sólo|exclusivo) )+para suscriptores\b.{0,40}`,
  String.raw`¿?(?:quieres|quiere|deseas|desea) (?:seguir leyendo|continuar leyendo|leer más)\?.{0,100}|¿?(?:ya (?:eres|es)|aún no (?:eres|es)) suscriptora?\?.{0,60}`,
  // Italian
  String.raw`abbonati (?:ora )?per (?:continuare a leggere|leggere (?:tutto|il resto))\b.{0,60}|per (?:continuare a leggere|leggere il resto)\b.{0,20}, (?:abbonati|accedi|registrati)\b.{0,60}`,
  String.raw`(?:(?:questo |l.)?(?:articolo|contenuto) )(?:è )?riservato agli abbonati\b.{0,40}`,
  String.raw`vuoi (?:continuare a leggere|leggere (?:di più|il resto))\?.{0,100}|(?:sei già|già|non sei ancora) abbonat[oa]\?.{0,60}`,
  // Dutch
  String.raw`(?:neem een abonnement|abonneer u|word abonnee) (?:en|om) (?:verder te lezen|lees verder)\b.{0,60}`,
  String.raw`(?:(?:wilt u|wil je) )?(?:verder lezen|meer lezen)\?.{0,100}|(?:bent u |ben je )?(?:al|nog geen) abonnee\?.{0,60}`,
  String.raw`(?:dit artikel is )?(?:alleen|exclusief|uitsluitend) voor abonnees\b.{0,40}`,
  // Portuguese
  String.raw`assine (?:agora )?para (?:continuar (?:a )?(?:lendo|ler)|ler)\b.{0,60}|para continuar (?:a ler|lendo)\b.{0,20}, (?:assine|faça|registe|cadastre)\b.{0,60}`,
  String.raw`(?:este )?(?:conteúdo|artigo) (?:é )?exclusivo para assinantes\b.{0,40}|quer(?:es)? (?:continuar (?:a ler|lendo)|ler mais)\?.{0,100}|(?:já|ainda não) é assinante\?.{0,60}`,
  // Russian
  String.raw`оформите подписку,? чтобы (?:читать|продолжить|дочитать)(?!\p{L}).{0,60}|хотите (?:читать дальше|прочитать полностью|узнать больше)\?.{0,100}`,
  String.raw`уже (?:подписаны|подписчик)\?.{0,60}|(?:материал|статья|текст) доступ(?:ен|на) только (?:для )?подписчик(?:ам|ов).{0,40}|только для подписчиков\.?`,
  // Polish
  String.raw`chcesz (?:czytać dalej|przeczytać (?:więcej|całość))\?.{0,100}|(?:(?:artykuł|materiał|dalsza część artykułu|treść) )?(?:jest )?dostępn[yae] (?:tylko )?dla (?:prenumeratorów|subskrybentów|abonentów).{0,40}`,
  String.raw`masz już (?:prenumeratę|subskrypcję|konto)\?.{0,60}|(?:wykup|kup) (?:prenumeratę|subskrypcję|dostęp),? (?:aby|żeby|by) (?:czytać|przeczytać).{0,60}`,
  // Hebrew
  String.raw`רוצים (?:להמשיך לקרוא|לקרוא עוד)\?.{0,100}|(?:הכתבה|כתבה זו|התוכן|תוכן זה) (?:זמינה?|מיועדת?|פתוחה?) (?:רק )?למנויים.{0,40}|(?:תוכן )?למנויים בלבד\.?|כבר (?:מנוי|מנויים)\?.{0,60}|(?:הירשמו|הצטרפו|התחברו) כדי להמשיך לקרוא.{0,60}`,
  // Arabic
  String.raw`هل تريد (?:قراءة المزيد|متابعة القراءة)\s?؟.{0,100}|(?:هذا )?(?:المقال|المحتوى|محتوى|مقال)(?: متاح| مخصص)? (?:حصري )?للمشتركين(?: فقط)?.{0,20}|اشترك (?:الآن )?(?:لمتابعة|لمواصلة|لإكمال) القراءة.{0,60}|(?:هل أنت )?مشترك بالفعل\s?؟.{0,60}`,
  // Japanese
  String.raw`(?:この記事は)?(?:有料)?会員限定(?:の?記事)?(?:です)?。?|この記事は有料.{0,30}|(?:この)?(?:記事の)?続きを(?:読む|お読みになる|ご覧になる)には.{0,60}|有料会員(?:になる|にご登録いただく)と.{0,60}|残り\s?[\d,]+\s?文字.{0,40}`,
];

const PROMPT = new RegExp(`^(?:${PROMPTS.join('|')})$`, 'iu');

/** Whether a line asks for money or an account to read on: `Want to read more? Subscribe today.` */
export function isPaywallPrompt(line: string): boolean {
  return PROMPT.test(line);
}

/** What leads to the rest of a text: `Read the full story`. */
const FOLD =
  /^(?:(?:click|tap) (?:here )?to )?(?:(?:read|see|view|show) (?:the )?(?:more|(?:full|whole|entire|rest)\b.{0,20})|(?:continue|keep) reading\b.{0,20}|weiter ?lesen|mehr lesen|lire la suite|leer más|seguir leyendo|continua a leggere|leggi tutto|lees (?:verder|meer)|continue lendo|leia mais|читать (?:далее|полностью)|czytaj (?:dalej|więcej)|המשך קריאה|اقرأ المزيد|متابعة القراءة|続きを読む)[\s.…›»→>]*$/iu;

/** Whether a line leads to the rest of a text. */
export function isFold(line: string): boolean {
  return FOLD.test(line);
}

/** What an editor has to know of a text with such a prompt. */
export const MAY_BE_CUT = 'The page is not free to read for everybody: the text may be cut.';
