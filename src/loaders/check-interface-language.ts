import { parseYaml } from '../schema/parse-yaml.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { interfaceLanguage, LANGUAGES } from '../site/messages/index.ts';
import { joinList } from '../text/lists.ts';
import { asCode } from '../text/show-characters.ts';

/**
 * Finds out whether the interface speaks the language of the content.
 * @param source the text of site.yaml
 */
export function checkInterfaceLanguage({ language }: Site, file: string, source: string): Problem[] {
  if (interfaceLanguage(language) === language) return [];
  return [
    {
      kind: 'untranslated-interface',
      file,
      ...parseYaml(source, 1).locate(['language']),
      message: `The interface has no words in ${asCode(language)}. The content is published as it is, and headings, buttons and messages around it are in English.`,
      hint: `The interface speaks ${joinList(LANGUAGES.map(asCode))}. CONTRIBUTING.md says how to add a language.`,
    },
  ];
}
