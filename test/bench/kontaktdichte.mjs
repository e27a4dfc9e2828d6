import { fromSource, line, ratio } from './measure.mjs';

// The wing itself, so that the bench does not depend on how the entry points are cut.
const source = () =>
  fromSource(`export { wing } from './src/kontaktdichte/wing';
        export { checkWith } from './src/law/check';`);

const two = (number) => String(number).padStart(2, '0');

/** A participant over the 24 months of 2021 and 2022: two visits a month, now and then a call instead of the second. */
function nachweis(index) {
  const kontakte = Array.from({ length: 24 }, (_, month) => {
    const prefix = `${2021 + Math.floor(month / 12)}-${two((month % 12) + 1)}-`;
    const zweiter = (index + month) % 50 === 0 ? 'telefon' : 'persoenlich';
    const visits = [
      { am: `${prefix}${two((index % 9) + 1)}`, mittel: 'persoenlich', form: 'einzeln' },
      { am: `${prefix}${two((index % 9) + 15)}`, mittel: zweiter, form: 'einzeln' },
    ];
    return month % 12 === 5 ? [...visits, { am: `${prefix}28`, mittel: 'telefon' }] : visits;
  }).flat();
  return {
    art: 'kontaktnachweis',
    id: `nachweis-${index}`,
    profil: 'thueringen-integrationsbegleitung-2019',
    teilnehmendePerson: `person-${index}`,
    projekt: 'projekt-1',
    vertraglichesMinimum: 2,
    dokumentation: 'kontaktformular',
    phasen: [{ phase: 'regulaer', ab: '2021-01-01', bis: '2022-12-31' }],
    beschaeftigung: { ersterArbeitstagAm: false },
    kontakte,
  };
}

const options = { asOf: '2023-01-10', record: false };

export async function run() {
  const { checkWith, wing } = await source();
  const project = Array.from({ length: 1000 }, (_, index) => nachweis(index));
  const texts = project.map((document) => JSON.stringify(document));
  const contacts = project.reduce((sum, { kontakte }) => sum + kontakte.length, 0);
  const findings = project.reduce((sum, document) => sum + checkWith(wing, document, options).findings.length, 0);
  console.log(`Kontaktdichte, 1,000 participants, ${contacts} contacts, ${findings} findings`);
  if (contacts < 48_000 || contacts > 52_000)
    throw new Error('the project of the bench must have about 50,000 contacts');
  const parsed = texts.map((text) => JSON.parse(text));
  const eachOf = (work, participants) => () => {
    for (let index = 0; index < participants; index++) work(index % 1000);
    return participants;
  };
  const check = (index) => checkWith(wing, parsed[index], options);
  const checkText = (index) => checkWith(wing, JSON.parse(texts[index]), options);
  const parse = (index) => JSON.parse(texts[index]);
  const once = { rounds: 9, times: 2 };
  return [
    line('check of a project, against JSON.parse of it', ratio(eachOf(parse, 1000), eachOf(check, 1000), once), 3),
    line('the same with JSON.parse', ratio(eachOf(parse, 1000), eachOf(checkText, 1000), once), 4.5),
    line(
      'a project of 10,000 against one of 1,000',
      ratio(eachOf(check, 1000), eachOf(check, 10_000), { rounds: 3, times: 1 }),
      11,
    ),
  ].every(Boolean);
}
