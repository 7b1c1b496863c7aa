/**
 * The same as in `words-of-others.ts`, in other languages than English:
 *
 *     Citant Ann Lee, Jo Park a dit : « … »     the words of Ann Lee
 *     Jo Park nie avoir dit : « … »             nobody has said them
 *     Ojalá Ann Lee hubiera dicho: «…»          nobody has said them
 *     Ann Lee sagte, ihr sei gesagt worden: „…“ somebody has told them to her
 */

/** A word, also behind a comma, that joins nothing. */
const WORD = '(?:(?!(?:et|mais|und|aber|y|pero|ma|mas|en|maar|и|но|а) )[^\\s;:“]+ )';
const END = '(?:: )?$';
const START = '(?:^| )';

const SAY =
  '(?:dit|dire|dise|dît|déclar(?:e|é|er)|affirm(?:e|é|er)|écrit|appelé|traité|sagen|sagt|sagte|gesagt|sage|geschrieben|genannt|erklärt|decir|dijera|dijese|dicho|diga|dijo|dice|escrito|llamado|detto|dica|dicesse|scritto|chiamato|definito|disse|dito|dissesse|diz|dizer|escrito|chamado|zegt|zei|gezegd|zeggen|genoemd|geschreven|сказал[аи]?|говорил[аи]?|написал[аи]?|назвал[аи]?|скажет|сказать|ש?אמר[ה]?|שיאמר|שתאמר|قال|قالت|يقول|تقول)';

const AUXILIARY = "(?:a|ait|avait|ha|haya|había|hat|habe|hatte|ho|aveva|tem|tinha|heeft|had|lo|le|l'a|se|это|так)";

const DENIED: readonly string[] = [
  `${START}(?:nie|nié|niait|dément|démenti|démentait|bestreitet|bestritt|bestritten|leugnet|leugnete|dementiert|dementierte|niega|negó|negado|desmiente|desmintió|desmentido|nega|negato|negò|negava|smentisce|smentito|smentì|negou|desmente|desmentiu|ontkent|ontkende|ontkend|отрицает|отрицал|отрицала|опроверг|опровергла|הכחיש|הכחישה|מכחיש|מכחישה|نفى|نفت|ينفي|تنفي) ${WORD}{0,8}${SAY} ${WORD}{0,8}${END}`,
  `${START}(?:jamais|nie|niemals|nunca|mai|nooit|никогда|nicht|no|non|não|niet|не) (?:не )?(?:${AUXILIARY} )?${SAY} : $`,
  `${START}(?:${SAY} (?:jamais|nie|niemals|nunca|mai|nooit|никогда|nicht|niet)) : $`,
];

const HEARD: readonly string[] = [
  `${START}(?:souvient|rappelle|erinnert|recuerda|recordó|ricorda|lembra|lembrou|recorda|herinnert|вспоминает|вспомнил|вспомнила|помнит) ${WORD}{0,6}(?:entendu|entendre|gehört|hörte|oído|oyó|escuchado|sentito|udito|ouvido|ouviu|gehoord|hoorde|слышал|слышала|услышал|услышала) ${WORD}{0,5}${END}`,
  `${START}(?:qu'on|l'on|(?:ihr|ihm) (?:sei|wurde|worden)|(?:haar|hem) (?:werd|is|was)|le dijeron|le habían dicho|le han dicho|lhe disseram|(?:le|gli) hanno detto|(?:ей|ему) сказали) ${WORD}{0,6}${END}`,
];

const SUPPOSED: readonly string[] = [
  `${START}(?:si|et si|se|wenn|falls|если бы|ojalá|oxalá|tomara que|magari|stel dat|angenommen|supposons que|imaginons|imaginez|imagine|imagina|imaginó|immagina|immaginava|imaginou|imaginait|wünscht|wünschte|hofft|hoffte|träumt|träumte|voulu|voudrait|voulait|souhaite|souhaitait|espère|espérait|rêve|rêvait|deseaba|desea|espera|esperaba|soñó|sueña|sogna|sognava|spera|sperava|vorrebbe|voleva|sonha|sonhou|deseja|desejava|queria|wenst|wenste|hoopt|hoopte|droomt|droomde|мечтает|мечтал|мечтала|надеется|надеялся|надеялась|хотел|хотела|представляет|представил|представила|чтобы|הלוואי|ليت) (?:, )?(?:que |che |dass |dat |что |чтобы )?@ ${WORD}{0,5}(?:${SAY}|disant|diciendo|dicendo|dizendo|sagend) ${WORD}{0,8}${END}`,
  `^(?:hätte|had|avesse|hubiera|tivesse) @ ${WORD}{0,6}${SAY} ${WORD}{0,4}${END}`,
  `${START}(?:${SAY} бы|бы ${SAY}) ${WORD}{0,3}${END}`,
  `${START}(?:aurait pu|pourrait|könnte|podría|potrebbe|poderia|zou kunnen|мог бы|могла бы) ${WORD}{0,3}${SAY} ${WORD}{0,3}${END}`,
];

const CITING =
  '(?:citant|zitierend|citando|citerend|цитируя|unter berufung auf|sur la foi de|onder verwijzing naar|со ссылкой на|ссылаясь на|בהסתמך על|בציטוט של|نقلا عن|نقلاً عن)';
const READING = '(?:lisant|leyendo|leggendo|lendo|vorlesend|voorlezend|читая|зачитывая)';

/** A pattern of the words on both sides of a quotation. */
export const RELAYED_ABROAD = `${START}(?:${CITING} (?:a |ao |à )?@ |@ (?:zitierend|citerend) |${READING} ${WORD}{0,4}@ )`;

/** Patterns of the words before a quotation, by why the words may not be those of who seems to say them. */
export const BEFORE_ABROAD = { denied: DENIED, told: HEARD, supposed: SUPPOSED } as const;
