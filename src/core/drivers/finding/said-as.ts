/** How people speak of each driver, in any order: it is found by these words, and not by its title alone. */
export const saidAs: Readonly<Record<string, string>> = {
  'abandoned-calls':
    'hang up, give up, lost calls, on hold, queue, waiting, unanswered calls, missed calls, wait too long before we answer, ring off',
  'after-call-work': 'ACW, wrap up, notes, summaries, typing after the call, admin, documentation',
  'agent-attrition':
    'quit, staff turnover, resign, attrition, leave the job, retention of staff, lose agents, recruiting costs',
  'avoidable-contact':
    'failure demand, unnecessary calls, something went wrong, unclear letters and bills, customers ring because of our errors, prevent contacts, calls nobody needs',
  'bad-debt': 'never pay, do not pay, owe, arrears, write off, default, debt collection, unpaid bills',
  'case-cycle-time':
    'settle sooner, days open, turnaround, lead time, storage, hire car, interest, delay, cycle time, faster claims, slow claims',
  'channel-shift':
    'move callers to chat, email instead of phone, digital channel, cheaper channel, messaging, switch from phone to online, branch visits',
  'coaching-time': 'supervisors called in, escalations to the manager, team leaders, coaches, floor walkers',
  compensation:
    'goodwill payments, money back, vouchers, gestures, refunds for poor service, compensation, apology',
  'complaint-handling':
    'complaints, grievances, complaint team, angry, annoyed, upset, dissatisfied, cost of a complaint',
  'contract-retention':
    'churn, cancel their contract, subscribers leave, customers switch to a competitor, retention, lapse, lose customers, attrition of customers',
  'cost-to-serve': 'cost per customer, operating cost, total cost of service, top down, unit cost of serving',
  'cross-sell':
    'upsell, another product, cross selling, share of wallet, additional product, sell more to customers, spend more, extras, add-ons, upgrades, bigger basket',
  'customer-lifetime-value': 'lifetime value, CLV, LTV, what a customer is worth, long term',
  'customer-retention':
    'renewal, renew, repeat purchase, loyalty, buy again, come back, retention, stay with us',
  'customer-scores':
    'NPS, CSAT, CES, score, satisfaction survey, trust, ratings, reviews, stars, happier customers, customer effort',
  'customer-time':
    'customers wait on hold, customers save time, less effort, convenience, waiting time of customers, hassle, patience of customers, quicker for the customer',
  'days-sales-outstanding':
    'pay late, late payment, bills paid late, invoices, pay sooner, DSO, working capital, cash tied up, collection',
  'digital-conversion':
    'checkout, basket, booking, give up, shopping cart, give up online, drop out, abandon the form, website conversion, complete an application, sign up',
  'first-contact-resolution':
    'FCR, call again, call back, call twice about the same thing, second call, repeat contacts, solved the first time, right first time, unresolved',
  'first-time-fix':
    'engineer visits again, technician comes back, truck roll, field service, repair, second appointment, missed appointment, plumber',
  'fraud-and-identity':
    'passwords, security questions, identity check, verification, authentication, fraud losses, account takeover, voice biometrics',
  'growth-avoided':
    'hire more people, growth, volume rises, capacity, headcount, recruit for more volume, scale without hiring',
  'handling-time':
    'AHT, average handling time, calls are too long, talk time, minutes per call, shorter calls, hold time, slow systems',
  'ombudsman-fees': 'ombudsman, adjudicator, case fee, referred complaints, arbitration',
  'overtime-and-agency': 'overtime, agency workers, temps, extra shifts, peak staff, contractors',
  own: 'something else, own, other, how many times how much',
  'plain-sense': 'obvious, no brainer, common sense, simply right, quick win, decency, courtesy',
  'price-premium': 'pay more, higher price, discount, rebate, price increase, willingness to pay, premium',
  'print-and-post': 'paper, envelopes, stamps, postage, letters, brochures, statements, paperless, printing',
  'proactive-updates':
    'where is my order, where is my claim, chasing progress, nobody tells them, status calls, text messages, notify, keep customers informed, track, news, they hear nothing, silence, in the dark',
  'quote-conversion': 'offers, quotations, proposals, leads, close more sales, prospects, convert enquiries',
  'recommendation-link': 'NPS, net promoter, recommend, revenue, growth from recommendation',
  referral: 'word of mouth, recommend to friends, referrals, promoters, bring friends',
  'regulatory-exposure': 'fine, regulator, compliance, redress, penalty, conduct risk, remediation',
  returns: 'goods sent back, wrong delivery, refund, parcels, orders come back, misdelivery',
  rework:
    'mistakes, correct our own errors, do it twice, quality, wrong data, defects, fix what we got wrong, back office',
  'satisfaction-link': 'CSAT, satisfaction, customer experience index, revenue',
  'self-service-resolution':
    'do it themselves, portal, app, chatbot, FAQ, deflection, online account, digital self service, without talking to an agent',
  'sickness-absence': 'off sick, absence, sick leave, burnout, burnt out, stress, illness, absent',
  'speed-to-competency':
    'new starters, onboarding, up to speed, learning curve, ramp up, induction, months until fully productive, new hires, beginners',
  'staff-engagement':
    'morale, happy employees, engagement survey, eNPS, motivation, mood, stress, proud, enjoy their work',
  'straight-through-processing':
    'automation, robots, RPA, no manual work, touchless, back office, automatic decisions, processing cases by hand, artificial intelligence',
  'supplier-consolidation':
    'get rid of old software, licence, vendor, end a contract with a supplier, outsourcing, decommission, system switched off, maintenance fee',
  'time-on-service-failures':
    'other departments, firefighting, branches, sales people chase, internal chasing, back office helps out, wasted time of colleagues, shops',
  'training-hours': 'training days, classroom, courses, e-learning, fewer hours of training, refresher',
  transfers:
    'pass customers on, wrong department, forwarded, escalation, hand over, repeat themselves, tell their story, routing, menu, IVR, bounced from one to another, sent from one team to the next',
  'vulnerable-customers':
    'vulnerable, bereaved, disability, shouted at, insulted, anxious, accessibility, abuse of staff, harm, safety, elderly, duty of care, inclusion, language barrier',
  'win-back':
    'save desk, want to cancel, retention offer, leavers, win back, win them back, threaten to leave, notice given',
};
