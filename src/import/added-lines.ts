/** Whole lines that pages add to a text, in the languages of the importer: each kind with the reason why it is left out. */

/** What may stand before a line's first word, and the words behind its last: no sentence that quotes somebody. */
const MORE_WORDS = '[^“”"«»„.!?]{0,120}[.!?…»→›]{0,3}';

const LINES: readonly [reason: string, patterns: readonly string[]][] = [
  [
    'donation appeal',
    [
      `(?:support|fund|back) (?:independent|quality|local|free|fearless|nonprofit|our|public-interest) (?:\\p{L}+ )?(?:journalism|reporting|news|newsroom)(?: (?:today|now|with|by|for|from)(?!\\p{L})${MORE_WORDS})?[.!]?`,
      `help (?:us )?(?:keep (?:our|this|independent|local|quality) (?:journalism|reporting|site|newsroom|coverage|news)|protect independent journalism)(?!\\p{L})${MORE_WORDS}`,
      '(?:donate|contribute|give)(?: (?:now|today|here|monthly|once|online))?[.!]?',
      `(?:jetzt|bitte) spenden(?!\\p{L})${MORE_WORDS}|(?:unterstützen sie|unterstütze|fördern sie) (?:uns(?:ere[nrs]?)?|unabhängigen|freien|kritischen|die arbeit)(?!\\p{L})${MORE_WORDS}|ihre spende (?:hilft|ermöglicht|sichert)(?!\\p{L})${MORE_WORDS}`,
      `(?:soutenez|aidez)[ -](?:nous|notre|le journalisme|un journalisme|la presse|l.information)(?!\\p{L})${MORE_WORDS}|(?:faites|je fais) un don(?!\\p{L})${MORE_WORDS}|votre (?:don|soutien) (?:nous )?(?:permet|aide)(?!\\p{L})${MORE_WORDS}`,
      `(?:apoya|apoye|ayuda) (?:a )?(?:nuestro|el|al|este) (?:\\p{L}+ )?(?:periodismo|trabajo|medio|proyecto)(?!\\p{L})${MORE_WORDS}|(?:haz|haga) (?:un donativo|una donación)(?!\\p{L})${MORE_WORDS}|dona(?: ahora| hoy)?[.!]?`,
      `(?:sostieni|sostenete|supporta) (?:il nostro|il|la nostra|un) (?:\\p{L}+ )?(?:giornalismo|lavoro|redazione|informazione|giornale)(?!\\p{L})${MORE_WORDS}|(?:fai una|la tua) donazione(?!\\p{L})${MORE_WORDS}|dona (?:ora|oggi)[.!]?`,
      `(?:steun|help) (?:ons|onze|de|onafhankelijke) (?:\\p{L}+ )?(?:journalistiek|redactie|werk)(?!\\p{L})${MORE_WORDS}|doneer(?: nu| vandaag)?[.!]?`,
      `(?:apoie|ajude|ajuda|apoia) (?:o|a|nosso|nossa|o nosso|a nossa) (?:\\p{L}+ )?(?:jornalismo|trabalho|redação)(?!\\p{L})${MORE_WORDS}|(?:faça|faz) (?:uma doação|um donativo)(?!\\p{L})${MORE_WORDS}`,
      `(?:поддержите|поддержать|помогите) (?:нас|нашу|нашей|редакцию|независимую|независимые)(?!\\p{L})${MORE_WORDS}|сделать пожертвование|пожертвовать[.!]?`,
      `(?:wesprzyj|wspieraj|wspomóż) (?:nas|nasze|nasz|niezależne|naszą|dziennikarstwo)(?!\\p{L})${MORE_WORDS}|przekaż darowiznę(?!\\p{L})${MORE_WORDS}`,
      `(?:תמכו|תרמו|עזרו) (?:בנו|לנו|בעיתונות|בעבודה שלנו)(?!\\p{L})${MORE_WORDS}|לתרומה(?: לחצו כאן)?`,
      `(?:ادعم|ادعموا|ساهم في دعم) (?:الصحافة|عملنا|موقعنا|صحافتنا)(?!\\p{L})${MORE_WORDS}|تبرع(?: الآن)?`,
      `(?:私たちの|独立した?)(?:報道|ジャーナリズム|活動)を(?:ご支援|支援|応援)[^。]{0,40}。?|寄付(?:する|をお願いします)。?`,
    ],
  ],
  [
    'newsletter form',
    [
      `(?:abonnieren sie|jetzt|hier) (?:unseren? |den |kostenlosen? )*newsletter(?!\\p{L})${MORE_WORDS}|(?:unseren? |zum )?newsletter (?:abonnieren|bestellen|anmeldung)|melden sie sich (?:für|zu) (?:unseren?|den|unserem) newsletter(?!\\p{L})${MORE_WORDS}`,
      `(?:inscrivez-vous|abonnez-vous) à (?:notre|nos|la) (?:newsletters?|infolettre|lettre d.information)(?!\\p{L})${MORE_WORDS}|recevez (?:notre|nos|chaque|toute) ${MORE_WORDS}`,
      `(?:suscríbe(?:te|se)|apúntate|recibe) (?:a |en )?(?:nuestr[oa]s?|la|el|las|al) (?:boletín(?:es)?|newsletters?)(?!\\p{L})${MORE_WORDS}`,
      `(?:iscriviti|iscrivetevi|ricevi) (?:alla|la) (?:nostra )?newsletter(?!\\p{L})${MORE_WORDS}`,
      `(?:schrijf je|meld je|schrijf u|abonneer je) (?:in |aan |nu )*(?:voor|op) (?:de|onze) (?:gratis )?nieuwsbrief(?!\\p{L})${MORE_WORDS}`,
      `(?:assine|inscreva-se|subscreva|receba) (?:n?a |em )?(?:nossa |a nossa )?newsletter(?!\\p{L})${MORE_WORDS}`,
      `(?:подпишитесь|подписывайтесь) на (?:наш[уа]? |нас |наш )?(?:рассылку|канал|телеграм|telegram|нас)(?!\\p{L})${MORE_WORDS}`,
      `(?:zapisz się|subskrybuj) (?:do|na|nasz)(?: naszego)? newsletter(?:a)?(?!\\p{L})${MORE_WORDS}`,
      `(?:הירשמו|הצטרפו|הרשמה) (?:ל|אל )(?:ניוזלטר|רשימת התפוצה|ערוץ)(?!\\p{L})${MORE_WORDS}|הירשמו לניוזלטר(?!\\p{L})${MORE_WORDS}`,
      `(?:اشترك|اشتركوا|سجل) (?:الآن )?(?:في|ب)\\s?(?:النشرة|نشرتنا|قناتنا|القائمة)(?!\\p{L})${MORE_WORDS}`,
      `(?:メールマガジン|メルマガ|ニュースレター)(?:の|に|を|へ)?(?:ご)?(?:登録|購読)[^。]{0,20}。?`,
    ],
  ],
  [
    'sharing buttons',
    [
      '\\d[\\d.,]*\\s?[km]?\\s?shares?|(?:share|tweet|pin|like)s?\\s*\\d[\\d.,]*[km]?(?:\\s+(?:share|tweet|pin|like)s?\\s*\\d[\\d.,]*[km]?)*',
      '(?:artikel |beitrag |seite )?(?:teilen|drucken|merken|empfehlen|link kopieren)(?: (?:auf|via|per) \\p{L}+)?|partager(?: (?:sur|cet article|par)[^.!?]{0,30})?|imprimer|copier le lien|compartir(?: (?:en|este artículo)[^.!?]{0,30})?|imprimir|condividi(?: (?:su|questo articolo)[^.!?]{0,30})?|stampa|delen(?: (?:op|via) \\p{L}+)?|deel dit artikel|compartilh(?:e|ar)(?: (?:no|este)[^.!?]{0,30})?|поделиться(?: в \\p{L}+)?|udostępnij(?: na \\p{L}+)?|שתפו(?: ב\\S+)?|שיתוף|شارك(?: (?:على|المقال)[^.!?]{0,30})?|مشاركة|シェア(?:する)?|共有|ツイート|印刷',
    ],
  ],
  [
    'comment form',
    [
      '\\d+ (?:kommentare?|commentaires?|comentarios?|commenti|reacties|comentários?|комментари(?:й|я|ев)|komentarz(?:e|y)?|תגובות|تعليق(?:ات)?)|(?:kommentare|commentaires|comentarios|commenti|reacties|comentários|комментарии|komentarze|תגובות|تعليقات|コメント)\\s*(?:\\(\\d+\\)|\\d+件?)?|コメント\\s?\\d+\\s?件',
      '(?:kommentar schreiben|laisser un commentaire|deja un comentario|lascia un commento|plaats een reactie|deixe um comentário|оставить комментарий|dodaj komentarz|הוספת תגובה|أضف تعليقا?|コメントする|コメントを書く)[.!]?',
    ],
  ],
  [
    'reading time',
    [
      '(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|tempo de leitura|время (?:на )?чтени[яе]|czas czytania|זמן קריאה|(?:مدة|وقت) القراءة|読了時間|reading time|read time)\\s*:?\\s*(?:ca\\.?|env\\.?|約|about)?\\s*\\d{1,3}\\s*(?:\\p{L}{1,8}\\.?)?',
      '\\d{1,3}\\s*(?:min(?:\\.|uten|utes|utos|uti|uut)?|мин\\p{L}*\\.?|דקות|دقائق|分)\\s*(?:lesezeit|(?:de )?lecture|(?:de )?lectura|(?:di )?lettura|leestijd|lezen|(?:de )?leitura|чтения|czytania|קריאה|قراءة|で読めます|で読了)|この記事は約?\\d{1,3}分で読めます。?',
    ],
  ],
  [
    'audio player',
    [
      'listen(?: (?:this|the|on|via|now|article|story|post|to)\\b.{0,20})?[:!]?',
      `(?:listen to|hear) (?:this|the) (?:article|story|post|episode|piece)(?:\\s*[·•|:(–—-]?\\s*(?:\\d{1,3}:\\d\\d|\\d{1,3}\\s*min(?:ute)?s?)\\)?)?[.!]?|listen\\s*[·•|(–—-]?\\s*(?:\\d{1,3}:\\d\\d|\\d{1,3}\\s*min(?:ute)?s?)(?: (?:min(?:ute)?s? )?listen)?\\)?`,
      'your browser does not support the (?:<?audio>?|video|html5 audio)(?: (?:element|tag|player))?[.!]?|this (?:audio|article|story) (?:was|is) (?:auto-?generated|generated|read|produced|voiced) (?:by|using|with) [^.!?“”]{0,60}(?:voice|text[- ]to[- ]speech|narration)[.!]?|this audio is auto-generated\\b[^“”]{0,80}',
      '(?:\\d{1,2}:)?\\d{1,2}:\\d\\d\\s*/\\s*(?:\\d{1,2}:)?\\d{1,2}:\\d\\d|(?:play|pause|mute) (?:audio|video)|(?:0[.,]5|1|1[.,]25|1[.,]5|2)x',
      '(?:diesen |den )?(?:artikel|beitrag|text) (?:anhören|vorlesen(?: lassen)?|hören)(?:\\s*[·•|(–—-]?\\s*\\d{1,3}(?::\\d\\d)?\\s*(?:min\\p{L}*\\.?)?\\)?)?',
      '(?:écouter|écoutez) (?:l.|cet |le |la )?(?:article|version audio)[^.!?]{0,20}|(?:escuchar|escucha|escuche|oír) (?:el |este )?(?:artículo|noticia|la noticia)[^.!?]{0,20}|ascolta (?:l.|questo )?(?:articolo|versione audio)[^.!?]{0,20}|(?:luister naar|beluister) (?:dit|het) artikel[^.!?]{0,20}|(?:ouça|ouvir) (?:este |o )?(?:artigo|conteúdo|texto)[^.!?]{0,20}',
      '(?:слушать|прослушать|послушать) (?:статью|текст|новость)[^.!?]{0,20}|(?:posłuchaj|odsłuchaj) (?:tego )?(?:artykułu|tekstu)?[^.!?]{0,20}|(?:האזינו|להאזנה) לכתבה[^.!?]{0,20}|(?:استمع|استماع) (?:إلى|الى) (?:هذا )?(?:المقال|الخبر)[^.!?]{0,20}|(?:この)?記事を(?:音声で)?(?:聴|聞)く|音声で(?:聴|聞)く',
    ],
  ],
  [
    'page tools',
    ['click here (?:for|to (?:watch|view|read|hear|see|listen|subscribe|join|download))\\b[^.!?“”]{0,80}'],
  ],
  [
    'advertisement label',
    [
      '(?:-+\\s*)?(?:anzeige|werbung|publicité|annonce|publicidad|anuncio|pubblicità|annuncio|advertentie|publicidade|реклама|reklama|פרסומת|פרסום|إعلان|إعلانات|広告|スポンサーリンク)(?:\\s*-+)?',
    ],
  ],
  [
    'related links',
    [
      '(?:(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|関連(?:記事|ニュース|リンク)|あわせて読みたい|こちらも(?:読む|おすすめ))(?:\\s*[:：|»→▶]\\s*.{0,160})?',
      '(?:(?:das könnte (?:sie|dich) auch interessieren|mehr (?:zum thema|aus|von|nachrichten)|weitere (?:artikel|themen|nachrichten|meldungen)|verwandte (?:artikel|themen)|meistgelesen|à découvrir|articles (?:liés|similaires|recommandés)|(?:les )?plus lus|sur le même sujet|artículos relacionados|noticias relacionadas|más (?:leídas|leído|noticias)|articoli correlati|i più letti|potrebbe interessarti|gerelateerde artikelen|meest gelezen|(?:artigos|notícias) relacionad[oa]s|mais lidas|похожие (?:статьи|новости)|самое читаемое|powiązane artykuły|najczęściej czytane|הנקראות ביותר|كتب أيضا|الأكثر قراءة|アクセスランキング|人気記事))\\s*:?',
    ],
  ],
  [
    'navigation',
    [
      '(?:(?:you are here|sie (?:sind|befinden sich) hier|vous êtes ici|estás aquí|usted está aquí|sei qui|ti trovi qui|u bent hier|je bent hier|você está aqui|вы здесь|jesteś tutaj|אתם כאן|أنت هنا|現在位置)\\s*[:：]?\\s*.{0,120})|(?:home|homepage|front page|start(?:seite)?|accueil|inicio|portada|início|página inicial|главная|strona główna|ראשי|דף הבית|עמוד הבית|الرئيسية|ホーム|トップ(?:ページ)?)(?:\\s*[›»>/|→＞]\\s*[^›»>/|→＞“”"]{1,60}){1,6}\\s*[›»>/|→＞]?',
    ],
  ],
];

const ALL = LINES.map(
  ([reason, patterns]) => [reason, new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${patterns.join('|')})$`, 'iu')] as const,
);

/** Why a line that pages add in whatever language is no part of a text. */
export function addedLineReason(line: string): string | undefined {
  return ALL.find(([, pattern]) => pattern.test(line))?.[0];
}
