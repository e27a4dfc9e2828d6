import { bogenmodul, defineRule, seinTag } from '../teilnahme';

/** A new sheet is made in a talk of all three; for lack of time between two, and that is noted (reading A-33). */
export const dreiergespraech = defineRule({
  id: 'aktivzentrum.dreiergespraech',
  title: { de: 'Dreiergespräch zum neuen Bogen', en: 'Three-way talk on the new sheet' },
  asks: {
    de: 'Der neue Bogen entsteht im Gespräch von Person, Integrationsfachkraft und Träger; fehlt dafür die Zeit, ist das vermerkt.',
    en: 'The new sheet is made in a talk of person, Integrationsfachkraft and Träger; where there is no time for it, that is noted.',
  },
  serves: ['GO-31', 'GO-33'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  when: ({ erwartungsbogen }) => erwartungsbogen?.erneuerung === true,
  decides: seinTag,
  at: 'abgeleitet.neueBoegen[]',
  place: 'gespraech',
  reads: ['A-33'],
  apply(bogen, _, q) {
    if (bogenmodul(bogen, q) === undefined) return 'notApplicable';
    const grund = bogen.grundOhneDreiergespraech;
    if (grund === 'zeitgruende' || (grund === undefined && q.readings['A-33'] === 'aus')) return 'met';
    const { gespraech } = q.ask(bogen, 'gespraech');
    // Of a talk that did not take place nobody took part.
    if (q.known(gespraech, 'am') === false) return { grund: grund ?? ('ohne' as const) };
    const { am, teilnehmende } = q.ask(gespraech, 'am', 'teilnehmende');
    const alle =
      am !== false &&
      am <= q.asOf &&
      teilnehmende.includes('leistungsberechtigtePerson') &&
      teilnehmende.includes('integrationsfachkraft') &&
      teilnehmende.includes('traeger');
    return alle ? 'met' : { grund: grund ?? ('ohne' as const) };
  },
  says: {
    de: ({ grund }) =>
      `Ein neuer Erwartungsbogen soll im Dreiergespräch von Person, Integrationsfachkraft und Träger entstehen; ohne dieses Gespräch nur, wenn dafür die Zeit fehlte. ${grund === 'ohne' ? 'Ein Grund ist nicht vermerkt' : 'Vermerkt ist ein anderer Grund'}.`,
    en: ({ grund }) =>
      `A new Erwartungsbogen should be made in a talk of person, Integrationsfachkraft and Träger; without that talk only where time was lacking. ${grund === 'ohne' ? 'No reason is noted' : 'Another reason is noted'}.`,
  },
  remedy: {
    de: 'Das Dreiergespräch nachholen; fehlte dafür die Zeit, das vermerken.',
    en: 'Hold the three-way talk; where time was lacking, note that.',
  },
});
