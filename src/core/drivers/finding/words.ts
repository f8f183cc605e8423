/** Words that say nothing about what is meant. */
const silent = new Set(
  `a about an and any are as at be because been before being but by can could did do does doing down each for from
  get gets getting go goes going got had has have having he her his how i if in into is it its just less let like
  lot made make makes making many may me more most much must my no not now of off on one only or other our out over
  people please she should so some somebody someone something take takes taken than that the their them then there
  these they thing things this those to too under up us use very via want was way we were what when which while who
  why will with would year years you your fewer few better help happen happens same still need needs every old
  centre center per money save often than through keep kept come comes came
  know knows knew known after bad badly good back nobody noone anybody anyone everybody everyone else though
  although whenever whether just even ever really actually simply today tomorrow soon fall falls rise rises sit sits put puts`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** The end of a word that only says how it is used. Rough on purpose: both sides of a comparison go through it. */
const stemOf = (word: string): string => {
  const plural = word
    .replace(/ies$/u, 'y')
    .replace(/(x|ch|sh|ss)es$/u, '$1')
    .replace(/([^suf])s$/u, '$1');
  const bare =
    /[aeiouy].*(?:ing|ed)$/u.test(plural) && plural.length > 5 ? plural.replace(/(?:ing|ed)$/u, '') : plural;
  return bare
    .replace(/([bdfgmnprt])\1$/u, '$1')
    .replace(/e$/u, '')
    .replace(/y$/u, 'i');
};

/** Words that mean the same where customers are served; the first names them all. */
const sameMeaning = `
call ring rang rung phone telephone dial caller contact hotline conversation
colleague staff agent adviser advisor employee handler rep representative worker workforce personnel nurse doctor carer teacher crew
leave left leaver quit resign attrition turnover churn defect cancel retention retain stay
customer client member policyholder patient consumer subscriber guest passenger tenant citizen
complaint complain complainer grievance
update tell told inform notify notification status progress chase proactive sms whereabouts track tracking
minute minutes hour duration long length shorter quicker faster handle
wait queue hang abandon abandoned unanswered
transfer pass handover handoff escalate escalation forward department
again repeat twice recontact second
solve resolve resolved resolution fix fixed answer answered
themselves self yourself portal app bot chatbot faq unaided
online web website site digital internet
cheaper shift channel chat email messaging
letter post posted postal print paper paperless stamp envelope mail brochure statement
refund return returned parcel
deliver delivery misdelivery courier shipment order
mistake error wrong rework redo defective incorrect correction failure
sick sickness absence absent ill illness health
train training course teach
learn competent competency speed proficient onboarding induction ramp
joiner starter recruit recruit hire hiring newcomer
buy bought purchase sell sold sale selling shop
recommend recommendation refer referral nps promoter advocate mouth
satisfaction satisfied satisfy happy happier csat survey score effort ces trust experience rating
fine regulator regulatory regulation penalty compliance redress
ombudsman adjudicator arbitration fos
compensation compensate goodwill voucher gesture apology
fraud fraudster fraudulent identity identify verify verification security password authenticate login
supplier vendor licence license software subscription provider
overtime agency temp temporary freelance
visit technician engineer field truck mechanic installer installation plumber electrician fitter repair
automatic automate automation automated touchless touch manual untouched straight
price pricing discount premium charge
quote quotation offer proposal tender
basket cart checkout visitor form session conversion convert booking reservation
vulnerable vulnerability accessibility accessible disability disabled abuse abusive harm dementia
late sooner overdue outstanding invoice dso
debt arrears default owe owed unpaid
supervisor manager leader coach coaching
note notes wrap wrapup aftercall admin paperwork
grow growth volume headcount capacity double
engagement engaged morale motivation motivated mood
renew renewal rebuy loyal loyalty
product upsell cross additional upgrade extra extras ancillary
settle settlement cycle delay
case claim application file
prevent avoidable unnecessary avoid
convenience hassle
competitor rival competition
lose losing lost
`;

const meanings: ReadonlyMap<string, string> = new Map(
  sameMeaning
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [stemOf(word), stemOf(words[0] ?? word)] as const);
    }),
);

/** Words that say something only where they stand together, and the word that says it alone. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bwhere(?: i|['’])s (?:my|their|the|our)\b/gu, 'whereabouts'],
  [/\b(?:not|don['’]?t|doesn['’]?t|never|nobody|cannot) knows?\b/gu, 'whereabouts'],
  [/\bbad debts?\b/gu, 'debt'],
  [/\bafter[- ](?:(?:the|a|an|each|every) )?(?:calls?|contacts?|conversations?)\b/gu, 'aftercall'],
  [/\bg(?:ive|ives|iving|ave) up\b/gu, 'abandon'],
  [/\bsen(?:d|ds|t|ding) (?:\w+ ){0,2}?back\b/gu, 'return'],
  [/\bmoney back\b/gu, 'compensation'],
  [/\bback[- ]office\b/gu, 'backoffice'],
  [/\bw(?:in|ins|on|inning) (?:\w+ ){0,2}?back\b/gu, 'winback'],
  [/\b(?:come|comes|came|coming) back\b/gu, 'again'],
  [
    /\b(?:repeat|tell|explain)(?:s|ed|ing)? (?:themselves|yourself|(?:their|the same|your) (?:story|case|problem))\b/gu,
    'retell',
  ],
  [/\b(?:branch|shop|store|office) visits?\b/gu, 'branch'],
  [/\bknow[- ]how\b/gu, 'competency'],
];

export interface SpokenWord {
  /** As it was written. */
  written: string;
  /** The stem that all words of one meaning share. */
  meaning: string;
}

const known = new Set(meanings.values());

/** Who and what is in every case says nothing of what changes. */
export const everywhere: ReadonlySet<string> = new Set(['customer', 'colleague', 'case'].map(stemOf));

/** The words of a longer text that speak of service: in one, a rare word by itself may be chance. */
export const tellingWords = (text: string): SpokenWord[] =>
  spokenWords(text).filter(({ meaning }) => known.has(meaning) && !everywhere.has(meaning));

/** The words of a text that say something, each with its meaning; a phrase that says one thing is one of them. */
export const spokenWords = (text: string): SpokenWord[] => {
  const said = new Map<string, string>();
  const plain = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const words = phrases.reduce(
    (rest, [phrase, word]) =>
      rest.replaceAll(phrase, (written) => {
        said.set(word, written);
        return word;
      }),
    plain,
  );
  return (words.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !silent.has(word))
    .map((word) => {
      const stem = stemOf(word);
      return { written: said.get(word) ?? word, meaning: meanings.get(stem) ?? stem };
    });
};
