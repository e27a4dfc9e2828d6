/** The act that brought the Kooperationsplan and the scale of 10/20/30 percent. */
export const buergergeldGesetz = 'Bürgergeld-Gesetz vom 16.12.2022, BGBl. 2022 I S. 2328';

/** The act that renumbered § 15 SGB II and brought § 15a and the Grundsicherungsgeld. */
export const sgb2Aenderungsgesetz13 = '13. SGB II-Änderungsgesetz vom 16.4.2026, BGBl. 2026 I Nr. 107';

/** The act that brought the loss of the Regelbedarf after an earlier breach, and its end. */
export const haushaltsfinanzierungsgesetz2024 =
  'Zweites Haushaltsfinanzierungsgesetz 2024 vom 27.3.2024, BGBl. 2024 I Nr. 107';

/** The act that moved the funding of Weiterbildung from the Jobcenter to the Agenturen on 2025-01-01. */
export const haushaltsfinanzierungsgesetz2023 =
  'Haushaltsfinanzierungsgesetz 2024 vom 22.12.2023, BGBl. 2023 I Nr. 412';
