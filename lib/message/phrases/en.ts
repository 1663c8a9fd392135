/** English. */
import type { PhraseSet } from '../phrase-set';

export default {
  language: 'en',
  name: 'English',
  smallAfterGreeting: [],
  smallAfterColon: ['A', 'An', 'The', 'No', 'Not', 'Too', 'Nobody', 'Every', 'Each', 'One', 'More', 'Fewer', 'Less'],
  greeting: { formal: 'Hello {name},', casual: 'Hi {name},' },
  greetingUnnamed: { formal: 'Hello,', casual: 'Hi,' },
  opening: {
    'company-words': { formal: 'The {company} page says: “{quote}”.', casual: 'The {company} page says: “{quote}”.' },
    'person-words': { formal: 'Your profile says: “{quote}”.', casual: 'Your profile says: “{quote}”.' },
    'open-role': { formal: '{company} has an open role: “{title}”.', casual: '{company} has an open role: “{title}”.' },
    'open-roles': { formal: '{company} lists {count} open roles at the moment.', casual: '{company} has {count} open roles right now.' },
    'new-role': { formal: 'You have been {title} at {company} since {when}.', casual: 'You’ve been {title} at {company} since {when}.' },
    growth: {
      formal: 'The {company} page shows {percent}% more people over {months} months.',
      casual: 'The {company} page shows {percent}% more people over {months} months.',
    },
    funding: { formal: 'On funding, the {company} page says: “{quote}”.', casual: 'On funding, the {company} page says: “{quote}”.' },
    tool: { formal: 'The {company} page mentions {tool}.', casual: 'The {company} page mentions {tool}.' },
    specialty: { formal: '{company} names {specialty} among its specialties.', casual: '{company} lists {specialty} as a specialty.' },
    'title-at-company': {
      formal: 'You are {title} at {company}, so this may concern you.',
      casual: 'You’re {title} at {company}, so this may land on your desk.',
    },
    title: { formal: 'You work as {title}, so this may concern you.', casual: 'You work as {title}, so this may land on your desk.' },
  },
  quoted: 'One sentence stayed with me: “{quote}”.',
  noFact: {
    formal: 'We have not met, and I do not know whether this matters to you.',
    casual: 'We haven’t met, and I don’t know whether this matters to you.',
  },
  spokenIntro: { formal: 'You do not know me, so I will be brief.', casual: 'You don’t know me, so I’ll be brief.' },
  followUpIntro: {
    formal: 'I wrote to you recently and would like to add one thing.',
    casual: 'I wrote to you recently and would like to add just one thing.',
  },
  whyNow: { formal: 'That is why I am writing now.', casual: 'That’s why I’m writing now.' },
  whyNowSpoken: { formal: 'That is why I am calling you now.', casual: 'That’s why I’m calling you now.' },
  topic: { formal: 'One problem I am trying to understand better: {pain}.', casual: 'One problem I’m trying to understand better: {pain}.' },
  topicBrief: { formal: 'It would help me to hear how you handle this.', casual: 'It would help me to hear how you handle this.' },
  topicThere: {
    formal: 'It would help me to hear what takes up most of your time there.',
    casual: 'It would help me to hear what takes up most of your time there.',
  },
  topicOpen: {
    formal: 'It would help me to hear which problems take up most of your time.',
    casual: 'It would help me to hear which problems take up most of your time.',
  },
  share: {
    formal: 'I am not selling anything with this message; in return you get what I hear from others.',
    casual: 'No pitch here; in return you get what I hear from others.',
  },
  painFrame: { formal: 'We work on a problem that sounds like this.', casual: 'We work on a problem that sounds like this.' },
  painFrameEvent: { formal: 'It made me think of a problem that we work on.', casual: 'It made me think of a problem we work on.' },
  painBrief: { formal: 'We work on this problem: {pain}.', casual: 'We work on this problem: {pain}.' },
  perhapsNot: { formal: 'It may look quite different at {company}.', casual: 'It may look quite different at {company}.' },
  perhapsNotHere: { formal: 'It may look quite different on your side.', casual: 'It may look quite different on your side.' },
  outcome: {
    formal: 'What solving it would mean: {outcome}',
    casual: 'What solving it would mean: {outcome}',
    technical: 'The measure of success: {outcome}',
  },
  product: { formal: '{product} is made for that: {use}', casual: '{product} is made for that: {use}' },
  proofFrame: { formal: 'Here is one result for you to judge.', casual: 'Here’s one result for you to judge.' },
  proofAbout: { formal: 'The problem behind it: {pain}.', casual: 'The problem behind it: {pain}.' },
  proofSource: { formal: 'You can check it here: {where}.', casual: 'You can check it here: {where}.' },
  proofFigure: { formal: 'In one figure: {figure}.', casual: 'In one figure: {figure}.' },
  thanks: { formal: 'Thank you for being open about your concern.', casual: 'Thanks for being open about your concern.' },
  stage: {
    early: {
      formal: 'We have been in touch, and you may still be weighing things up.',
      casual: 'We’ve been in touch, and you may still be weighing things up.',
    },
    repeat: {
      formal: 'We already work together, and I would like to know what helps you and what does not.',
      casual: 'We already work together, and I’d like to know what helps you and what doesn’t.',
    },
    'at-risk': {
      formal: 'I would rather ask than guess whether we still help you.',
      casual: 'I’d rather ask than guess whether we still help you.',
    },
  },
  noPressure: {
    formal: 'A short no is fine too, and you will not be asked again.',
    casual: 'A short no is fine too, and you won’t be asked again.',
    light: 'A two-letter no is fine too, and you won’t be asked again.',
  },
  asks: {
    learn: {
      long: {
        formal: 'Would a call of 15 minutes suit you, or would you rather reply in a line or two?',
        casual: 'Would a 15-minute call work for you, or would you rather reply in a line or two?',
      },
      brief: 'A short call, or a line by reply?',
    },
    meet: {
      long: {
        formal: 'Would a call of 15 minutes suit you, or shall I send half a page to read first?',
        casual: 'Would a 15-minute call work for you, or should I send half a page to read first?',
      },
      brief: 'A short call, or half a page to read first?',
    },
    'read-first': {
      long: {
        formal: 'Shall I send half a page to read first, or would a call of 15 minutes suit you better?',
        casual: 'Should I send half a page to read first, or would a 15-minute call work better for you?',
      },
      brief: 'Half a page to read first, or a short call?',
    },
    still: {
      long: {
        formal: 'Is this worth a short call to you, or shall I leave it there?',
        casual: 'Is this worth a short call to you, or should I leave it there?',
      },
      brief: 'Worth a short call, or shall I leave it there?',
    },
    spoken: {
      long: { formal: 'Do you have two minutes now, or is another time better?', casual: 'Do you have two minutes now, or is another time better?' },
      brief: 'Two minutes now, or another time?',
    },
    objection: {
      long: { formal: 'Does that answer it, or is something else in the way?', casual: 'Does that answer it, or is something else in the way?' },
      brief: 'Does that answer it, or is there more?',
    },
    early: {
      long: {
        formal: 'What would make it easier to decide: half a page to read, or a short call?',
        casual: 'What would make it easier to decide: half a page to read, or a short call?',
      },
      brief: 'Half a page to read, or a short call?',
    },
    repeat: {
      long: {
        formal: 'Would a call of 15 minutes suit you, or would you rather tell me in a line?',
        casual: 'Would a 15-minute call work for you, or would you rather tell me in a line?',
      },
      brief: 'A short call, or a line by reply?',
    },
    'at-risk': {
      long: {
        formal: 'Would you tell me in a line what is missing, or would a call be easier?',
        casual: 'Would you tell me in a line what’s missing, or would a call be easier?',
      },
      brief: 'A line on what is missing, or a short call?',
    },
  },
  answerEasily: {
    long: {
      formal: 'A line in reply is enough, or we could talk for 15 minutes.',
      casual: 'A line in reply is enough, or we could talk for 15 minutes.',
    },
    brief: 'A line is enough, or we could talk.',
  },
  closing: { formal: 'Kind regards', casual: 'Best wishes' },
  subjects: {
    learn: [
      'A question: {pain}',
      'One question for {company}',
      'How do you handle this at {company}?',
      'May I ask you a question?',
      'I would like to learn from you',
    ],
    problem: [
      '{pain}',
      '{pain}: a topic at {company}?',
      'Is this a topic at {company}?',
      'A problem that may be yours too',
      'A problem, and half a page on it',
    ],
    proof: ['{proof}', '{pain}: one result', 'One result, for {company} to judge', 'One result to look at', 'A result you can check'],
    event: ['{company}: why I am writing now', 'Why now: {pain}', 'What the {company} page says', 'Why I am writing now', 'A reason to write now'],
    objection: ['About your concern', 'An answer to what you said', 'About what you said'],
    're-engage': ['A question for {company}', 'Do we still help {company}?', 'A short question about our work', 'What helps, and what does not?'],
  },
} satisfies PhraseSet;
