/** What the figures of the whole are called, each in three parts of the money. */
const measures: Readonly<Record<string, string>> = {
  'Net benefit': 'Nettonutzen',
  'Net present value': 'Kapitalwert',
  Payback: 'Amortisation',
  'Return on investment': 'Kapitalrendite',
  'Peak funding': 'Höchster Mittelbedarf',
  'Present value of benefits': 'Barwert des Nutzens',
  'Present value of costs': 'Barwert der Kosten',
  'Return on investment, not discounted': 'Kapitalrendite, nicht abgezinst',
  'Return on investment in the first year': 'Kapitalrendite im ersten Jahr',
  'Benefit-cost ratio': 'Nutzen-Kosten-Verhältnis',
  'Internal rate of return': 'Interner Zinssatz',
  'Modified internal rate of return': 'Modifizierter interner Zinssatz',
  'Discounted payback': 'Amortisation, abgezinst',
  'Cost of delay, with the end fixed': 'Kosten des Aufschubs, bei festem Ende',
  'Cost of delay, with the end moving too': 'Kosten des Aufschubs, bei verschobenem Ende',
  'Benefits a year at full effect': 'Nutzen im Jahr bei voller Wirkung',
  'Benefits over the whole period': 'Nutzen über den ganzen Zeitraum',
  'Costs over the whole period': 'Kosten über den ganzen Zeitraum',
};

const parts: Readonly<Record<string, string>> = {
  '': '',
  ', on cash alone': ', nur in Geld',
  ', our own budget alone': ', nur unser eigenes Budget',
  ': released from budgets': ': Budgetentlastung',
  ': margin': ': Marge',
  ': cost avoided': ': vermiedene Kosten',
  ': time set free': ': frei werdende Zeit',
};

export const figureNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(measures).flatMap(([english, own]) =>
      Object.entries(parts).map(([englishPart, part]) => [`${english}${englishPart}`, `${own}${part}`]),
    ),
  ),
  'Benefits a year at full effect that are not cash': 'Nutzen im Jahr bei voller Wirkung, der kein Geld ist',
  'Costs a year': 'Kosten im Jahr',
  'One-off costs': 'Einmalige Kosten',
  'Discount rate used': 'Verwendeter Kalkulationszinssatz',
  'Net present social value, public appraisal': 'Gesellschaftlicher Kapitalwert, öffentliche Bewertung',
  'Fall seen in our test': 'In unserem Test gesehener Rückgang',
  'Rise seen in our test': 'In unserem Test gesehener Anstieg',
  'Fall to be tested': 'Zu prüfender Rückgang',
  'Rise to be tested': 'Zu prüfender Anstieg',
  'Chance of seeing as much without an effect': 'Wahrscheinlichkeit eines solchen Unterschieds ohne Wirkung',
  'Measured in our test with the change': 'In unserem Test gemessen mit der Veränderung',
  'Measured in our test without it': 'In unserem Test gemessen ohne sie',
  'Cases needed in each group of the pilot': 'Nötige Fälle je Gruppe des Pilotversuchs',
  'a net cost of': 'Nettokosten von',
  'a negative net present value of': 'ein negativer Kapitalwert von',
  'a negative net present social value of': 'ein negativer gesellschaftlicher Kapitalwert von',
};
