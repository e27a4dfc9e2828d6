import type { CalendarDay } from '../../law/day';
import { writeDay } from '../../law/writeDay';
import type { Teilnahme } from '../model';
import { defineRule, modulOf, seinErsterTag } from '../teilnahme';

// The first day on which a sheet for a module was agreed, by the day of the question.
function ersterBogenAm(
  { erwartungsboegen }: Pick<Teilnahme, 'erwartungsboegen'>,
  modul: string,
  asOf: CalendarDay,
): CalendarDay | undefined {
  let erster: CalendarDay | undefined;
  if (erwartungsboegen === undefined) return undefined;
  for (const { modul: seins, am } of erwartungsboegen) {
    if (seins === modul && am <= asOf && (erster === undefined || am < erster)) erster = am;
  }
  return erster;
}

/** The sheet leads into the module: it is agreed by the first day of use. The source names no day, so a warning. */
export const bogenVorNutzung = defineRule({
  id: 'aktivzentrum.bogenVorNutzung',
  title: { de: 'Erst der Erwartungsbogen, dann das Modul', en: 'First the Erwartungsbogen, then the module' },
  asks: {
    de: 'Der Erwartungsbogen, über den die Person in das Modul kommt, ist spätestens am ersten Tag der Nutzung vereinbart.',
    en: 'The Erwartungsbogen by which the person comes into the module is agreed on the first day of use at the latest.',
  },
  serves: ['GO-09'],
  modality: 'muss',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  when: (profile) => profile.erwartungsbogen !== undefined,
  decides: seinErsterTag,
  at: 'nutzungen[]',
  place: 'ab',
  apply({ modul, ab }, _, q, view) {
    if (ab > q.asOf || modulOf(modul, q)?.einbuchung !== true) return 'notApplicable';
    const bogenAm = ersterBogenAm(view, modul, q.asOf);
    // That there is none at all is said by the rule that asks for one.
    if (bogenAm === undefined) return 'notApplicable';
    return bogenAm <= ab ? 'met' : { genutztAb: ab, bogenAm };
  },
  says: {
    de: ({ genutztAb, bogenAm }) =>
      `In das Modul kommt die Person über den Erwartungsbogen; genutzt wurde es ab ${writeDay(genutztAb, 'de')}, der erste Bogen dazu ist vom ${writeDay(bogenAm, 'de')}.`,
    en: ({ genutztAb, bogenAm }) =>
      `The Erwartungsbogen leads into the module; it was used from ${writeDay(genutztAb, 'en')} on, the first sheet for it is of ${writeDay(bogenAm, 'en')}.`,
  },
  remedy: {
    de: 'Die Tage prüfen; stimmen sie, den Bogen künftig vor dem ersten Tag im Modul vereinbaren.',
    en: 'Check the days; where they are right, agree on the sheet before the first day in the module from now on.',
  },
});
