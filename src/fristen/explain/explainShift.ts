import type { Frist, FristFlag, NotShifted, Uebersprungen } from '../../law/frist';
import { isRueckwaertsfrist } from './explainWay';
import { nameOfFeiertag } from '../feiertagsregeln';

/** Why a Saturday, Sunday or holiday changes nothing. */
const reasons: { readonly [Key in Exclude<NotShifted, 'workingDay'>]: string } = {
  benannterTag: '[die Behörde hat darauf hingewiesen|the authority pointed it out]',
  leistungszeitraum: 'Leistungszeitraum',
  termin: 'Termin',
  wartezeit: '[niemand muss bis dahin handeln|nobody has to act by then], BAG 24.10.2013, 2 AZR 1057/12',
  bekanntgabe: '[Zeitpunkt, keine Frist|a point in time, no period]',
  rueckwaertsfrist: '[Rückwärtsfrist|backward period]',
  monatswort: '[nichts ist zu tun|nothing is due]',
};

const notes: { readonly [Key in FristFlag]: string } = {
  gemeindeFeiertagUndecided: '[Feiertag der Gemeinde ungeklärt|communal holiday undecided]',
  landFeiertagPossible: '[Feiertag in mindestens einem Land, Land fehlt|holiday in at least one Land, no Land given]',
  landFeiertageUnknown: '[Feiertage der Länder vor 2015 ungeprüft|holidays of the Länder before 2015 unchecked]',
  afterKnownUntil: '[nach dem Datenstand der Feiertage|after the day the holidays are known for]',
  namedDayWithoutReference: '[ohne Hinweis auf Abs. 3 Satz 2|without reference to Abs. 3 Satz 2]',
  prevailingView: '[herrschende Meinung, im Sozialrecht offen|prevailing view, open in social law]',
  turnOfYear2024:
    '[die Absendung 2024 entscheidet, ohne Übergangsvorschrift|the sending in 2024 decides, no transition clause]',
  earlierReceiptIgnored: '[früherer Zugang zählt nicht|earlier receipt does not count]',
  laterReceiptCounts: '[späterer Zugang zählt|later receipt counts]',
  interpretation: '[Auslegungsregel|rule of interpretation]',
};

/** What to bear in mind; nothing without flags. */
export function sayFlags(flags: readonly FristFlag[]): string {
  return flags.length === 0 ? '' : `; [zu beachten|note]: ${flags.map((flag) => notes[flag]).join(', ')}`;
}

function nameOf(reason: Uebersprungen['reason']): string {
  if (reason === 'saturday') return '[Samstag|Saturday]';
  return reason === 'sunday' ? '[Sonntag|Sunday]' : nameOfFeiertag(reason);
}

function sayMove({ shift, end }: Frist): string {
  if (shift.shifted) {
    const over = shift.over.map(({ day, reason }) => `${day} ${nameOf(reason)}`).join(', ');
    return `[Das Ende verschiebt sich auf den nächsten Werktag, den|The end moves to the next working day,] ${end} (${over})`;
  }
  return shift.because === 'workingDay'
    ? '[Das ist ein Werktag und bleibt das Ende|That is a working day and stays the end]'
    : `[Samstag, Sonntag oder Feiertag verschiebt nichts|A Saturday, Sunday or holiday moves nothing]: ${reasons[shift.because]}`;
}

/** The second sentence, whether the end moved and why; and the third, by which provisions and with what to bear in mind. */
export function sayShift(frist: Frist): string {
  const { shift, land, norms, flags } = frist;
  const safe = isRueckwaertsfrist(frist) ? `; [sicherer Werktag|safe working day]: ${frist.safe}` : '';
  const isPlaced = safe !== '' || shift.shifted || shift.because === 'workingDay';
  const place = isPlaced ? `; [Feiertage|holidays]: ${land ?? '[bundesweit|nationwide]'}` : '';
  return `${sayMove(frist)}${safe}. [Angewandt|Applied]: ${norms.join(', ')}${place}${sayFlags(flags)}.`;
}
