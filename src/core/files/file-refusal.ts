/** A file from outside that we do not open. The message is one plain sentence that says what to do. */
export class FileRefusal extends Error {
  override name = 'FileRefusal';
}
