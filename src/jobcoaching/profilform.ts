import * as z from 'zod';
import { ArgumentError } from '../law/errors';
import { patterns } from '../law/pattern';
import type { Angabe, Bedeutung, Bejahung, Ergebnis, JobcoachingProfil, Kriterium, Prozessschritt } from './profile';

// Whoever adds a key to a type has to say its form here.
type Form<Of> = Readonly<Record<keyof Of, z.ZodType>>;

function worteVon<Wort extends string>(werte: Readonly<Record<Wort, true>>) {
  return z.enum(Object.keys(werte) as [Wort, ...Wort[]]);
}

const ergebnis = () =>
  worteVon<Ergebnis>({
    bewilligt: true,
    abgelehnt: true,
    uebernommen: true,
    nichtUebernommen: true,
    verlaengerung: true,
  });

const bedeutung = () =>
  worteVon<Bedeutung>({
    kostenentscheidung: true,
    massnahmeentscheidung: true,
    verlaengerungsentscheidung: true,
    matching: true,
    uebernahme: true,
    massnahmenplan: true,
    durchfuehrung: true,
    leistungsnachweis: true,
    zwischenbericht: true,
    verlaengerungsbedarf: true,
    verlaengerungsantrag: true,
    abschlussgespraech: true,
    abschluss: true,
  });

const angabe = () =>
  worteVon<Angabe>({
    empfehlung: true,
    entscheidung: true,
    bewilligtAb: true,
    bewilligtBis: true,
    bewilligteStunden: true,
    jobcoach: true,
    ergebnisDesTreffens: true,
    jobcoachUebernimmt: true,
    plan: true,
    zwischenberichtFaelligAm: true,
  });

function schritt(wort: z.ZodString, titel: z.ZodObject) {
  const worte = z.array(wort);
  const oder = z.array(z.union([wort, worte.min(1)]));
  const ja = z.literal(true).optional();
  return z.strictObject({
    id: wort.regex(patterns.pseudonym.regex),
    title: titel,
    abschnitt: wort.optional(),
    bedeutung: bedeutung().optional(),
    von: wort.optional(),
    an: worte.optional(),
    inKopie: worte.optional(),
    kanal: wort.optional(),
    anlagen: oder.optional(),
    erbeten: worte.optional(),
    beteiligte: worte.optional(),
    nach: oder,
    nichtMehrNach: worte.optional(),
    wiederholbar: ja,
    freiwillig: ja,
    bejaht: z.array(worteVon<Bejahung>({ komplettAusgefuellt: true, zusammenhangMitBehinderung: true })).optional(),
    angaben: z.array(angabe()).optional(),
    angabenBeiBewilligung: z.array(z.union([angabe(), z.array(angabe()).min(1)])).optional(),
    pruefung: z
      .array(worteVon<Kriterium>({ vollstaendigkeit: true, angemessenheit: true, richtigkeit: true }))
      .optional(),
    unterlagenVon: wort.optional(),
    reichtNachZu: wort.optional(),
    bescheid: z.strictObject({ schritte: worte, spaetestensBei: worte }).optional(),
    erneut: z.strictObject({ wenn: ergebnis().optional(), schritte: worte }).optional(),
  } satisfies Form<Prozessschritt>);
}

function frist(wort: z.ZodString) {
  const ab = z.array(wort).min(1);
  const dauer = z.strictObject({ anzahl: z.int().min(1).max(500), einheit: z.enum(['tage', 'wochen', 'monate']) });
  return z.discriminatedUnion('art', [
    z.strictObject({
      art: z.literal('schritt'),
      schritt: wort,
      ab,
      dauer,
      statt: z.strictObject({ lesart: z.enum(['A-37', 'A-38']), ab }).optional(),
    }),
    z.strictObject({
      art: z.literal('zwischenbericht'),
      schritt: wort,
      ab: wort,
      dauer,
      toleranzTage: z.int().min(0),
    }),
    z.strictObject({ art: z.literal('abschlussbericht'), schritt: wort, ab: wort, dauer }),
    z.strictObject({ art: z.literal('leistungsnachweis'), schritt: wort, arbeitstag: z.int().min(1).max(15) }),
    z.strictObject({ art: z.literal('verlaengerung'), schritt: wort, dauer }),
    z.strictObject({ art: z.literal('entscheidung'), schritt: wort, ab }),
  ]);
}

function build() {
  const wort = z.string().min(1);
  const titel = z.strictObject({ de: z.string().regex(/\S/), en: z.string().regex(/\S/) });
  const titelliste = z.record(z.string().regex(patterns.pseudonym.regex), titel);
  return z.strictObject({
    // Head and paper are checked for the profiles of every wing.
    id: z.unknown(),
    art: z.literal('jobcoaching'),
    title: titel,
    validFrom: z.unknown(),
    validTo: z.unknown(),
    source: z.unknown(),
    dienststellen: z.unknown().optional(),
    severities: z.unknown().optional(),
    land: z.string(),
    beteiligte: titelliste,
    kanaele: titelliste,
    anlagen: titelliste,
    bitten: titelliste.optional(),
    schritte: z.array(schritt(wort, titel)).min(1),
    fristen: z.array(frist(wort)),
    umbenennung: z.strictObject({ durch: wort }).optional(),
    unveraenderlich: z.literal(true).optional(),
    getrennt: z.tuple([wort, wort]).optional(),
    schutz: z
      .strictObject({
        anlagen: z.array(wort),
        schritt: wort.optional(),
        an: wort,
        erstNach: wort,
        bei: wort.optional(),
      } satisfies Form<NonNullable<JobcoachingProfil['schutz']>>)
      .optional(),
    verlaengerungen: z.int().min(0).optional(),
    ersatz: z.strictObject({ anlage: wort, fuer: z.array(wort) }).optional(),
  } satisfies Form<JobcoachingProfil>);
}

let built: ReturnType<typeof build> | undefined;

// A key of the caller that is none of a profile is a value and never repeated.
function placeOf(argument: string, { path, code }: z.core.$ZodIssue): string {
  const keys = code === 'invalid_key' ? path.slice(0, -1) : path;
  let place = argument;
  for (const key of keys) place += typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`;
  return place;
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'only keys a profile knows';
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'invalid_key':
      return 'keys of 1 to 64 letters, digits, dots, underscores or hyphens';
    case 'invalid_union':
      return 'one of the forms a profile knows';
    default:
      return 'a text in the form a profile knows';
  }
}

/** Refuses what has not the form of a process; the message names the place, never its value. */
export function assertForm(profile: unknown, argument: string): void {
  built ??= build();
  const { error } = built.safeParse(profile);
  const issue = error?.issues[0];
  if (issue !== undefined) throw new ArgumentError(placeOf(argument, issue), expectedOf(issue));
}
