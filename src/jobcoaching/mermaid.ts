/** A text Mermaid can hold: its own signs are taken out. */
export function beschriftung(text: string): string {
  return text
    .replace(/[:;#"`{}[\]\n\r]/g, ' ')
    .replace(/,/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
