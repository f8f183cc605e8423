import { startLower } from '../../../data/letter-case.ts';

/** The words of charts: what they show, what their series and axes are called, where their numbers come from. */
export const britishCharts = {
  low: 'Low',
  base: 'Base',
  high: 'High',
  thousand: (symbol: string) => `${symbol}000`,
  million: (symbol: string) => `${symbol} million`,
  over: (duration: string) => `over ${duration}`,
  modelSource: (from: string) =>
    `Source: financial model of this case${from === '' ? '' : `, from ${from}`}; inputs and evidence in the appendix.`,
  source: (source: string) => `Source: ${source}.`,
  points: (points: string) => `${points} points`,
  benefitRanges: {
    message: {
      none: 'No benefit brings anything in a year.',
      alone: (name: string, amount: string) => `${name} is the largest benefit, ${amount} a year.`,
      tied: (amount: string) => `No benefit is larger than ${amount} a year.`,
    },
    title: (period: string, unit: string) => `Benefits ${period}, ${unit}: low, base and high`,
    period: (period: string) => `a year at full effect, ${period}`,
  },
  cashFan: {
    names: { low: '1 in 10 is below', base: 'As likely as not', high: '1 in 10 is above' },
    netCost: (amount: string) => `a net cost of ${amount}`,
    message: (duration: string, low: string, high: string) =>
      `After ${duration}, 8 in 10 cases end between ${low} and ${high}, not discounted.`,
    title: (unit: string) =>
      `Cumulative net benefit by month of the plan, not discounted, ${unit}: simulated`,
  },
  cumulativeCash: {
    month: 'month',
    baseCase: 'Base case',
    everything: 'Everything counted',
    with: (beyond: string) => `With ${beyond}`,
    message: {
      never: (duration: string, isDiscounted: boolean) =>
        `In the base case it does not pay back within ${duration}${isDiscounted ? ' when discounted' : ''}.`,
      atOnce: 'In the base case benefits cover the costs from the first month on.',
      inMonth: (month: number, isDiscounted: boolean) =>
        `In the base case it pays back in month ${month}${isDiscounted ? ' when discounted' : ''}.`,
    },
    title: (measure: string, unit: string) => `Cumulative ${measure} by month, ${unit}`,
    payback: (month: number) => `Payback, month ${month}`,
    gate: (day: string) => `First gate, ${day}`,
    paid: (amount: string) => `${amount} paid by then`,
  },
  doNothing: {
    message: (amount: string, duration: string, benefit: string) =>
      `Not discounted, going on as today costs ${amount} over ${duration}${benefit === '' ? '' : `; the change is expected to bring ${benefit}`}.`,
    title: (unit: string) =>
      `Cumulative cost of going on as today, all of it, not discounted, by month of the plan, ${unit}`,
  },
  effectRanges: {
    measure: 'what is measured',
    thisCase: 'This case',
    ourTest: 'Our test',
    stop: (stop: string) => `We stop below ${stop}`,
    breakEven: (value: string) => `Worth nothing at ${value}`,
    weStop: (day: string, paid: string) =>
      `We stop${day === '' ? '' : ` on ${day}`}${paid === '' ? '' : `: ${paid} paid by then`}`,
    weGoOn: 'We go on',
    countsOn: (base: string, range: [string, string] | null) =>
      range === null
        ? `This case counts on ${base}.`
        : `This case counts on ${base}, in 8 of 10 cases between ${range[0]} and ${range[1]}.`,
    showed: (effect: string, low: string, high: string) =>
      `Our test showed ${effect}, with a 95% interval from ${low} to ${high}.`,
    title: (measure: string, rises: boolean, _name: string) =>
      `${rises ? 'Rise' : 'Fall'} in ${measure}: likely, and how sure`,
  },
  worthRanges: {
    p10: '1 in 10 is below',
    p90: '1 in 10 is above',
    message: (duration: string) => `What the case may come to over ${duration}, likely and at its ends.`,
    title: (measure: string, unit: string) => `${measure}, ${unit}; thick: 8 in 10 cases`,
  },
  goalGap: {
    measure: 'The measure',
    message: (target: string, now: string) => `The goal is ${target}; we stand at ${now}.`,
    title: (measure: string) => `${measure}: today and goal`,
    categories: ['Today', 'Goal'],
    period: 'today and at the goal',
    goalOfCase: 'the goal of this case',
  },
  ladder: {
    parts: {
      '0.25': 'A quarter',
      '0.5': 'Half',
      '0.75': 'Three quarters',
      '1': 'As stated',
      '1.25': 'A quarter more',
    },
    message: ({
      value,
      amount,
      isLoss,
      duration,
      month,
    }: {
      value: string;
      amount: string;
      isLoss: boolean;
      duration: string;
      month: number | null;
    }) =>
      `At ${value}, the case ${isLoss ? `costs ${amount} net` : `still leaves ${amount}`} over ${duration}, not discounted, ${
        month === null ? 'and does not pay back' : `and pays back in month ${month}`
      }.`,
    title: (duration: string, unit: string, input: string) =>
      `Net benefit, not discounted, over ${duration}, ${unit}, by ${input}`,
    series: 'Net benefit',
  },
  optionValues: {
    message: {
      none: (duration: string, isPartial: boolean) =>
        `No option leaves anything over ${duration}${isPartial ? ', of the options that have numbers' : ''}.`,
      tied: (amount: string, duration: string, isPartial: boolean) =>
        `No option leaves more than ${amount} over ${duration}${isPartial ? ', of the options that have numbers' : ''}.`,
      best: (name: string, amount: string, duration: string, isPartial: boolean) =>
        `${name} leaves most${isPartial ? ' of the options that have numbers' : ''}: ${amount} over ${duration}.`,
    },
    title: (measure: string, duration: string, unit: string) =>
      `${measure}, of each option over ${duration}, ${unit}`,
    bars: (duration: string) => `What each option brings and costs over ${duration}.`,
    barsTitle: (duration: string, unit: string, isDiscounted: boolean) =>
      `Benefit and cost over ${duration}, ${isDiscounted ? 'present values' : 'not discounted'}, ${unit}`,
    benefit: 'Benefit',
    cost: 'Cost',
  },
  pilotResult: {
    measure: 'What was measured',
    message: (measure: string, groups: string) => `${measure}: ${groups}.`,
    group: (rate: string, name: string) => `${rate} ${name.toLowerCase()}`,
    title: (measure: string) => `${measure}, by group of the test`,
    period: 'in the test period',
    pilot: 'pilot',
    cases: 'cases',
    source: ({
      title,
      from,
      until,
      size,
      unit,
    }: Record<'title' | 'from' | 'until' | 'size' | 'unit', string>) =>
      `Source: ${title}${from === '' ? '' : `, ${from} to ${until}`}; ${size} ${unit}.`,
  },
  pools: {
    title: (whole: string) => `Share of ${whole}`,
    notTouched: 'Not touched',
    counted: 'Counted',
    claimed: 'Claimed, already taken by others',
    nobody: 'Nobody takes it',
    period: 'a year at full effect',
  },
  riskPlot: {
    chance: 'Chance',
    effect: 'Effect',
    title: 'Risks by chance and effect',
    key: 'Filled: before the response. Outlined: after it.',
    message: (names: string, chance: string, effect: string, isOnly: boolean) =>
      `${isOnly ? '' : 'Largest effect, and likeliest of those: '}${names}, chance ${chance}, effect ${effect}.`,
  },
  tornado: {
    message: {
      tied: 'Several assumptions move the answer equally.',
      widest: (label: string) => `The answer moves most with the ${startLower(label)}.`,
    },
    title: (measure: string, duration: string, unit: string) =>
      `${measure}, over ${duration} as one assumption moves through its range, ${unit}`,
    worse: 'At its less favourable end',
    better: 'At its more favourable end',
    base: (value: string) => `Base ${value}`,
  },
  valueBuildUp: {
    paidOn: 'Paid on in transfers',
    received: 'Received in transfers',
    money: 'Money that moves',
    peoplePaid: 'People already paid',
    oneOff: 'One-off costs',
    yearly: 'Yearly costs',
    notDiscounted: (name: string) => `${name}, undiscounted`,
    message: ({
      beyond,
      hasTransfers,
      isLoss,
      isDiscounted,
      amount,
      duration,
    }: {
      beyond: string;
      hasTransfers: boolean;
      isLoss: boolean;
      isDiscounted: boolean;
      amount: string;
      duration: string;
    }) =>
      `Benefits${beyond === '' ? '' : ` with ${beyond}`}${hasTransfers ? ' and transfers' : ''} ${
        isLoss ? `fall short of costs by ${amount}` : `less costs leave ${amount}`
      }, ${isDiscounted ? 'in present value' : 'not discounted'}, over ${duration}.`,
    title: (name: string, duration: string, unit: string) =>
      `${name}, from its parts, over ${duration}, ${unit}`,
    series: {
      received: 'Released, margin or received',
      money: 'Released or margin',
      outlined: 'Time or cost avoided',
      losses: 'Costs and losses',
      costs: 'Costs',
      ends: 'Ends',
    },
  },
};

/** What every language says on charts. */
export type ChartWords = typeof britishCharts;
