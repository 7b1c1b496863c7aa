/**
 * Lists of English words by what they tell about a speaker. A word is compared in lower case; no list has a word twice.
 */

/**
 * The words of a list, which are divided by white space.
 * @throws where a word is listed twice
 */
export function wordSet(list: string): ReadonlySet<string> {
  const words = list.trim().split(/\s+/);
  const repeated = words.find((word, at) => words.indexOf(word) !== at);
  if (repeated !== undefined) throw new Error(`The word “${repeated}” is twice in one list: take one out.`);
  return new Set(words);
}

/** Titles that do not say what somebody does. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss mx sir dame lord lady madam dr prof rt hon herr frau monsieur madame señor señora',
);

/** Words before a name that are a title; lower case, without the dot. */
export const TITLES: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...wordSet(`
  professor president vice prime minister premier chancellor king queen prince princess pope cardinal archbishop bishop rabbi rev
  reverend father sister brother imam sheikh ayatollah ambassador envoy secretary general secretary-general gen lt col maj capt
  cpl sgt cmdr adm brig admiral captain major colonel lieutenant sergeant commander brigadier marshal officer detective
  inspector constable sheriff chief chairman chairwoman chair chairperson ceo cfo director deputy acting former foreign defense
  defence finance interior justice attorney judge sen senator rep representative congressman congresswoman assemblyman
  assemblywoman councilman councilwoman councillor councilor gov governor mayor commissioner superintendent spokesman spokeswoman
  spokesperson coach manager editor correspondent analyst economist author state democrat republican minority majority leader
  speaker sec undersecretary assistant executive managing staff supreme principal dean provost pastor deacon nurse lawyer baron
  baroness count countess viscount viscountess duchess archduke archduchess marchioness emperor empress patriarch special associate
`),
]);

/** Titles of those whose names tell of where they are: `Countess Marie of Thorn`. */
export const TITLES_WITH_PLACES = wordSet(`
  king queen prince princess count countess duke duchess archduke archduchess marchioness emperor empress patriarch
`);

/** Titles and nouns of men. */
export const MALE_NOUNS = wordSet(`
  mr sir lord king prince father brother spokesman chairman congressman assemblyman councilman businessman fireman policeman
  salesman actor herr monsieur m señor sr signor sig senhor meneer dhr господин pope cardinal baron fisherman
  viscount archduke emperor patriarch
`);
/** Titles and nouns of women. */
export const FEMALE_NOUNS = wordSet(`
  mrs ms miss dame lady queen princess sister spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman
  policewoman actress madam frau madame mme mlle señora sra signora senhora dona doña mevrouw mevr госпожа baroness
  countess viscountess duchess archduchess marchioness empress
`);

/** Lower-case words inside a name. */
export const NAME_PARTICLES = wordSet(`
  van von der den de del della di da dos das du la le al el bin ibn ben abu bint ter ten zu zur und y e af av
`);
/** Words after a surname. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv esq phd md');

/** Words that make a capitalized phrase the name of an organization. */
export const ORGANIZATION_NAME_WORDS = wordSet(`
  ministry department university institute institution foundation committee council party group inc corp corporation ltd llc plc
  co company bank police army navy court agency association union federation commission center centre school college academy
  hospital church times post news journal tribune herald gazette guardian observer telegraph house office bureau service services
  authority society league club airlines airways network alliance coalition fund trust board forces parliament congress senate
  cabinet government embassy administration initiative organization organisation movement front brigade laboratory lab observatory
  museum library theatre theater watch international media television radio tv broadcasting press nations pentagon kremlin command
  corps taliban district team partners partnership capital holdings technologies systems solutions industries motors energy
  campaign project program programme forum chamber registry registrar consulate secretariat directorate tribunal cooperative
  street avenue boulevard square row river county city valley island islands airport station highway mosque peninsula province
  region strip sea ocean festival stadium arena hotel restaurant cafe bridge studio studios records pictures entertainment
  orchestra guild consortium bay diocese parish archdiocese magazine review weekly research courts
  associates digital electric dynamics atomics assembly air rail railway railways oil foods pharma pharmaceuticals telecom insurance
  logistics securities financial electronics software therapeutics petroleum chemicals aerospace automotive homes
`);

/** First words of names of places and organizations, not of people. */
export const NOT_GIVEN_NAMES = wordSet(`
  new south north east west northern southern eastern western central saint san los las hong white red united wall great middle
  high supreme state federal national international european african asian american royal world global first second third
  democratic republican green labour conservative liberal social black human public air big upper lower old super fort mount lake
  the our this islamic arab christian jewish muslim catholic cold holy
`);

/** Nouns of documents, whose words are quoted as if they spoke: `the report said`. */
export const DOCUMENT_NOUNS = wordSet(`
  statement report letter lawsuit complaint filing memo document study indictment article post tweet email e-mail message
  editorial affidavit bill law rule order ruling notice sign banner release book story text agreement resolution poem song website
  page caption headline note constitution bible petition survey account transcript verdict decision motion draft proposal plan
`);

/** Nouns that may mean a person or an organization. */
export const PERSON_OR_ORGANIZATION_NOUNS = wordSet('broadcaster developer operator');

/** What organizations are called without their name: `the company said`. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_OR_ORGANIZATION_NOUNS,
  ...wordSet(`
  group organization organisation company firm agency body party movement militia charity institute newspaper bank airline network
  team club government ministry department army military council union university hospital school police court commission
  committee administration embassy association foundation regime faction outlet magazine station paper channel tank center centre
  office bureau force watchdog regulator service startup carrier retailer maker lender publisher league board campaign coalition
  alliance parliament municipality city state country navy corporation chain giant cooperative academy diocese parish site
  bloc delegation insurer wholesaler utility consultancy nonprofit supermarket
`),
]);

/** Nouns of roles and professions: the head of a role or a title. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_OR_ORGANIZATION_NOUNS,
  ...wordSet(`
  fellow analyst professor director president chairman chairwoman chair chairperson chief head minister secretary spokesman
  spokeswoman spokesperson researcher scholar expert scientist economist historian lecturer teacher student doctor physician nurse
  lawyer attorney judge prosecutor officer official adviser advisor ambassador envoy diplomat senator governor mayor congressman
  congresswoman lawmaker legislator deputy commander general colonel captain lieutenant admiral editor journalist reporter
  correspondent columnist author writer novelist poet founder co-founder cofounder ceo executive manager owner partner leader
  member chancellor premier representative commissioner coordinator consultant strategist activist campaigner organizer organiser
  resident farmer engineer architect designer artist actor actress singer musician producer filmmaker coach player critic curator
  specialist psychologist psychiatrist therapist biologist physicist chemist geologist climatologist epidemiologist sociologist
  anthropologist archaeologist pastor priest rabbi imam bishop worker volunteer veteran candidate politician businessman
  businesswoman entrepreneur investor trader banker broker pollster principal superintendent dean provost sheriff detective
  inspector supervisor assistant associate aide counsel secretary-general undersecretary co-director cochair co-chair co-author
  coauthor mother father wife husband son daughter brother sister widow neighbour neighbor friend colleague driver pilot chef
  baker shopkeeper vendor retiree pensioner survivor witness negotiator mediator translator interpreter librarian trustee chaplain
  treasurer programmer blogger presenter host commentator pundit demographer ecologist zoologist astronomer surgeon paramedic
  firefighter guard ranger skipper fisherman fisher grower rancher brewer winemaker carpenter mechanic builder landlord tenant
  clerk speaker whip monarch king queen prince princess lead photographer dancer violinist conductor composer master harbourmaster
  harbormaster headmaster postmaster warden keeper foreman magistrate coroner bailiff rector vicar auditor surveyor tutor gardener
  forester caretaker contractor instructor trainer inventor rival ally challenger opponent incumbent nominee skeptic heir counterpart
  predecessor successor boss sophomore freshman administrator comptroller controller alderman alderwoman selectman selectwoman
  rapper promoter striker goalkeeper midfielder winger quarterback linebacker pitcher swimmer sprinter boxer wrestler golfer rower
  skier surfer skater drummer songwriter screenwriter playwright showrunner choreographer sculptor illustrator steward stewardess
  marshal plumber cashier bartender waiter waitress janitor soldier sailor medic midwife caterer hairdresser influencer
  podcaster youtuber defender co-star councillor councilor
  councilmember councilperson assemblymember congressperson solicitor undersheriff trooper ombudsman archivist
`),
]);

/** Nouns that follow the name of an organization: `Hamas fighters`, `the Acme website`. */
export const NOUNS_AFTER_ORGANIZATIONS = wordSet(`
  politburo delegation officials official fighters militants employees employee spokesman spokeswoman spokesperson spokespeople
  members member leadership leaders headquarters website customers shares shareholders workers executives executive operatives
  forces troops personnel staff newspaper
`);

/** Adjectives and nouns of nations, religions and parties. */
export const DEMONYMS = wordSet(`
  afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian azerbaijani bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian californian cambodian canadian chilean chinese
  colombian congolese croatian cuban cypriot czech danish dutch egyptian english estonian ethiopian european finnish french
  georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
  japanese jewish jordanian kazakh kenyan korean kosovan kuwaiti latvian lebanese libyan lithuanian malaysian maltese mexican
  moldovan moroccan muslim nepalese nigerian norwegian omani pakistani palestinian peruvian philippine filipino polish portuguese
  qatari romanian russian rwandan saudi scottish serbian singaporean slovak slovenian somali soviet spanish sudanese swedish swiss
  syrian taiwanese texan thai tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh western yemeni zimbabwean
  catholic christian democratic republican conservative liberal dane briton swede pole turk scot spaniard finn serb croat kurd
  frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman welshman scotsman scotswoman
`);

/** Words of time, which name nobody. */
export const TIME_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tonight tomorrow week month year morning
  afternoon evening night minutes hours moments seconds decades earlier later recently afterward afterwards spring summer autumn fall winter weekend day days weeks
  months years ago noon midnight
`);

export const PREPOSITIONS = wordSet(`
  of in on at to for from by with about against after before during under over through between among into via near as since
  without within inside outside toward towards behind despite including regarding concerning per amid following alongside beside
  across around until upon off like
`);

export const DETERMINERS = wordSet(`
  the a an one another this that these those his her their its our my your some many several most all both two three four five
  each any every other no such
`);

/** Pronouns that may be a subject. */
export const SUBJECT_PRONOUNS = wordSet('he she they it i we you');

/** Words that begin another clause. */
export const CONJUNCTIONS = wordSet(`
  and but or that which who whom if when while because than as what where whether so then how why whose yet though although until once to not
`);

/** Words before what somebody is yet to do. */
export const WILL = wordSet("will would shall won't wouldn't");

/** Words that may stand between a subject and its verb. */
export const WORDS_BEFORE_VERBS = wordSet(`
  has have had would will could can may might should must did does do also later then once often recently repeatedly again still
  never always even just soon now further earlier already reportedly previously first finally not simply ever either both himself
  herself themselves rather instead long famously today yesterday who're in turn all only
`);

/** Verbs whose past does not end in `ed`, and which often have a person as their object. */
export const IRREGULAR_VERBS = wordSet(`
  met saw left won beat hit made took gave got ran had came went chose held kept led lost paid sent sued
  found caught shot brought taught fought heard knew put let quit bought sold built drove fled spent stole
`);

/** Of verbs whose past does not end in `ed`, pasts that are never a noun or an adjective. */
export const PAST_FORMS = wordSet(`
  wept sat came stood wore slept spoke went knew grew threw drew flew sang drank swam shook woke broke froze chose ate gave forgot
  hid rode swore tore became began ran took
`);

/** Forms that make a passive or a progressive of the verb after them. */
export const BE_FORMS = wordSet('is are was were be been being gets get got');

/** Words that have a capital only because a sentence begins with them. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...wordSet(`
  he she it they we i you there here in on at by for from with after before during under over since as if when while where who
  whom whose what which why how but and or nor so yet because although though however meanwhile moreover still also then now once
  not yes others six seven eight nine ten last next earlier later today yesterday tomorrow instead despite according asked
  speaking until unless even just only perhaps maybe indeed additionally furthermore nevertheless nonetheless likewise similarly
  finally first second third to of into about between among against through per via like unlike given amid following including
  regarding whether rather than more less much few little let's is are was were be been do does did has have had can could will
  would shall should may might must don't doesn't didn't isn't aren't wasn't can't won't never always often sometimes selon laut
  según thus hence therefore otherwise besides plus elsewhere again too very soon asking adding noting citing writing saying
  calling overall ultimately everyone everybody people someone somebody anyone anybody nobody photo image source read see watch listen share follow updated published posted copyright
`),
]);

/** Nouns after which a quotation is the name of a work. */
export const WORK_NOUNS = wordSet(`
  book novel song album film movie show series play poem essay episode single track memoir documentary podcast entitled titled
  headlined ballad anthem hit comedy drama musical sitcom painting exhibition column
`);

/** Names of places that stand for who governs them: `Washington said`. */
export const PLACE_NAMES = wordSet(`
  afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia
  brazil britain bulgaria cambodia canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt
  england eritrea estonia ethiopia europe finland france georgia germany ghana greece guatemala guinea haiti honduras hungary
  iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos
  latvia lebanon liberia libya lithuania luxembourg malawi malaysia mali malta mexico moldova mongolia montenegro morocco
  mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
  philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
  sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan uganda ukraine uruguay
  uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america washington moscow beijing london paris berlin rome
  madrid tokyo delhi jerusalem tehran kyiv kiev ankara cairo riyadh damascus beirut baghdad brussels vienna warsaw prague budapest
  athens lisbon dublin oslo stockholm copenhagen helsinki minsk seoul pyongyang taipei hanoi jakarta canberra ottawa doha amman
  kabul islamabad tbilisi yerevan baku gaza crimea donbas donetsk california texas florida alaska hawaii ohio michigan illinois
  pennsylvania arizona nevada oregon colorado utah kansas iowa missouri minnesota wisconsin alabama louisiana tennessee kentucky
  maryland massachusetts connecticut maine vermont idaho montana nebraska oklahoma arkansas chicago boston philadelphia seattle
  houston dallas miami atlanta detroit manhattan brooklyn toronto montreal vancouver sydney melbourne manchester liverpool
  birmingham edinburgh glasgow
`);

/** Organizations known by one word that does not say what they are. */
export const ORGANIZATION_NAMES = wordSet(`
  hamas hezbollah isis fatah facebook google twitter instagram youtube tiktok amazon microsoft wikipedia netflix reuters bloomberg
  interpol greenpeace unesco unicef oxfam
`);

/** People, and groups of people, that no other list has; in the singular where the plural only adds an s. */
export const PERSON_NOUNS = wordSet(`
  boy girl child children witnesses supporter source one another others many some few several parent teenager customer user viewer
  relative family couple employee defendant plaintiff victim patient passenger protester demonstrators insider fans reviewer
  commenter participant respondent attendee client refugee migrant visitor caller guest shopper commuter bystander onlooker pupil
  grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece fiancée boyfriend girlfriend roommate teammate
  investigators media democrat republican rescuers nobody someone somebody everyone everybody industry side kid guy lady staff
  crew troops rebels militants opposition justices forecasters villagers locals juror suspect hostage prisoner inmate sniper miner
  butcher welder bricklayer cleaner barber tailor shareholder homeowner villager passerby pedestrian hiker climber runner jockey
  spectator diner carer caregiver demonstrator marcher immigrant widower orphan toddler graduate apprentice intern painter
  bookseller collector dealer auctioneer nun monk parishioner worshipper trucker courier shepherd trapper
`);

/** Words of names that are nouns of organizations too, and in no other list; not `street` or `news`. */
const ORGANIZATION_NOUNS_IN_NAMES = wordSet(`
  institution federation journal authority society senate cabinet museum international television partnership forum tribunal
  county province stadium entertainment guild consortium
`);

/** Endings of nouns of people. */
const PERSON_ENDING = /(?:ist|ian|man|men|person|people|eer|-year-old)s?$/;

/** A pattern of what somebody is heard on. */
export const RECORDINGS = '(?:recording|tape|video|clip|footage|audio|voicemail|film)s?';

/** A noun of kinship without what makes it one by marriage, or of the past: `mother` for `mother-in-law`, `husband` for `ex-husband`. */
export function kinOf(noun: string): string {
  return noun.replace(/^ex-|^step-?(?=[a-z]{3})|^half-|-in-law$/g, '');
}

/** The pronoun of whom a noun means: `wife`, `spokesman`; undefined where it may be either. */
export function genderOfNoun(word: string): 'he' | 'she' | undefined {
  const noun = kinOf(word);
  if (FEMALE_NOUNS.has(noun) || /woman$|^(?:mother|wife|daughter|girl|widow|aunt|niece|grandmother)$/.test(noun))
    return 'she';
  return MALE_NOUNS.has(noun) || /(?:^|[a-z])man$|^(?:husband|son|boy|uncle|nephew|grandfather|widower)$/.test(noun)
    ? 'he'
    : undefined;
}

/** Whether a noun means one person: `man`, `nurse`, `fellow`. */
export function isNounOfPerson(noun: string): boolean {
  return isRoleNoun(noun) || (PERSON_NOUNS.has(noun) && !/s$/.test(noun)) || /^(?:wo)?man$/.test(noun);
}

/** Whether a noun may be the head of a subject that speaks: a person, an organization or a document. */
export function maySpeak(noun: string): boolean {
  const single = noun.replace(/(?:ies)$/, 'y').replace(/s$/, '');
  return (
    [ROLE_NOUNS, ORGANIZATION_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, ORGANIZATION_NOUNS_IN_NAMES, DEMONYMS].some(
      (list) => list.has(noun) || list.has(single),
    ) || PERSON_ENDING.test(noun)
  );
}

/** Whether a noun says what somebody is: `fellow`, `geologist`, `34-year-old`. */
export function isRoleNoun(noun: string): boolean {
  return (
    ROLE_NOUNS.has(kinOf(noun)) ||
    ROLE_NOUNS.has(noun.replace(/s$/, '')) ||
    /(?:ist|ician|accountant|man|-year-old)s?$/.test(noun)
  );
}
