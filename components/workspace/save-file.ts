/** The browser may still be fetching the text after the click, on a busy machine for seconds. */
const addressMilliseconds = 60_000;

/** Hands a text to the user as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), addressMilliseconds);
}
