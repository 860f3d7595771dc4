/** A plain text where Markdown is read, in a heading, a link or a sentence. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#~|]/g, '\\$&');
}
