import { daysBetween, type CalendarDay } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import type { Frist } from '../../law/frist';
import type { Wort } from '../abgeleitet';
import { ersatzNach, zuvorNachgereicht } from '../beilagen';
import { fristNach, ortVon, rohesEnde, schrittVon } from '../fristrechnung';
import type { JobcoachingProfil } from '../profile';
import { getan, kannFristAendern, zuvorLesbar } from '../ungelesen';
import { brachteAlles, nachzueglerVon } from '../unterlagenfrist';
import { benenne, defineRule, nenne, schrittAls, tagDesEreignisses, tage } from '../worte';

type Befund = Readonly<{
  schritt: Wort;
  faelligAm: CalendarDay;
  tageVerspaetet?: number;
  geschehen: boolean;
  /** What of its enclosures was not there on the due day, and the day it was complete. */
  fehlten?: readonly Wort[];
  vollstaendigAm?: CalendarDay;
  frist: Frist;
}>;

/**
 * An act is done within the time the paper gives: sections 1 and 6 within four weeks (readings A-37, A-38, A-47). Whether
 * the time is kept where documents came later the paper does not say.
 */
export const schrittfrist = defineRule({
  id: 'jobcoaching.schrittfrist',
  title: { de: 'Frist einer Handlung', en: 'Deadline of an act' },
  asks: {
    de: 'Eine Handlung, für die der Ablauf eine Frist nennt, geschieht bis zu deren Ende.',
    en: 'An act for which the process names a deadline is done by its end.',
  },
  serves: ['NI-13', 'NI-41'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  when: () => true,
  at: 'abgeleitet.schrittfristen[]',
  reads: ['A-37', 'A-38', 'A-44', 'A-47'],
  apply(
    lage,
    profil: JobcoachingProfil,
    { asOf, land, readings },
    { abgeleitet: { ungelesen, handlungen } },
  ): 'met' | Befund | { readonly undecided: Befund } {
    const { ab, frist: rahmen, schritt, erledigt } = lage;
    const { dauer } = rahmen;
    const am = erledigt?.am ?? asOf;
    const alles = erledigt === undefined || brachteAlles(erledigt);
    if (alles && am <= rohesEnde(ab, dauer)) return 'met';
    const frist = fristNach(ab, dauer, ortVon({ land, readings, profile: profil }));
    if (am <= frist.end) {
      if (alles || asOf <= frist.end) return 'met';
      const spaet = nachzueglerVon(erledigt, handlungen, ersatzNach(readings, profil), frist.end);
      if (spaet === undefined) return 'met';
      const { fehlten, vollstaendigAm } = spaet;
      zuvorNachgereicht(ungelesen, schritt.id, fehlten, frist.end);
      return {
        undecided: { ...schrittAls(schritt), faelligAm: frist.end, geschehen: true, fehlten, vollstaendigAm, frist },
      };
    }
    zuvorLesbar(ungelesen, (one) => kannFristAendern(one, lage));
    const tageVerspaetet = daysBetween(frist.end, am);
    return { ...schrittAls(schritt), faelligAm: frist.end, tageVerspaetet, geschehen: erledigt !== undefined, frist };
  },
  due(lage, profil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const { ab, schritt } = lage;
    const { dauer } = lage.frist;
    const frist = fristNach(ab, dauer, ortVon({ land, readings, profile: profil }));
    return [
      {
        title: schritt.title,
        actor: schritt.von ?? 'dritte',
        dueOn: frist.end,
        frist,
        state: stateOf(
          getan(lage.erledigt !== undefined, ungelesen, (one) => kannFristAendern(one, lage)),
          frist.end,
          asOf,
        ),
        schritt: schrittVon(schritt),
      },
    ];
  },
  says: {
    de: ({ schritt, faelligAm, tageVerspaetet = 0, geschehen, fehlten, vollstaendigAm }, profil: JobcoachingProfil) =>
      fehlten !== undefined && vollstaendigAm !== undefined
        ? `${benenne(schritt, profil, 'de')} geschah rechtzeitig, fällig am ${writeDay(faelligAm, 'de')}; an diesem Tag fehlte aber noch: ${nenne(fehlten, profil.anlagen, 'de')}. Vollständig war es am ${writeDay(vollstaendigAm, 'de')}. Ob die Frist damit gewahrt ist, sagt der Ablauf nicht.`
        : `${benenne(schritt, profil, 'de')} war fällig am ${writeDay(faelligAm, 'de')}. ${geschehen ? `Es geschah ${tage(tageVerspaetet, 'de')} später.` : `Das ist ${tage(tageVerspaetet, 'de')} her und noch nicht geschehen.`}`,
    en: ({ schritt, faelligAm, tageVerspaetet = 0, geschehen, fehlten, vollstaendigAm }, profil: JobcoachingProfil) =>
      fehlten !== undefined && vollstaendigAm !== undefined
        ? `${benenne(schritt, profil, 'en')} was done in time, due on ${writeDay(faelligAm, 'en')}; but missing on that day was: ${nenne(fehlten, profil.anlagen, 'en')}. It was complete on ${writeDay(vollstaendigAm, 'en')}. Whether the deadline is kept then the process does not say.`
        : `${benenne(schritt, profil, 'en')} was due on ${writeDay(faelligAm, 'en')}. ${geschehen ? `It was done ${tage(tageVerspaetet, 'en')} later.` : `That was ${tage(tageVerspaetet, 'en')} ago, and it is not done yet.`}`,
  },
  remedy: {
    de: 'Steht die Handlung noch aus, sie nachholen; kamen nur Dokumente später, mit der empfangenden Stelle klären, ob die Frist gewahrt ist. Die anderen Stellen über die Verspätung informieren.',
    en: 'Where the act is outstanding, make up for it; where only documents came later, clear up with the receiving party whether the deadline is kept. Tell the other parties about the delay.',
  },
});
