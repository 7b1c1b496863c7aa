export { openHelp } from './help-dialog.ts';
export { toggleSettings } from './settings-panel.ts';
