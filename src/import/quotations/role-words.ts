/** The words of roles in other languages than English. To teach a language more, add a word to its list. */

import { wordSet } from './word-lists.ts';

/** What a language has. Words are in lower case. */
export interface RoleWords {
  /** Nouns of what somebody does, in the singular and the nominative. */
  nouns: RegExp;
  /** Words before such a noun that belong to the role. */
  before: RegExp;
  /** Adjectives behind a noun. */
  adjectives: RegExp;
  /** Adjectives before a noun that says of what a role is: `für lokale Wirtschaft`. */
  modifiers?: RegExp;
  /** Words behind a role’s noun by which it goes on: `du`, `von`. */
  of: ReadonlySet<string>;
  and: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Of `articles`, those of women and those of men. */
  feminine: ReadonlySet<string>;
  masculine: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  /** Common verbs that are no verbs of speech and look as adjectives and nouns do. */
  verbs: ReadonlySet<string>;
  /** Nouns of bodies that bear the name of somebody: `le directeur du lycée Jean Martin`. */
  namesakes?: RegExp;
  /** Whether nouns have cases that their endings show, and follow each other without a small word. */
  hasCases: boolean;
  /** The endings of the words that follow a noun so. */
  genitive?: RegExp;
  /** How names end that say whose somebody is. */
  endsGenitive?: RegExp;
  capitalizesNouns: boolean;
}

/** An expression for whole words, of patterns that spaces part. */
function wholeWords(patterns: string): RegExp {
  return new RegExp(`^(?:${patterns.trim().split(/\s+/u).join('|')})$`, 'u');
}

/** The same for the ends of words: `hafendirektor`. */
function endsOfWords(patterns: string): RegExp {
  return new RegExp(`(?:${patterns.trim().split(/\s+/u).join('|')})$`, 'u');
}

/** Adjectives by their endings, without verbs that end alike. */
function adjectives(endings: string, verbs = '-'): RegExp {
  const join = (list: string) => list.trim().split(/\s+/u).join('|');
  return new RegExp(`^(?!(?:${join(verbs)})$)\\p{Ll}+(?:${join(endings)})$|^(?:${join(endings)})$`, 'u');
}

export const ROLE_WORDS: ReadonlyMap<string, RoleWords> = new Map([
  [
    'fr',
    {
      nouns: wholeWords(`
        direct(?:eur|rice) président(?:e)? ministre maire maires(?:se) préf(?:et|ète) professeure? prof député(?:e)? sénat(?:eur|rice) porte-parole
        avocate? procureure? juge chef(?:fe)? responsable secrétaire chercheu(?:r|se) médecin docteure? biologiste historienn?e? sociologue
        économiste politologue géologue climatologue ingénieure? architecte journaliste écrivaine? aut(?:eur|rice) réalisat(?:eur|rice)
        act(?:eur|rice) chanteu(?:r|se) entraîneu(?:r|se) capitaine général commandante? commissaire inspect(?:eur|rice) conseill(?:er|ère)
        adjointe? fondat(?:eur|rice) patronn?e? gérante? agricult(?:eur|rice) éleveu(?:r|se) pêcheu(?:r|se) infirmi(?:er|ère) enseignante?
        institut(?:eur|rice) coordinat(?:eur|rice) délégué(?:e)? ambassad(?:eur|rice) gouverneure? évêque curé pharmacienn?e? boulang(?:er|ère)
        vétérinaire analyste experte? consultante? présentat(?:eur|rice) rédact(?:eur|rice) metteu(?:r|se) physicienn?e? chimiste
        astronome philosophe psychologue psychiatre chirurgienn?e? épidémiologiste virologue linguiste commissaire trésori(?:er|ère)
        rapporteure? eurodéputé(?:e)? doyenn?e? rect(?:eur|rice) vice-président(?:e)? premi(?:er|ère)-ministre pdg
      `),
      before: wholeWords(
        'anciene? anciennes? ancienne ex futur(?:e)? premi(?:er|ère) jeune nouve(?:au|lle) actuell?e? feu vice',
      ),
      adjectives: adjectives(
        'ale? elle el ique aire ive if ienn?e? aise? oise? aine? iste adjointe? publi(?:c|que) europé(?:en|enne) ieure? déléguée? chargée?',
        `critique arrive active cultive fabrique applique complique pratique revendique communique prive dérive avale égale étale installe
        appelle rappelle renouvelle révèle connais savais faisais attaque existe insiste résiste assiste persiste attise`,
      ),
      of: wordSet('de du des à au aux en chez pour'),
      and: wordSet('et'),
      articles: wordSet('le la l un une'),
      feminine: wordSet('la une'),
      masculine: wordSet('le un'),
      possessives: wordSet('son sa leur notre'),
      verbs: wordSet('est sont a ont était étaient sera avait avaient va fait veut peut doit ment part quitte'),
      namesakes: wholeWords(
        'lycée collège école théâtre hôpital université fondation institut prix musée stade centre hall salle rue place clinique',
      ),
      hasCases: false,
      capitalizesNouns: false,
    },
  ],
  [
    'de',
    {
      nouns: endsOfWords(`
        direktor(?:in)? präsident(?:in)? minister(?:in)? kanzler(?:in)? bürgermeister(?:in)? professor(?:in)? sprecher(?:in)? anwalt anwältin
        richter(?:in)? chef(?:in)? leiter(?:in)? berater(?:in)? vertreter(?:in)? trainer(?:in)? manager(?:in)? forscher(?:in)?
        wissenschaftler(?:in)? arzt ärztin lehrer(?:in)? biologe biologin ologe ologin historiker(?:in)? ökonom(?:in)? ingenieur(?:in)?
        architekt(?:in)? journalist(?:in)? autor(?:in)? regisseur(?:in)? schauspieler(?:in)? sänger(?:in)? kommissar(?:in)? inspektor(?:in)?
        abgeordnete(?:r)? senator(?:in)? landrat landrätin gründer(?:in)? inhaber(?:in)? betreiber(?:in)? landwirt(?:in)? bauer bäuerin
        fischer(?:in)? pfleger(?:in)? vorsitzende(?:r)? geschäftsführer(?:in)? sekretär(?:in)? botschafter(?:in)? bischof bischöfin
        pfarrer(?:in)? analyst(?:in)? experte expertin physiker(?:in)? chemiker(?:in)? mediziner(?:in)? jurist(?:in)? redakteur(?:in)?
        kapitän(?:in)? beauftragte(?:r)? koordinator(?:in)? dekan(?:in)? rektor(?:in)? intendant(?:in)? dirigent(?:in)? apotheker(?:in)?
        ^kurator(?:in)? schriftsteller(?:in)? unternehmer(?:in)? förster(?:in)? polizist(?:in)?
      `),
      before: wholeWords(
        '(?:ehemalig|früher|langjährig|stellvertretend|amtierend|neu|alt|jung|leitend|künftig|zuständig|verantwortlich|damalig|heutig|erst)e[rn]?',
      ),
      adjectives: /^(?!)$/u,
      modifiers: /^\p{Ll}{2,}e[nrs]?$/u,
      of: wordSet('des der von vom für aus in im am bei beim an zur'),
      and: wordSet('und'),
      articles: wordSet('der die das den dem ein eine'),
      feminine: wordSet('die eine'),
      masculine: wordSet('der den ein'),
      possessives: wordSet('sein seine ihr ihre unser unsere'),
      verbs: wordSet('ist war wurde wird hat hatte'),
      hasCases: false,
      endsGenitive: /\p{Ll}[s’']$/u,
      capitalizesNouns: true,
    },
  ],
  [
    'es',
    {
      nouns: wholeWords(`
        director(?:a)? president[ea] ministr[oa] alcald(?:e|esa) profesor(?:a)? diputad[oa] senador(?:a)? portavoz voz abogad[oa] fiscal juez(?:a)?
        jef[ea] responsable secretari[oa] investigador(?:a)? médic[oa] doctor(?:a)? biólog[oa] \\p{L}+ólog[oa] historiador(?:a)? economista
        ingenier[oa] arquitect[oa] periodista escritor(?:a)? autor(?:a)? actor actriz cantante entrenador(?:a)? capit(?:án|ana)
        general comandante comisari[oa] inspector(?:a)? conseje?r[oa] consejal concejal(?:a)? fundador(?:a)? gerente dueñ[oa]
        agricultor(?:a)? ganader[oa] pescador(?:a)? enfermer[oa] maestr[oa] coordinador(?:a)? delegad[oa] embajador(?:a)? gobernador(?:a)?
        obispo párroco analista expert[oa] presentador(?:a)? redactor(?:a)? físic[oa] químic[oa] astrónom[oa] filósof[oa] psiquiatra ciruj(?:ano|ana)
        epidemióloga rector(?:a)? decan[oa] vicepresident[ea] vocer[oa] canciller intendente líder empresari[oa] veterinari[oa] científic[oa]
      `),
      before: wholeWords('antigu[oa] ex futur[oa] primer(?:a)? nuev[oa] actual joven entonces'),
      adjectives: adjectives(
        'primer[oa] segund[oa] tercer[oa] al ic[oa] aria ario iv[oa] an[oa] ñola? és esa eñ[oa] ense ista militar popular escolar titular adjunt[oa] públic[oa] ejecutiv[oa] superior exterior interior',
        `gana publica fabrica dedica aplica esquiva cultiva activa priva deriva \\p{L}+ific[ao] ataca critica indica explica sana mana
        llegan besa pesa expresa regresa interesa`,
      ),
      of: wordSet('de del para en a'),
      and: wordSet('y e'),
      articles: wordSet('el la un una'),
      feminine: wordSet('la una'),
      masculine: wordSet('el un'),
      possessives: wordSet('su nuestro nuestra'),
      verbs: wordSet('es era fue está estaba ha había tiene va hace quiere puede debe miente dejó sale'),
      namesakes: wholeWords(
        'instituto colegio escuela teatro hospital universidad fundación premio museo estadio centro sala calle plaza clínica',
      ),
      hasCases: false,
      capitalizesNouns: false,
    },
  ],
  [
    'it',
    {
      nouns: wholeWords(`
        dirett(?:ore|rice) president[ea] presidentessa ministr[oa] sindac[oa] professor(?:e|essa)? prof deputat[oa] senat(?:ore|rice) portavoce
        avvocat[oa] procurat(?:ore|rice) giudice capo responsabile segretari[oa] ricercat(?:ore|rice) medic[oa] dottor(?:e|essa)? biolog[oa]
        \\p{L}+olog[oa] storic[oa] economista ingegner[ea]? architett[oa] giornalista scritt(?:ore|rice) aut(?:ore|rice) att(?:ore|rice)
        regista cantante allenat(?:ore|rice) capitan[oa] generale comandante commissari[oa] ispett(?:ore|rice) consiglier[ea] assess(?:ore|ora)
        fondat(?:ore|rice) titolare agricolt(?:ore|rice) allevat(?:ore|rice) pescat(?:ore|rice) infermier[ea] insegnante maestr[oa]
        coordinat(?:ore|rice) delegat[oa] ambasciat(?:ore|rice) governat(?:ore|rice) prefett[oa] questore vescovo parroco analista espert[oa]
        fisic[oa] chimic[oa] astronom[oa] filosof[oa] psichiatra chirurg[oa] rett(?:ore|rice) vicepresident[ea] premier leader imprendit(?:ore|rice)
        veterinari[oa] scienziat[oa] farmacista amministrat(?:ore|rice) cap[oa]gruppo vicesindac[oa] magistrat[oa]
      `),
      before: wholeWords('ex vecchi[oa] antic[oa] futur[oa] prim[oa] nuov[oa] attuale giovane allora vice'),
      adjectives: adjectives(
        'ale ali ic[oa] ici iche ari[oa] iv[oa] an[oa] ese esi ista militare popolare aggiunt[oa] pubblic[oa] delegat[oa] incaricat[oa] esteri interni superiore generale',
        `vale sale assale arriva priva critica pubblica indica dedica applica giudica comunica replica scriva evochi allontana
        prese chiese rese difese attese scese spese mese accese offese sorprese comprese`,
      ),
      of: wordSet('di del dello della dei degli delle da dal dalla per a al alla allo in nel nella'),
      and: wordSet('e ed'),
      articles: wordSet('il lo la l un uno una'),
      feminine: wordSet('la una'),
      masculine: wordSet('il lo un uno'),
      possessives: wordSet('suo sua nostro nostra'),
      verbs: wordSet('è era fu sono ha aveva va fa vuole può deve mente esce'),
      namesakes: wholeWords(
        'liceo scuola teatro ospedale università fondazione istituto premio museo stadio centro sala via piazza clinica',
      ),
      hasCases: false,
      capitalizesNouns: false,
    },
  ],
  [
    'pt',
    {
      nouns: wholeWords(`
        diret(?:or|ora) direct(?:or|ora) diretor-geral diretora-geral president[ea] ministr[oa] prefeit[oa] professor(?:a)? deputad[oa] senador(?:a)?
        porta-voz advogad[oa] procurador(?:a)? juiz juíza chefe responsável secretári[oa] investigador(?:a)? pesquisador(?:a)? médic[oa]
        doutor(?:a)? biólog[oa] \\p{L}+ólog[oa] historiador(?:a)? economista engenheir[oa] arquitet[oa] arquitect[oa] jornalista escritor(?:a)?
        autor(?:a)? ator atriz cantor(?:a)? treinador(?:a)? capit(?:ão|ã) general comandante comissári[oa] inspetor(?:a)? conselheir[oa]
        vereador(?:a)? fundador(?:a)? gerente don[oa] agricultor(?:a)? pescador(?:a)? enfermeir[oa] coordenador(?:a)? delegad[oa]
        embaixador(?:a)? governador(?:a)? bispo padre analista especialista apresentador(?:a)? redator(?:a)? físic[oa] químic[oa]
        astrónom[oa] filósof[oa] psiquiatra cirurgi(?:ão|ã) reitor(?:a)? vice-president[ea] líder empresári[oa] veterinári[oa] cientista
        primeir[oa]-ministr[oa] autarca
      `),
      before: wholeWords('antig[oa] ex futur[oa] primeir[oa] nov[oa] atual jovem então vice'),
      adjectives: adjectives(
        'primeir[oa] segund[oa] al ic[oa] ári[oa] iv[oa] an[oa] ês esa ense ista militar popular escolar titular adjunt[oa] públic[oa] superior geral',
        'critica publica fabrica dedica aplica indica explica comunica priva motiva cultiva ativa engana \\p{L}+ific[ao] pesa',
      ),
      of: wordSet('de do da dos das para em no na a ao à'),
      and: wordSet('e'),
      articles: wordSet('o a um uma'),
      feminine: wordSet('a uma'),
      masculine: wordSet('o um'),
      possessives: wordSet('seu sua nosso nossa'),
      verbs: wordSet('é era foi está estava tem tinha vai faz quer pode deve mente sai'),
      namesakes: wholeWords(
        'liceu colégio escola teatro hospital universidade fundação instituto prémio prêmio museu estádio centro sala rua praça clínica',
      ),
      hasCases: false,
      capitalizesNouns: false,
    },
  ],
  [
    'nl',
    {
      nouns: endsOfWords(`
        directeur directrice president(?:e)? minister premier burgemeester hoogleraar ^professor woordvoerder woordvoerster advocaat advocate rechter
        ^hoofd chef leider leidster adviseur onderzoeker onderzoekster ^arts huisarts dokter leraar lerares bioloog biologe oloog ologe historicus
        econoom ingenieur architect journalist(?:e)? schrijver schrijfster auteur regisseur acteur actrice zanger zangeres trainer
        ^kapitein generaal commandant commissaris inspecteur wethouder raadslid kamerlid senator oprichter eigenaar eigenaresse ^boer boerin
        veeboer visser verpleegkundige voorzitter secretaris ambassadeur gouverneur bisschop analist expert deskundige natuurkundige
        coördinator decaan rector lijsttrekker staatssecretaris officier hoofdredacteur redacteur wetenschapper ondernemer dierenarts
        ^manager ^curator
      `),
      before: wholeWords(
        'voormalige? vroegere? oud ex nieuwe? huidige? jonge? toenmalige? waarnemende? demissionaire? algemeene? algemeen plaatsvervangende?',
      ),
      adjectives: /^(?!)$/u,
      modifiers: /^\p{Ll}{3,}e$/u,
      of: wordSet('van voor uit bij in der aan op namens'),
      and: wordSet('en'),
      articles: wordSet('de het een'),
      feminine: new Set<string>(),
      masculine: new Set<string>(),
      possessives: wordSet('zijn haar hun ons onze'),
      verbs: wordSet('is was wordt werd heeft had liegt'),
      hasCases: false,
      capitalizesNouns: false,
    },
  ],
  [
    'ru',
    {
      nouns: endsOfWords(`
        директор ^президент ^министр премьер-министр премьер ^мэр ^губернатор ^глава ^профессор ^депутат ^сенатор пресс-секретарь секретарь адвокат
        прокурор ^судья начальник начальница руководитель руководительница заведующий заведующая учёный ученый исследователь ^врач доктор биолог олог
        историк экономист инженер архитектор журналист журналистка писатель писательница автор режиссёр режиссер актёр актриса певец певица
        тренер капитан генерал командир комиссар инспектор советник помощник помощница основатель владелец владелица фермер рыбак медсестра
        учитель учительница координатор представитель представительница посол епископ священник аналитик эксперт физик химик астроном
        философ психиатр хирург ректор декан заместитель председатель лидер предприниматель ветеринар уполномоченный следователь
        редактор чиновник специалист замдиректора политолог
      `),
      before: wholeWords(
        '(?:бывш|старш|младш|ведущ|действующ)(?:ий|ая) (?:главн|генеральн|исполнительн|перв|нов|региональн|городск|местн|коммерческ|художественн|научн|финансов|технич?еск|почётн|исполняющ)(?:ый|ая|ий) и.о. экс',
      ),
      adjectives: /^(?!)$/u,
      of: wordSet('по при из в'),
      and: wordSet('и'),
      articles: new Set<string>(),
      feminine: new Set<string>(),
      masculine: new Set<string>(),
      possessives: new Set<string>(),
      verbs: wordSet('был была были есть стал стала станет'),
      hasCases: true,
      genitive: /(?:[аяыи]|ов|ев|ёв|ей|ой|ого|его|ых|их|[А-ЯЁ]{2,})$/u,
      capitalizesNouns: false,
    },
  ],
] satisfies [string, RoleWords][]);
