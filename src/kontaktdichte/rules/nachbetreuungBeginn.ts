import { writeDay } from '../../law/writeDay';
import { defineRule, tagDerPhase } from '../regel';

/** Nachbetreuung begins after placement in a job, with the first day of work by default (reading A-25). */
export const nachbetreuungBeginn = defineRule({
  id: 'kontaktdichte.nachbetreuungBeginn',
  title: { de: 'Beginn der Nachbetreuung', en: 'Beginning of the Nachbetreuung' },
  asks: {
    de: 'Nachbetreuung gibt es erst nach der Vermittlung in ein Beschäftigungsverhältnis.',
    en: 'There is Nachbetreuung only after placement in a job.',
  },
  serves: ['TH-38'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  decides: tagDerPhase,
  when: ({ nachbetreuung }) => nachbetreuung?.nachVermittlung === true,
  at: 'phasen[]',
  place: 'ab',
  reads: ['A-25'],
  apply({ phase, ab }, _, q, view) {
    if (phase !== 'nachbetreuung' || ab > q.asOf) return 'notApplicable';
    const { beschaeftigung } = q.ask(view, 'beschaeftigung');
    const am =
      q.readings['A-25'] === 'ersterArbeitstag'
        ? q.ask(beschaeftigung, 'ersterArbeitstagAm').ersterArbeitstagAm
        : q.ask(beschaeftigung, 'vertragAm').vertragAm;
    if (am === false) return { ab, vermittelt: false, mehrere: false, beschaeftigungAb: ab };
    if (am <= ab) return 'met';
    // The sheet holds one job; with a second Nachbetreuung the other phase may belong to another one.
    const mehrere = view.phasen.filter((one) => one.phase === 'nachbetreuung').length > 1;
    const facts = { ab, vermittelt: true, beschaeftigungAb: am, mehrere };
    return mehrere ? { undecided: facts } : facts;
  },
  says: {
    de: (facts) =>
      `Die Nachbetreuung beginnt am ${writeDay(facts.ab, 'de')}, ${
        facts.vermittelt
          ? `die Beschäftigung erst am ${writeDay(facts.beschaeftigungAb, 'de')}`
          : 'eine Beschäftigung gibt es nicht'
      }.${facts.mehrere ? ' Es gibt mehrere Nachbetreuungen, angegeben ist eine Beschäftigung: Zu welcher gehört sie?' : ''}`,
    en: (facts) =>
      `The Nachbetreuung begins on ${writeDay(facts.ab, 'en')}, ${
        facts.vermittelt ? `the job only on ${writeDay(facts.beschaeftigungAb, 'en')}` : 'there is no job'
      }.${facts.mehrere ? ' There is more than one Nachbetreuung and one job is given: to which does it belong?' : ''}`,
  },
  remedy: {
    de: 'Die Tage der Phasen und der Beschäftigung prüfen; bis zum Beginn der Beschäftigung gilt die Projektteilnahme.',
    en: 'Check the days of the phases and of the job; until the job begins, regular participation goes on.',
  },
});
