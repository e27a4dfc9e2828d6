import { addDays, type CalendarDay } from '../law/day';
import { asStop } from '../law/question';
import type { Bewilligung, Handlung } from './abgeleitet';
import type { Ablauf } from './ablauf';
import type { Ungelesen } from './gelesen';
import type { Ereignis } from './model';
import { entscheidungen } from './ungelesen';
import { verkehrt } from './zeitraum';

/** What is noted of approvals and of the applications for their extension, act by act. */
export interface Bewilligungsbuch {
  readonly bewilligungen: Bewilligung[];
  readonly antraege: { handlung: Handlung; nummer: number }[];
  readonly ungelesen: Ungelesen[];
  /** Decisions an act missed before it, with the day of that act: they were taken by then. */
  readonly vermisst: Map<string, CalendarDay>;
  verlaengerungen: number;
}

// A contradiction between the days of an approval: nobody is late for a day counted from it.
function verkehrterZeitraum(handlung: Handlung, inhalt: NonNullable<Ereignis['inhalt']>): Ungelesen {
  const { am, schritt, fakten } = handlung;
  const halt = { owner: inhalt, keys: ['bewilligtBis'], malformed: false };
  return { halt, am, schritt, fakten, feld: 'zeitraum' };
}

interface Umfang extends Pick<Bewilligung, 'ab' | 'bis' | 'stunden'> {
  readonly inhalt: Ereignis['inhalt'];
}

// What a decision approves. An extension in hours only has the last day of what it extends, and with it its first.
function umfangVon(handlung: Handlung, extended: Bewilligung | undefined, { ungelesen }: Bewilligungsbuch): Umfang {
  const { quelle, am, schritt, fakten } = handlung;
  const bisher = ungelesen.length;
  function lies<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (thrown) {
      ungelesen.push({ halt: asStop(thrown), am, schritt, fakten, feld: 'bewilligung' });
      return undefined;
    }
  }
  const inhalt = lies(() => quelle.inhalt);
  const ab = lies(() => inhalt?.bewilligtAb);
  const bis = lies(() => inhalt?.bewilligtBis);
  const stunden = lies(() => inhalt?.bewilligteStunden);
  if (extended === undefined) return { inhalt, ab, bis, stunden };
  const inStunden = ungelesen.length === bisher && stunden !== undefined && stunden > 0;
  if (inStunden && bis !== undefined && bis === extended.bis && !verkehrt(extended)) {
    return { inhalt, ab: ab ?? extended.ab, bis, stunden };
  }
  return { inhalt, ab: ab ?? (extended.bis === undefined ? undefined : addDays(extended.bis, 1)), bis, stunden };
}

// A decision that was missed before it was recorded had been taken by then.
function genommenAm({ schritt, am }: Handlung, { vermisst }: Bewilligungsbuch): CalendarDay {
  const seit = vermisst.size === 0 ? undefined : vermisst.get(schritt.id);
  return seit !== undefined && seit < am ? seit : am;
}

function bewillige(handlung: Handlung, buch: Bewilligungsbuch): void {
  const { quelle, schritt, ergebnis } = handlung;
  const vorige = buch.bewilligungen.at(-1);
  const verlaengert = schritt.bedeutung === 'verlaengerungsentscheidung';
  if (verlaengert) buch.verlaengerungen++;
  if (ergebnis !== 'bewilligt') return;
  if (vorige !== undefined) vorige.abgeloest = true;
  const extended = verlaengert ? vorige : undefined;
  const { inhalt, ab, bis, stunden } = umfangVon(handlung, extended, buch);
  const neue: Bewilligung = {
    quelle,
    handlung,
    am: genommenAm(handlung, buch),
    ab,
    bis,
    stunden,
    davor: extended?.bis,
    ausgeschoepft: false,
    antrag: undefined,
    bedarf: false,
    abgeloest: false,
  };
  buch.bewilligungen.push(neue);
  if (inhalt !== undefined && verkehrt(neue)) buch.ungelesen.push(verkehrterZeitraum(handlung, inhalt));
}

// The application stands for the approval it is to extend: where it came late is there.
function beantrage(handlung: Handlung, { antraege, bewilligungen, verlaengerungen }: Bewilligungsbuch): void {
  antraege.push({ handlung, nummer: verlaengerungen + 1 });
  const laufende = bewilligungen.at(-1);
  if (laufende === undefined || laufende.antrag !== undefined) return;
  laufende.antrag = handlung;
  if (!verkehrt(laufende)) laufende.quelle = handlung.quelle;
}

function erschoepfe({ bewilligungen, verlaengerungen }: Bewilligungsbuch, hoechstens: number | undefined): void {
  const letzte = bewilligungen.at(-1);
  if (letzte !== undefined && hoechstens !== undefined && verlaengerungen >= hoechstens) letzte.ausgeschoepft = true;
}

/** Notes what an act means for the approvals: a decision, an application, or a need the interim report or its section shows. */
export function vermerke(handlung: Handlung, buch: Bewilligungsbuch, hoechstens: number | undefined): void {
  const laufende = buch.bewilligungen.at(-1);
  switch (handlung.schritt.bedeutung) {
    case 'massnahmeentscheidung':
      bewillige(handlung, buch);
      break;
    case 'verlaengerungsentscheidung':
      bewillige(handlung, buch);
      erschoepfe(buch, hoechstens);
      break;
    case 'verlaengerungsantrag':
      beantrage(handlung, buch);
      break;
    case 'zwischenbericht':
    case 'verlaengerungsbedarf':
      if (laufende !== undefined && handlung.fakten.verlaengerungsbedarf === true) laufende.bedarf = true;
      break;
    default:
  }
}

// Nothing is known of what was approved, nor is anything counted from the approval before it any longer.
function ersetzeUnbekannt(handlung: Handlung, buch: Bewilligungsbuch): void {
  const vorige = buch.bewilligungen.at(-1);
  if (vorige !== undefined) vorige.abgeloest = true;
  const { quelle, am } = handlung;
  buch.bewilligungen.push({
    quelle,
    handlung,
    am,
    ab: undefined,
    bis: undefined,
    stunden: undefined,
    davor: undefined,
    ausgeschoepft: false,
    antrag: undefined,
    bedarf: false,
    abgeloest: false,
  });
}

/**
 * A decision that an act misses before it counts as taken from then on. Where it is recorded nowhere, an approval without
 * days and hours stands for it, so that no rule counts on the one before it.
 */
export function vermisse(
  handlung: Handlung,
  gefolgt: readonly Handlung[],
  { stationen, profil }: Pick<Ablauf, 'stationen' | 'profil'>,
  buch: Bewilligungsbuch,
): void {
  const { ordnung, am } = handlung;
  if (ordnung === undefined) return;
  for (const fehlend of ordnung.fehlt) {
    // Of alternatives it is the first that counts as done.
    const [id = ''] = fehlend.split('|');
    const bedeutung = stationen.get(id)?.schritt.bedeutung;
    if (bedeutung === undefined || !entscheidungen.includes(bedeutung) || buch.vermisst.has(id)) continue;
    buch.vermisst.set(id, am);
    if (gefolgt.some((one) => one.wirksam && one.schritt.id === id)) continue;
    ersetzeUnbekannt(handlung, buch);
    if (bedeutung !== 'verlaengerungsentscheidung') continue;
    buch.verlaengerungen++;
    erschoepfe(buch, profil.verlaengerungen);
  }
}
