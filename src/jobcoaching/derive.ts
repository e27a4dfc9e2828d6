import { addMonths, dayOf, monthOf, yearOf, type CalendarDay } from '../law/day';
import type { DeriveQuestion } from '../law/wing';
import type { Abgeleitet, Handlung, Monat } from './abgeleitet';
import { ablaufVon, bekannterAblauf, type Ablauf } from './ablauf';
import { ausgelassene } from './auslassung';
import { gruppiere, keineGruppen } from './gruppen';
import { deuterVon } from './deutung';
import { berichteVon } from './berichtslagen';
import { lagenVon, type Lagen } from './lagen';
import { lesen, type Gelesen } from './lesen';
import type { Falldokument } from './model';
import type { JobcoachingProfil } from './profile';
import { offenbarungen } from './offenlegung';
import { stundenJeMonat } from './stunden';
import { verfehlterTag } from './ungelesen';
import { anfang, folge } from './verlauf';
import { merkeVersand } from './versandtag';

const nichts: Abgeleitet = {
  profil: undefined,
  lesung: {
    ereignisse: 0,
    gelesen: 0,
    spaeter: 0,
    unbekannt: 0,
    unlesbar: 0,
    ausserDerReihe: 0,
    ungewiss: 0,
    ohneWirkung: 0,
  },
  ungelesen: [],
  handlungen: [],
  gruppen: keineGruppen,
  gesichtet: [],
  offenbarungen: [],
  ausgelassene: [],
  bewilligungen: [],
  verlaengerungsantraege: [],
  schrittfristen: [],
  entscheidungsfristen: [],
  berichte: [],
  monate: [],
  stand: anfang(),
  stunden: new Map(),
};

function ersterDesMonats(day: CalendarDay): CalendarDay {
  return dayOf(yearOf(day), monthOf(day), 1);
}

// Each month touched by an approval, from the first day of coaching to the final talk, up to the day of the question.
function monate(
  gefolgt: readonly Handlung[],
  { nachweisfrist: frist, stationen }: Ablauf,
  lagen: Lagen,
  q: DeriveQuestion,
): readonly Monat[] {
  const schritt = frist === undefined ? undefined : stationen.get(frist.schritt)?.schritt;
  if (frist === undefined || schritt === undefined) return [];
  const vorgelegt = new Map<string, Handlung>();
  let [beginn, ende]: (CalendarDay | undefined)[] = [undefined, undefined];
  for (const handlung of gefolgt) {
    const { bedeutung } = handlung.schritt;
    if (bedeutung === 'durchfuehrung') beginn ??= handlung.am;
    else if (bedeutung === 'abschlussgespraech' || bedeutung === 'abschluss') ende ??= handlung.am;
    else if (bedeutung === 'leistungsnachweis') {
      const monat = handlung.fakten.monat;
      if (monat !== undefined && !vorgelegt.has(monat)) vorgelegt.set(monat, handlung);
    }
  }
  const bisJetzt = q.horizonUntil !== undefined && q.horizonUntil > q.asOf ? q.horizonUntil : q.asOf;
  const found = new Map<CalendarDay, Monat>();
  for (const { ab, bis, handlung } of lagen.bewilligungen) {
    if (ab === undefined || bis === undefined) continue;
    const von = ersterDesMonats(beginn !== undefined && beginn > ab ? beginn : ab);
    const letzter = ende !== undefined && ende < bis ? ende : bis;
    for (let monat = von; monat <= letzter && monat <= bisJetzt;) {
      const kurz = monat.slice(0, 7);
      const nachweis = vorgelegt.get(kurz);
      const folgemonatAb = addMonths(monat, 1);
      found.set(monat, {
        quelle: nachweis?.quelle ?? handlung.quelle,
        frist,
        schritt,
        monat: kurz,
        folgemonatAb,
        vorgelegtAm: nachweis?.am,
      });
      monat = folgemonatAb;
    }
  }
  return [...found.values()];
}

function lesung({ ereignisse, spaeter, unbekannt, unlesbar, handlungen }: Gelesen): Abgeleitet['lesung'] {
  let [ausserDerReihe, ungewiss, ohneWirkung] = [0, 0, 0];
  for (const handlung of handlungen) {
    if (!handlung.wirksam) ohneWirkung++;
    else if (handlung.ungewiss !== undefined || handlung.ordnung?.grund === 'nachAblehnung') ungewiss++;
    else if (handlung.ordnung !== undefined) ausserDerReihe++;
  }
  return {
    ereignisse,
    gelesen: handlungen.length,
    spaeter,
    unbekannt,
    unlesbar,
    ausserDerReihe,
    ungewiss,
    ohneWirkung,
  };
}

// What completes an act, itself where it may go out in several sendings, for each Jobcoach.
function ergaenzt({ schritt: { id, reichtNachZu }, station, matching }: Handlung): string | undefined {
  return station.mehrteilig ? `${id}:${String(matching)}` : reichtNachZu;
}

// What is handed in later belongs to the act it completes; the next act that fills in a section closes the time to rename.
function verknuepfe(gefolgt: readonly Handlung[], profil: JobcoachingProfil): void {
  const nachgereicht = new Map<string, Handlung[]>();
  let geaendert = false;
  for (const handlung of gefolgt) {
    if (handlung.fakten.geaendert) geaendert = true;
    const key = ergaenzt(handlung);
    if (key === undefined) continue;
    const list = nachgereicht.get(key);
    if (list === undefined) nachgereicht.set(key, [handlung]);
    else list.push(handlung);
  }
  if (geaendert) merkeVersand(gefolgt, profil);
  let naechster: CalendarDay | undefined;
  for (let index = gefolgt.length - 1; index >= 0; index--) {
    const handlung = gefolgt[index];
    if (handlung === undefined) continue;
    const { schritt, station } = handlung;
    handlung.naechsterAbschnittAm = naechster;
    const key = ergaenzt(handlung) ?? (station.nachreichbar ? schritt.id : undefined);
    if (key !== undefined) handlung.nachgereicht = nachgereicht.get(key);
    if (schritt.abschnitt !== undefined && handlung.wirksam) naechster = handlung.am;
  }
}

/** Replays a case once: what was done, what was out of order, which deadlines run, and where the case stands. */
export function derive(fall: Falldokument, q: DeriveQuestion): Abgeleitet {
  const gegeben = q.profile as JobcoachingProfil | undefined;
  if (gegeben === undefined) return nichts;
  const ablauf = q.builtInProfiles.includes(gegeben) ? bekannterAblauf(gegeben) : ablaufVon(gegeben);
  const { profil } = ablauf;
  const gelesen = lesen(fall, ablauf, q.asOf);
  const { gefolgt, stand } = folge(gelesen.handlungen, profil, deuterVon(gelesen.ungelesen, profil));
  verknuepfe(gefolgt, profil);
  const gruppen = gruppiere(gefolgt, profil);
  const offenbarte = offenbarungen(gefolgt, gruppen, profil);
  const lagen = lagenVon(gefolgt, ablauf, q.readings);
  const mitgeteilt = gruppen.mitgeteilte.at(-1);
  const verfehlt = mitgeteilt === undefined ? undefined : verfehlterTag(mitgeteilt);
  return {
    profil,
    lesung: lesung(gelesen),
    ungelesen: [...gelesen.ungelesen, ...lagen.ungelesen, ...(verfehlt === undefined ? [] : [verfehlt])],
    handlungen: gefolgt,
    gruppen,
    gesichtet: gelesen.gesichtet,
    offenbarungen: offenbarte,
    ausgelassene: stand.beendet ? ausgelassene(gefolgt, stand, ablauf, offenbarte) : nichts.ausgelassene,
    bewilligungen: lagen.bewilligungen,
    verlaengerungsantraege: lagen.antraege.map(({ handlung, nummer }) => ({
      quelle: handlung.quelle,
      handlung,
      nummer,
    })),
    schrittfristen: lagen.fristen.filter((lage) => lage.frist.art === 'schritt') as never,
    entscheidungsfristen: lagen.fristen.filter((lage) => lage.frist.art === 'entscheidung') as never,
    berichte: berichteVon(ablauf, lagen, mitgeteilt),
    monate: monate(gefolgt, ablauf, lagen, q),
    stand,
    stunden: stundenJeMonat(gruppen.einsaetze),
  };
}
