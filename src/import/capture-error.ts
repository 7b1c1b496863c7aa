/** A captured file that cannot be read. The message is one sentence for the editor, without the file's name. */
export class CaptureError extends Error {
  override name = 'CaptureError';
}
