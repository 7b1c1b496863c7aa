import type { Document } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import type { Site } from '../schema/site.ts';
import { interfaceLanguage, LANGUAGES } from '../site/messages/index.ts';
import { joinList } from '../text/lists.ts';
import { asCode } from '../text/show-characters.ts';

/**
 * Finds out whether the interface speaks the language of the content.
 * @param file site.yaml
 * @param locate where a value of it stands
 */
export function checkInterfaceLanguage({ language }: Site, file: string, locate: Document['locate']): Problem[] {
  if (interfaceLanguage(language) === language) return [];
  return [
    {
      kind: 'untranslated-interface',
      file,
      ...locate(['language']),
      message: `The interface has no words in ${asCode(language)}. The content is published as it is, and headings, buttons and messages around it are in English.`,
      hint: `The interface speaks ${joinList(LANGUAGES.map(asCode))}. CONTRIBUTING.md says how to add a language.`,
    },
  ];
}
