/** A text Mermaid can hold: its own signs are taken out; where nothing is left, a dash. */
export function beschriftung(text: string): string {
  const left = text
    .replace(/[:;#"`{}[\]%,\s]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return left === '' ? '–' : left;
}

// A line of a Gantt chart that begins with one of these is read as an order to the chart, not as a task.
const orders =
  /^(?:accDescr|accTitle|axisFormat|call|click|dateFormat|excludes|gantt|href|includes|inclusiveEndDates|section|tickInterval|title|todayMarker|topAxis|weekday|weekend)/i;

/** The title of a line of a Gantt chart. */
export function zeilentitel(text: string): string {
  const label = beschriftung(text);
  return orders.test(label) ? `– ${label}` : label;
}
