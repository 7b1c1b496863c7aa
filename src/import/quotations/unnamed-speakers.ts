import { BODIES, DOCUMENTS, ORGANIZATION_WORDS, ROLE_NOUNS } from './word-lists.ts';

const PEOPLE = new Set(
  `police people man men woman women boy girl child children resident residents witness witnesses critic critics supporter supporters
  source sources one another others many some few several mother father parent parents teenager customer customers user users viewer
  viewers relative relatives family couple neighbours neighbors employee employees defendant plaintiff victim victims patient patients
  passenger passengers tourist tourists protester protesters demonstrators insider insiders aides friends colleagues fans reviewer
  reviewers commenter participant participants respondent respondents attendee client clients veteran refugee refugees migrant
  visitor visitors caller guest guests shopper shoppers commuter commuters motorist motorists bystander bystanders onlooker pupil pupils
  grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece partner fiancée boyfriend girlfriend roommate teammate
  investigators authorities media democrat democrats republican republicans leaders experts rescuers officials nobody someone somebody
  everyone everybody industry side sides kid kids guy lady gentleman staff crew detectives troops rebels militants opposition
  activists lawmakers legislators prosecutors lawyers attorneys judges justices diplomats forecasters meteorologists organizers organisers
  economists analysts scientists researchers scholars historians doctors nurses teachers students workers farmers villagers locals`.split(
    /\s+/,
  ),
);
/** Words of names that are bodies in lower case as well; not `street` or `news`. */
const BODIES_IN_NAMES = new Set(
  [...ORGANIZATION_WORDS].filter((word) =>
    /(?:tion|ment|ship|sion|um|ty|ce|nal|act|ium|uild|ittee|arliament|enate|abinet)$/.test(word),
  ),
);
const AGENT = /(?:ist|ian|man|men|woman|women|person|people|person|ologist|eer|-year-old)s?$/;

/** Whether a noun may be the head of a subject that speaks: of a person, a body or a document. */
export function maySpeak(noun: string): boolean {
  const single = noun.replace(/(?:ies)$/, 'y').replace(/s$/, '');
  return (
    [ROLE_NOUNS, BODIES, DOCUMENTS, PEOPLE, BODIES_IN_NAMES].some((list) => list.has(noun) || list.has(single)) ||
    AGENT.test(noun)
  );
}

/** Whether a noun is the name of a role or a profession: `fellow`, `geologist`, `34-year-old`. */
export function isRoleNoun(noun: string): boolean {
  return (
    ROLE_NOUNS.has(noun) ||
    ROLE_NOUNS.has(noun.replace(/s$/, '')) ||
    /(?:ist|ician|ologist|accountant|man|woman|-year-old)s?$/.test(noun)
  );
}
