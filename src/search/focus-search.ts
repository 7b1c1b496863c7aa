/** "/" puts the caret into the page's search field, as on other reference sites; not while somebody is typing. */
document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const field = document.querySelector<HTMLInputElement>('[data-quick-search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
