import { daysBetween } from '../../law/day';
import { stateOf } from '../../law/due';
import { writeDay } from '../../law/writeDay';
import { fristNach, ortVon, rohesEnde, schrittVon } from '../fristrechnung';
import type { JobcoachingProfil } from '../profile';
import { getan, kannFristAendern, zuvorLesbar } from '../ungelesen';
import { benenne, defineRule, schrittAls, tagDesEreignisses, tage } from '../worte';

/** An act is done within the time the paper gives: sections 1 and 6 within four weeks (readings A-37, A-38, A-47). */
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
  reads: ['A-37', 'A-38', 'A-47'],
  apply(lage, profil: JobcoachingProfil, { asOf, land, readings }, { abgeleitet: { ungelesen } }) {
    const { ab, frist: rahmen, schritt, erledigt } = lage;
    const { dauer } = rahmen;
    const am = erledigt?.am ?? asOf;
    if (am <= rohesEnde(ab, dauer)) return 'met';
    const frist = fristNach(ab, dauer, ortVon({ land, readings, profile: profil }));
    if (am <= frist.end) return 'met';
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
    de: ({ schritt, faelligAm, tageVerspaetet, geschehen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} war fällig am ${writeDay(faelligAm, 'de')}. ${geschehen ? `Es geschah ${tage(tageVerspaetet, 'de')} später.` : `Das ist ${tage(tageVerspaetet, 'de')} her und noch nicht geschehen.`}`,
    en: ({ schritt, faelligAm, tageVerspaetet, geschehen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} was due on ${writeDay(faelligAm, 'en')}. ${geschehen ? `It was done ${tage(tageVerspaetet, 'en')} later.` : `That was ${tage(tageVerspaetet, 'en')} ago, and it is not done yet.`}`,
  },
  remedy: {
    de: 'Steht die Handlung noch aus, sie nachholen; die anderen Stellen über die Verspätung informieren.',
    en: 'Where the act is outstanding, make up for it; tell the other parties about the delay.',
  },
});
