import type { EditionInput } from '../law/edition';
import type { SeverityChoice } from '../law/finding';
import type { Text } from '../law/language';

const checkedOn = '2026-08-19';
const act2023 = 'Bürgergeld-Gesetz vom 16.12.2022, BGBl. 2022 I S. 2328';
const act2026 = '13. SGB II-Änderungsgesetz vom 16.4.2026, BGBl. 2026 I Nr. 107';

const keinGesetz = 'kein Gesetz; Maßstab, seit es den Kooperationsplan gibt (1.7.2023)';

/** The last day of the wording that began on 2023-07-01. */
export const letzterTagBis2026 = '2026-06-30';

const in2023 = { from: '2023-07-01', to: letzterTagBis2026, act: act2023, checkedOn };
const in2026 = { from: '2026-07-01', act: act2026, checkedOn };

/** One wording of the statute since the Kooperationsplan exists. */
export function seit2023(norm: string): readonly EditionInput<undefined>[] {
  return [{ from: '2023-07-01', act: act2023, checkedOn, norm }];
}

/** One wording of the statute with numbers since the Kooperationsplan exists. */
export function seit2023Mit<P extends object>(norm: string, parameters: P): readonly EditionInput<P>[] {
  return [{ from: '2023-07-01', act: act2023, checkedOn, norm, parameters } as unknown as EditionInput<P>];
}

/** What a leaflet, a court or an audit asks; it is held against plans since there are plans. */
export function nachQuelle(norm: string, severity?: SeverityChoice): readonly EditionInput<undefined>[] {
  return [{ from: '2023-07-01', act: keinGesetz, checkedOn, norm, ...(severity !== undefined && { severity }) }];
}

/** The same with numbers. */
export function nachQuelleMit<P extends object>(norm: string, parameters: P): readonly EditionInput<P>[] {
  return [{ from: '2023-07-01', act: keinGesetz, checkedOn, norm, parameters } as unknown as EditionInput<P>];
}

/** The same content in both wordings, at another place since 2026-07-01. */
export function beide(norm2023: string, norm2026: string, changed: Text): readonly EditionInput<undefined>[] {
  return [
    { ...in2023, norm: norm2023 },
    { ...in2026, norm: norm2026, changed },
  ];
}

/** Content that came on 2026-07-01. */
export function erst2026(norm: string, changed: Text): readonly EditionInput<undefined>[] {
  return [{ ...in2026, norm, changed }];
}

/** Content that went on 2026-07-01. */
export function bis2026(norm: string, ended: Text, severity: SeverityChoice): readonly EditionInput<undefined>[] {
  return [{ ...in2023, norm, severity, ended: { ...ended, act: act2026 } }];
}

/** Why the rules on regular checks ended. */
export const ueberpruefungEntfallen: Text = {
  de: 'Die regelmäßige Überprüfung (Abs. 5 Satz 1) ist am 1.7.2026 weggefallen.',
  en: 'The regular check (Abs. 5 Satz 1) is gone since 2026-07-01.',
};
