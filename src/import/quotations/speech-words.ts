/**
 * The words by which other languages than English say who speaks. To teach a language more, add a word to its list.
 */

import { wordSet } from './word-lists.ts';

/** What a language has. Words are in lower case. */
export interface SpeechWords {
  /** Verbs of speech in the forms of the third person, and their participles. */
  verbs: ReadonlySet<string>;
  /** Of `verbs`, those with a woman as their subject; of languages that show it. */
  feminine: ReadonlySet<string>;
  /** What may stand between subject and verb, or between a quotation and its verb. */
  between: ReadonlySet<string>;
  /** Words for “according to”, each a phrase. */
  sources: readonly string[];
  he: ReadonlySet<string>;
  she: ReadonlySet<string>;
  /** Words before a surname: `M. Verdier`. */
  titles: ReadonlySet<string>;
  /** Words before nouns, which have a capital where they begin a sentence. */
  articles: ReadonlySet<string>;
  /** Words behind which a name is no subject: whose somebody is, or to whom something is said. */
  prepositions: ReadonlySet<string>;
  /** Words that begin a clause, or say when, where or to whom: what follows is not the subject of the verb before them. */
  conjunctions: ReadonlySet<string>;
  /** Whether a verb without a subject means who was spoken of: `añadió`. */
  dropsPronouns: boolean;
  /** Whether the verb stands second, so that its subject follows where something else begins the sentence. */
  putsVerbSecond: boolean;
  /** Whether a dash may open speech, without quotation marks. */
  opensSpeechWithDash: boolean;
  /** Whether every noun has a capital, so that a capital shows no name. */
  capitalizesNouns: boolean;
  /** Whether the language is written without capitals, so that any word may be a name. */
  hidesNames: boolean;
}

const ARABIC_TO = 'ل';

const NONE: SpeechWords = {
  verbs: new Set(),
  feminine: new Set(),
  between: new Set(),
  sources: [],
  he: new Set(),
  she: new Set(),
  titles: new Set(),
  articles: new Set(),
  prepositions: new Set(),
  conjunctions: new Set(),
  dropsPronouns: false,
  putsVerbSecond: false,
  opensSpeechWithDash: false,
  capitalizesNouns: false,
  hidesNames: false,
};

/** By the primary subtag of a language. */
const SPEECH_WORDS: ReadonlyMap<string, SpeechWords> = new Map([
  [
    'fr',
    {
      ...NONE,
      opensSpeechWithDash: true,
      verbs: wordSet(`
        dit disait déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé écrit assure assuré raconte raconté
        souligne souligné précise précisé indique indiqué répond répondu lance lancé martèle martelé regrette regretté dénonce dénoncé
        insiste insisté rappelle rappelé confie confié reconnaît reconnu juge jugé soupire soupiré glisse glissé ironise résume résumé
        poursuit poursuivi conclut conclu prévient prévenu demande demandé qualifié qualifie évoque évoqué réagi réagit tranche
        note noté observe observé constate constaté plaide plaidé admet admis avoue avoué commente commenté parle parlé parlait appelle appelé réclame réclamé accuse accusé promet promis prône fustige fustigé salue salué défend défendu félicite félicité
        rétorque rétorqué répliqué renchérit renchéri nuancé détaille détaillé relève relevé signale signalé complète complété
        alerté analysé témoigne témoigné déplore déploré annoncé révèle révélé critiqué menacé argue argué ajouta répondit
        déclara expliqua
        lâche lâché souffle soufflé enrage peste pesté tempête fulmine ironisé tonne tonné grince tacle taclé cingle rassure rassuré avertit abonde opine
      `),
      between: wordSet("a ont avait aurait lui leur se s'est nous me m'a également aussi en y encore pourtant ensuite"),
      sources: ['selon', "d'après", 'pour', 'aux yeux de'],
      he: wordSet('il'),
      she: wordSet('elle'),
      titles: wordSet('m mme mlle'),
      articles: wordSet('le la les un une des du au aux ce cette cet ces son sa ses leur leurs'),
      prepositions: wordSet("de d' du des à au aux avec pour par chez contre en dans sur devant"),
      conjunctions: wordSet('que qui dont où si quand lorsque comme et mais car'),
    },
  ],
  [
    'de',
    {
      ...NONE,
      verbs: wordSet(`
        sagt sagte gesagt erklärt erklärte schreibt schrieb betont betonte meint meinte fügt fügte ergänzt ergänzte kritisiert
        kritisierte warnt warnte fragt fragte erzählt erzählte berichtet berichtete antwortet antwortete widerspricht widersprach
        fordert forderte lobt lobte nennt nannte bezeichnet bezeichnete klagt klagte mahnt mahnte räumt räumte teilt teilte bestätigt
        bestätigte bekräftigt bekräftigte urteilt urteilte resümiert resümierte ruft rief entgegnet entgegnete erwidert erwiderte
        findet fand spricht sprach unterstreicht unterstrich versichert versicherte begründet begründete scherzt scherzte kündigt kündigte verlangt verlangte weist wies hofft hoffte glaubt glaubte spottet spottete
        äußert äußerte bemerkt bemerkte behauptet behauptete verrät verriet bilanziert bilanzierte kontert konterte jubelt
        jubelte schimpft schimpfte schwärmt schwärmte wettert wetterte beklagt beklagte befürchtet befürchtete prophezeit
        prophezeite verspricht versprach verteidigt verteidigte beteuert beteuerte gesteht gestand bedauert bedauerte
        appelliert appellierte plädiert plädierte drängt drängte seufzt seufzte donnert donnerte poltert polterte stöhnt stöhnte moniert monierte sekundiert hält warf wirft
      `),
      between: wordSet('hat hatte haben auch zudem dazu dagegen sich noch weiter dann später'),
      sources: ['laut', 'nach angaben von', 'nach den worten von', 'so'],
      he: wordSet('er'),
      she: wordSet('sie'),
      titles: wordSet('herr frau'),
      articles: wordSet('der die das ein eine einer dem den des im am beim sein seine ihr ihre'),
      prepositions: wordSet('von vom des zu zum zur an für bei beim mit gegen aus in im über gegenüber'),
      conjunctions: wordSet('dass daß ob weil wenn als wie und aber denn'),
      putsVerbSecond: true,
      capitalizesNouns: true,
    },
  ],
  [
    'es',
    {
      ...NONE,
      opensSpeechWithDash: true,
      verbs: wordSet(`
        dice dijo dicho decía declara declaró declarado afirma afirmó afirmado explica explicó explicado añade añadió añadido asegura
        aseguró asegurado escribe escribió señala señaló señalado advierte advirtió pregunta preguntó responde respondió lamenta
        lamentó recuerda recordó cuenta contó confiesa confesó precisa precisó sostiene sostuvo indica indicó insiste insistió
        admite admitió reconoce reconoció subraya subrayó critica criticó calificó califica considera opina opinó apunta apuntó agrega
        agregó comenta comentó concluye concluyó promete prometió replica replicó manifestó expresó habla habló pide pidió exige exigió reclama reclamó denuncia denunció relata relató defiende defendió anuncia anunció acusa acusó
        contesta contestó contestado asevera aseveró zanja zanjó sentenció matiza matizó recalca recalcó puntualiza puntualizó
        alertó avisó reitera reiteró remarca remarcó ironizó espetó exclama exclamó celebró rechazó bromea bromeó
        cree creyó avisa reprocha reprochó espeta ironiza lanza lanzó resume resumió valora valoró estima estimó vaticina vaticinó remata remató
        revela reveló confirma confirmó desveló desvela confirmado
      `),
      between: wordSet('ha había habría lo le se también además luego después nos me'),
      sources: ['según', 'de acuerdo con', 'en palabras de', 'a juicio de', 'en opinión de', 'para'],
      he: wordSet('él'),
      she: wordSet('ella'),
      titles: wordSet('don doña sr sra señor señora'),
      articles: wordSet('el la los las un una unos unas su sus este esta al del'),
      prepositions: wordSet('de del a al con para por contra en sobre ante'),
      conjunctions: wordSet('que quien quién si cuando como y pero porque donde'),
      dropsPronouns: true,
    },
  ],
  [
    'it',
    {
      ...NONE,
      opensSpeechWithDash: true,
      verbs: wordSet(`
        dice disse detto dichiara dichiarato afferma affermato spiega spiegato spiegava aggiunge aggiunto scrive scritto racconta
        raccontato sottolinea sottolineato osserva osservato ricorda ricordato commenta commentato conclude concluso precisa precisato
        promette promesso ribatte replica replicato risponde risposto chiede chiesto avverte avvertito assicura assicurato ammette
        ammesso confessa confessato sostiene sostenuto insiste denuncia denunciato definito definisce parla parlato attacca attaccato accusa accusato invita annuncia annunciato lamenta lamentato rivela rivelato
        ribadisce ribadito rilancia rilanciato auspica sbotta sbottato ironizza tuona tuonato rimarca rimarcato evidenzia
        evidenziato segnala segnalato puntualizza puntualizzato chiosa dichiarò affermò spiegò rispose aggiunse scrisse raccontò
        crede ritiene ritenuto lancia lanciato taglia sospira sospirato ammonisce ammonito incalza incalzato sintetizza ipotizza
        conferma confermato
      `),
      between: wordSet('ha aveva avrebbe hanno lo gli le si anche poi inoltre ci mi'),
      sources: ['secondo', 'per', 'stando a', 'a detta di'],
      he: wordSet('lui egli'),
      she: wordSet('lei ella'),
      titles: wordSet('sig signor signora don'),
      articles: wordSet('il lo la i gli le un uno una suo sua questo questa al del della'),
      prepositions: wordSet(
        'di del dello della dei degli delle a ad al allo alla ai agli alle da dal dalla con per contro in su',
      ),
      conjunctions: wordSet('che chi se quando come e ma perché dove'),
      dropsPronouns: true,
    },
  ],
  [
    'pt',
    {
      ...NONE,
      opensSpeechWithDash: true,
      verbs: wordSet(`
        diz disse dizia declara declarou afirma afirmou explica explicou acrescenta acrescentou assegura assegurou escreve escreveu
        garante garantiu conta contou sublinha sublinhou lamenta lamentou recorda recordou lembra lembrou admite admitiu responde
        respondeu pergunta perguntou alerta alertou avisa avisou defende defendeu considera considerou conclui concluiu confessa
        confessou critica criticou insiste insistiu nota notou observa observou promete prometeu fala falou pede pediu informa informou relata relatou destaca destacou ressalta ressaltou reforça reforçou anuncia anunciou reconhece reconheceu
        rebate rebateu ironiza ironizou comenta comentou aponta apontou reitera reiterou esclarece esclareceu desabafa desabafou
        questiona questionou argumenta argumentou adverte advertiu replicou retruca retrucou acusa acusou explicava
        acredita acreditou discorda discordou lança lançou resume resumiu atira atirou avalia avaliou opina opinou
        revela revelou confirma confirmou desvaloriza desvalorizou
      `),
      between: wordSet('tem tinha teria lhe se também ainda depois que-se nos me'),
      sources: ['segundo', 'de acordo com', 'para', 'nas palavras de', 'conforme'],
      he: wordSet('ele'),
      she: wordSet('ela'),
      titles: wordSet('sr sra senhor senhora dona'),
      articles: wordSet('o a os as um uma seu sua este esta ao do da no na'),
      prepositions: wordSet('de do da dos das a à ao aos às para com por contra em no na sobre'),
      conjunctions: wordSet('que quem se quando como e mas porque onde'),
      dropsPronouns: true,
    },
  ],
  [
    'nl',
    {
      ...NONE,
      verbs: wordSet(`
        zegt zei gezegd verklaart verklaarde verklaard vertelt vertelde verteld schrijft schreef geschreven stelt stelde voegt voegde
        benadrukt benadrukte vindt vond meldt meldde legt antwoordt antwoordde reageert reageerde vraagt vroeg waarschuwt
        waarschuwde noemt noemde verzucht verzuchtte vervolgt vervolgde concludeert concludeerde herinnert bevestigt bevestigde
        lacht klaagt klaagde liet roept riep meent meende pleit pleitte denkt dacht hoopt hoopte
        zucht zuchtte bekent bekende erkent erkende beaamt beaamde repliceert repliceerde oordeelt oordeelde betoogt betoogde
        vreest vreesde belooft beloofde grapt grapte fluistert fluisterde
        gelooft geloofde moppert mopperde sneert sneerde licht tweet twittert snauwt snauwde vult
      `),
      between: wordSet('heeft had zelf ook nog zich daarna dan er toen'),
      sources: ['volgens', 'aldus', 'in de woorden van'],
      he: wordSet('hij'),
      she: wordSet('zij ze'),
      titles: wordSet('meneer mevrouw dhr mevr'),
      articles: wordSet('de het een zijn haar deze dit'),
      prepositions: wordSet('van aan voor met tegen bij uit in over namens tot door op na onder'),
      conjunctions: wordSet('dat die of als toen hoe en maar want waar'),
      putsVerbSecond: true,
    },
  ],
  [
    'ru',
    {
      ...NONE,
      opensSpeechWithDash: true,
      verbs: wordSet(`
        говорит сказал сказала заявил заявила заявляет отметил отметила отмечает добавил добавила добавляет подчеркнул подчеркнула
        подчёркивает пояснил пояснила поясняет объяснил объяснила объясняет рассказал рассказала рассказывает написал написала пишет
        ответил ответила отвечает возразил возразила возражает признал признала признаёт считает сообщил сообщила сообщает спросил
        спросила спрашивает шутит пошутил пошутила уверен уверена назвал назвала называет вспоминает вспомнил вспомнила уточнил
        уточнила предупредил предупредила утверждает настаивает заметил заметила призвал призвала признался призналась полагает
        замечает напомнил напомнила
        подтвердил подтвердила подтверждает резюмировал резюмировала прокомментировал прокомментировала парировал парировала
        поделился поделилась посетовал посетовала обещает пообещал пообещала констатировал констатировала воскликнул воскликнула
        говорил говорила
      `),
      feminine: wordSet(`
        сказала заявила отметила добавила подчеркнула пояснила объяснила рассказала написала ответила возразила признала сообщила
        спросила пошутила уверена назвала вспомнила уточнила предупредила заметила призвала призналась напомнила
        подтвердила резюмировала прокомментировала парировала поделилась посетовала пообещала констатировала воскликнула говорила
      `),
      between: wordSet('также ещё уже тогда потом затем при этом'),
      sources: [
        'по словам',
        'по мнению',
        'по данным',
        'по версии',
        'по оценке',
        'по утверждению',
        'по информации',
        'по сведениям',
        'как сказал',
        'как сказала',
      ],
      he: wordSet('он'),
      she: wordSet('она'),
      titles: wordSet('господин госпожа'),
      prepositions: wordSet('у к для с от об о при против'),
      conjunctions: wordSet('что который которая если когда как и но а потому'),
    },
  ],
  [
    'he',
    {
      ...NONE,
      verbs: wordSet(`
        אמר אמרה אומר אומרת הוסיף הוסיפה הסביר הסבירה כתב כתבה טען טענה ציין ציינה הבהיר הבהירה הדגיש הדגישה השיב השיבה סיפר סיפרה
        הודיע הודיעה מסר מסרה שאל שאלה הזהיר הזהירה תקף תקפה ביקש ביקשה הזכיר הזכירה ענה ענתה כינה כינתה
        קבע קבעה אישר אישרה הכחיש הכחישה התלונן התלוננה הצהיר הצהירה הכריז הכריזה סיכם סיכמה הודה הודתה צעק צעקה פירט פירטה מסביר
        מסבירה טוען טוענת מוסיף מוסיפה
      `),
      feminine: wordSet(`
        אמרה אומרת הוסיפה הסבירה כתבה טענה ציינה הבהירה הדגישה השיבה סיפרה הודיעה מסרה שאלה הזהירה תקפה ביקשה הזכירה ענתה כינתה
        קבעה אישרה הכחישה התלוננה הצהירה הכריזה סיכמה הודתה צעקה פירטה מסבירה טוענת מוסיפה
      `),
      between: wordSet('גם עוד אז'),
      sources: ['לדברי', 'לפי', 'על פי', 'לטענת', 'לדעת', 'להערכת', 'לגרסת'],
      he: wordSet('הוא'),
      she: wordSet('היא'),
      titles: wordSet(`
        יושב יושבת תושב תושבת ראש ראשת מנהל מנהלת שר שרת ח״כ חבר חברת דובר דוברת יו״ר מנכ״ל מנכ״לית סגן סגנית עורך עורכת עו״ד ד״ר פרופ׳ פרופסור המהנדס
        המהנדסת השר השרה המנהל המנהלת הסופר הסופרת המבקר המבקרת העיתונאי העיתונאית הכלכלן הכלכלנית החוקר החוקרת השופט השופטת
        הנשיא הנשיאה המורה הרב
      `),
      prepositions: wordSet('של את עם על נגד'),
      conjunctions: wordSet(`
        כי אם כאשר אך ואולם אבל לאחר אחרי לפני בעקבות אתמול היום אמש הבוקר הערב ביום בשבוע במהלך בפני בישיבת בישיבה בראיון בתגובה בכנסת
        בוועדה בדיון בפתח בסיום במסיבת בהודעה בנאום לכתבים לעיתונאים לתקשורת
      `),
      dropsPronouns: true,
      hidesNames: true,
    },
  ],
  [
    'ar',
    {
      ...NONE,
      verbs: wordSet(`
        قال قالت يقول تقول وقال وقالت أضاف أضافت وأضاف وأضافت أوضح أوضحت وأوضح وأوضحت صرح صرحت وصرح وصرحت أكد أكدت وأكد وأكدت كتب كتبت
        وكتب وكتبت ذكر ذكرت وذكر وذكرت أعلن أعلنت وأعلن وأعلنت تابع تابعت وتابع وتابعت أشار أشارت وأشار وأشارت شدد شددت وشدد وشددت حذر حذرت وحذر وحذرت
        رد ردت ورد وردت أفاد أفادت وأفاد وأفادت نفى نفت ونفى ونفت طالب طالبت وطالب وطالبت
        علق علقت وعلق وعلقت كشف كشفت وكشف وكشفت لفت لفتت ولفت ولفتت اعتبر اعتبرت واعتبر واعتبرت رأى رأت ورأى ورأت تساءل تساءلت
        وتساءل وتساءلت أجاب أجابت وأجاب وأجابت اعترف اعترفت واعترف واعترفت
      `),
      feminine: wordSet(`
        قالت تقول وقالت أضافت وأضافت أوضحت وأوضحت صرحت وصرحت أكدت وأكدت كتبت وكتبت ذكرت وذكرت أعلنت وأعلنت تابعت وتابعت أشارت وأشارت شددت وشددت حذرت وحذرت أفادت وأفادت ردت وردت
        نفت ونفت طالبت وطالبت
        علقت وعلقت كشفت وكشفت لفتت ولفتت اعتبرت واعتبرت رأت ورأت تساءلت وتساءلت أجابت وأجابت اعترفت واعترفت
      `),
      between: wordSet('أيضا أيضاً'),
      sources: ['بحسب', 'وبحسب', 'وفقا ل', 'وفقاً ل', 'ووفقاً ل', 'ووفقا ل', 'حسب'],
      he: wordSet('هو'),
      she: wordSet('هي'),
      titles: wordSet(`
        الرئيس الرئيسة رئيس رئيسة وزير وزيرة الوزير الوزيرة مدير مديرة المدير المديرة المهندس المهندسة الدكتور الدكتورة المخرج المخرجة
        الناقد الناقدة الكاتب الكاتبة النائب النائبة المتحدث المتحدثة السفير السفيرة الصحفي الصحفية الباحث الباحثة القاضي القاضية
        السيد السيدة الشيخ الخبير الخبيرة
      `),
      conjunctions: wordSet('إن أن فإن بأن الذي التي لكن إذا عندما في خلال أمام عبر لدى أمس اليوم'),
      dropsPronouns: true,
      hidesNames: true,
    },
  ],
]);

/** The words of a language (BCP 47); undefined for English, and for one that has no list. */
export function speechWordsOf(language: string): SpeechWords | undefined {
  return SPEECH_WORDS.get(language.toLowerCase().split('-')[0] ?? '');
}

/** Whether a word is the last of one for “according to”, which may have several words: `words` of `in the words`. */
export function endsSource({ sources }: SpeechWords, word: string): boolean {
  return sources.some((source) => source.split(' ').at(-1) === word);
}

/**
 * How many tokens from `at` on are a word for “according to”; 0 where none is. One that is joined to the name, as `ل` in `لمنصور`, does
 * not count its last.
 */
export function lengthOfSource({ sources }: SpeechWords, tokens: readonly { lower: string }[], at: number): number {
  for (const source of sources) {
    const phrase = source.split(' ');
    const isJoined = phrase.at(-1) === ARABIC_TO;
    const stands = phrase.every((word, offset) => {
      const lower = tokens[at + offset]?.lower ?? '';
      return word === ARABIC_TO ? lower.startsWith(ARABIC_TO) : lower === word;
    });
    if (stands) return phrase.length - (isJoined ? 1 : 0);
  }
  return 0;
}
