import { reloadButton } from '../browser/reload-button.ts';
import { reloadMessagesFor } from '../site/messages/reload.ts';

/**
 * Says that a script of the page could not be loaded, which happens when another build of the site was published, and offers
 * to reload.
 */
export function offerReload(): void {
  const words = reloadMessagesFor(document.documentElement.lang);
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.style.cssText =
    'position:fixed;inset:auto var(--gutter) 1rem;max-inline-size:34rem;margin:auto;padding:.8rem 1.2rem;border:1px solid var(--rule);background:var(--raised);font-size:var(--size-note)';
  notice.append(words.missing, ' ', reloadButton(words.reload));
  document.body.append(notice);
}
