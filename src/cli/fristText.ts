import { weekdayOf, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Language } from '../law/language';
import { writeDay } from '../law/writeDay';
import { hanging } from './layout';
import type { Style } from './style';

/** A result of the library with its sentences. */
export type Explained<Result extends Frist> = Result & { readonly explanation: string };

/** What `frist` answers; as JSON it is printed as it is. */
export type Answer = Explained<Frist> & {
  readonly safe?: CalendarDay;
  readonly rechtsbehelfsfrist?: {
    readonly rechtsbehelf: 'widerspruch' | 'klage';
    readonly richtig: Explained<Frist>;
    readonly fehlt: Explained<Frist>;
  };
};

const words = {
  de: {
    last: 'Letzter Tag',
    termin: 'Termin',
    latest: 'Spätestens am',
    safe: 'Sicherer Werktag',
    known: 'Bekannt gegeben am',
    widerspruch: 'Widerspruch bis',
    klage: 'Klage bis',
    richtig: 'Rechtsbehelfsbelehrung richtig',
    fehlt: 'Rechtsbehelfsbelehrung fehlt oder unrichtig',
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  },
  en: {
    last: 'Last day',
    termin: 'Termin',
    latest: 'At the latest on',
    safe: 'Safe working day',
    known: 'Made known on',
    widerspruch: 'Widerspruch by',
    klage: 'Klage by',
    richtig: 'Rechtsbehelfsbelehrung correct',
    fehlt: 'Rechtsbehelfsbelehrung missing or wrong',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
} as const;

type Label = Exclude<keyof (typeof words)['de'], 'weekdays'>;

function labelOf({ form, kind }: Frist): Label {
  if (form === 'bekanntgabe') return 'known';
  if (form === 'rueckwaertsfrist') return 'latest';
  return kind === 'termin' ? 'termin' : 'last';
}

/** One answer for a clerk: the day with its weekday, then the sentences for the file. */
export function fristText(answer: Answer, language: Language, style: Style): readonly string[] {
  const text = words[language];
  const line = (label: Label, day: CalendarDay, when?: Label): string => {
    const weekday = text.weekdays[weekdayOf(day) - 1] ?? '';
    const condition = when === undefined ? '' : ` (${text[when]})`;
    return style.strong(`${text[label]}: ${weekday}, ${writeDay(day, language)}${condition}`);
  };
  const { safe, rechtsbehelfsfrist: remedy } = answer;
  return [
    line(labelOf(answer), answer.end),
    ...(safe === undefined ? [] : [line('safe', safe)]),
    ...hanging('', answer.explanation),
    ...(remedy === undefined
      ? []
      : (['richtig', 'fehlt'] as const).flatMap((when) => {
          const { end, explanation } = remedy[when];
          return ['', line(remedy.rechtsbehelf, end, when), ...hanging('', explanation)];
        })),
  ];
}
