import type { Text } from '../law/language';

/** Why the rules on regular checks ended. */
export const ueberpruefungEntfallen: Text = {
  de: 'Die regelmäßige Überprüfung (Abs. 5 Satz 1) ist am 1.7.2026 weggefallen.',
  en: 'The regular check (Abs. 5 Satz 1) is gone since 2026-07-01.',
};
