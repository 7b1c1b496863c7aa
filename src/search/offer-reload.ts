import { reloadButton } from '../browser/reload-button.ts';

/**
 * Says that a script of the page could not be loaded, which happens when another build of the site was published, and offers
 * to reload.
 */
export function offerReload(): void {
  const { missing = '', reload = '' } = document.body.dataset;
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.style.cssText = 'position:fixed;inset:auto 0 0;padding:1rem;background:var(--raised);text-align:center';
  notice.append(missing, ' ', reloadButton(reload));
  document.body.append(notice);
}
