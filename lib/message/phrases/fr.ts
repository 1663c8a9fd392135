/** French. « vous » unless the persona's tone is casual; « la page {company} » needs no elision. */
import type { PhraseSet } from '../phrase-set';

export default {
  language: 'fr',
  name: 'Français',
  smallAfterGreeting: [],
  greeting: { formal: 'Bonjour {name},', casual: 'Bonjour {name},' },
  greetingUnnamed: { formal: 'Bonjour,', casual: 'Bonjour,' },
  opening: {
    'company-words': { formal: 'Sur la page {company}, on lit : « {quote} ».', casual: 'Sur la page {company}, on lit : « {quote} ».' },
    'person-words': { formal: 'Sur votre profil, on lit : « {quote} ».', casual: 'Sur ton profil, on lit : « {quote} ».' },
    'open-role': {
      formal: 'Chez {company}, un poste est à pourvoir : « {title} ».',
      casual: 'Chez {company}, un poste est à pourvoir : « {title} ».',
    },
    'open-roles': {
      formal: 'Chez {company}, {count} postes sont à pourvoir en ce moment.',
      casual: 'Chez {company}, {count} postes sont à pourvoir en ce moment.',
    },
    'new-role': {
      formal: 'Votre profil indique votre fonction chez {company} depuis {when} : {title}.',
      casual: 'Ton profil indique ta fonction chez {company} depuis {when} : {title}.',
    },
    growth: {
      formal: 'La page {company} indique {percent} % de personnes en plus en {months} mois.',
      casual: 'La page {company} indique {percent} % de personnes en plus en {months} mois.',
    },
    funding: {
      formal: 'Sur la page {company}, on lit au sujet du financement : « {quote} ».',
      casual: 'Sur la page {company}, on lit au sujet du financement : « {quote} ».',
    },
    tool: { formal: 'La page {company} mentionne {tool}.', casual: 'La page {company} mentionne {tool}.' },
    specialty: {
      formal: 'La page {company} cite parmi ses spécialités : « {specialty} ».',
      casual: 'La page {company} cite parmi ses spécialités : « {specialty} ».',
    },
    'title-at-company': {
      formal: 'Votre profil indique votre fonction chez {company} : {title}. C’est pourquoi je m’adresse à vous.',
      casual: 'Ton profil indique ta fonction chez {company} : {title}. C’est pourquoi je m’adresse à toi.',
    },
    title: {
      formal: 'Votre profil indique votre fonction : {title}. C’est pourquoi je m’adresse à vous.',
      casual: 'Ton profil indique ta fonction : {title}. C’est pourquoi je m’adresse à toi.',
    },
  },
  noFact: {
    formal: 'Nous ne nous connaissons pas, et je ne sais pas si ce sujet vous concerne.',
    casual: 'On ne se connaît pas, et je ne sais pas si ce sujet te concerne.',
  },
  spokenIntro: { formal: 'Vous ne me connaissez pas, je serai donc rapide.', casual: 'Tu ne me connais pas, alors je fais court.' },
  followUpIntro: {
    formal: 'Je vous ai écrit récemment et voudrais ajouter une seule chose.',
    casual: 'Je t’ai écrit récemment et voudrais ajouter une seule chose.',
  },
  whyNow: { formal: 'C’est pourquoi je vous écris maintenant.', casual: 'C’est pourquoi je t’écris maintenant.' },
  whyNowSpoken: { formal: 'C’est pourquoi j’appelle maintenant.', casual: 'C’est pour ça que j’appelle maintenant.' },
  topic: {
    formal: 'Voici un problème que je cherche à mieux comprendre : {pain}.',
    casual: 'Voici un problème que je cherche à mieux comprendre : {pain}.',
  },
  topicBrief: { formal: 'Cela m’aiderait de savoir comment vous vous y prenez.', casual: 'Ça m’aiderait de savoir comment tu t’y prends.' },
  topicThere: {
    formal: 'Cela m’aiderait de savoir ce qui vous y prend le plus de temps.',
    casual: 'Ça m’aiderait de savoir ce qui t’y prend le plus de temps.',
  },
  topicOpen: {
    formal: 'Cela m’aiderait de savoir quels problèmes vous prennent le plus de temps.',
    casual: 'Ça m’aiderait de savoir quels problèmes te prennent le plus de temps.',
  },
  share: {
    formal: 'Ce message ne vend rien ; en retour, vous saurez ce que j’entends ailleurs.',
    casual: 'Ce message ne vend rien ; en retour, tu sauras ce que j’entends ailleurs.',
  },
  painFrame: { formal: 'Nous travaillons sur un problème qui se décrit ainsi.', casual: 'Nous travaillons sur un problème qui se décrit ainsi.' },
  painFrameEvent: {
    formal: 'Cela m’a fait penser à un problème sur lequel nous travaillons.',
    casual: 'Ça m’a fait penser à un problème sur lequel nous travaillons.',
  },
  painBrief: { formal: 'Nous travaillons sur ce problème : {pain}.', casual: 'Nous travaillons sur ce problème : {pain}.' },
  perhapsNot: { formal: 'C’est peut-être très différent chez {company}.', casual: 'C’est peut-être très différent chez {company}.' },
  perhapsNotHere: { formal: 'C’est peut-être très différent chez vous.', casual: 'C’est peut-être très différent chez vous.' },
  outcome: {
    formal: 'Le problème résolu, cela donnerait : {outcome}',
    casual: 'Le problème résolu, ça donnerait : {outcome}',
    technical: 'Ce qui mesure la réussite : {outcome}',
  },
  product: { formal: '{product} est fait pour cela : {use}', casual: '{product} est fait pour ça : {use}' },
  proofFrame: { formal: 'Voici un résultat, à vous de juger.', casual: 'Voici un résultat, à toi de juger.' },
  proofAbout: { formal: 'Le problème de départ : {pain}.', casual: 'Le problème de départ : {pain}.' },
  proofSource: { formal: 'À vérifier ici : {where}.', casual: 'À vérifier ici : {where}.' },
  proofFigure: { formal: 'En un chiffre : {figure}.', casual: 'En un chiffre : {figure}.' },
  thanks: {
    formal: 'Merci d’avoir dit ouvertement ce qui vous retient.',
    casual: 'Merci d’avoir dit ouvertement ce qui te retient.',
  },
  stage: {
    early: {
      formal: 'Nous sommes en contact, et vous êtes peut-être encore en train de réfléchir.',
      casual: 'Nous sommes en contact, et tu es peut-être encore en train de réfléchir.',
    },
    repeat: {
      formal: 'Nous travaillons déjà ensemble, et j’aimerais savoir ce qui vous aide et ce qui ne vous aide pas.',
      casual: 'On travaille déjà ensemble, et j’aimerais savoir ce qui t’aide et ce qui ne t’aide pas.',
    },
    'at-risk': {
      formal: 'Je préfère demander plutôt que deviner si nous vous aidons encore.',
      casual: 'Je préfère demander plutôt que deviner si on t’aide encore.',
    },
  },
  noPressure: {
    formal: 'Un simple non me va aussi ; vous ne recevrez alors plus rien de moi.',
    casual: 'Un simple non me va aussi ; tu ne recevras alors plus rien de moi.',
    light: 'Un non en trois lettres me va aussi ; tu ne recevras alors plus rien de moi.',
  },
  asks: {
    learn: {
      long: {
        formal: 'Un appel de 15 minutes vous conviendrait-il, ou préférez-vous répondre en une ou deux lignes ?',
        casual: 'Un appel de 15 minutes t’irait, ou tu préfères répondre en une ou deux lignes ?',
      },
      brief: 'Un court appel, ou une ligne en réponse ?',
    },
    meet: {
      long: {
        formal: 'Un appel de 15 minutes vous conviendrait-il, ou préférez-vous d’abord une demi-page à lire ?',
        casual: 'Un appel de 15 minutes t’irait, ou tu préfères d’abord une demi-page à lire ?',
      },
      brief: 'Un court appel, ou d’abord une demi-page à lire ?',
    },
    'read-first': {
      long: {
        formal: 'Préférez-vous d’abord une demi-page à lire, ou plutôt un appel de 15 minutes ?',
        casual: 'Tu préfères d’abord une demi-page à lire, ou plutôt un appel de 15 minutes ?',
      },
      brief: 'D’abord une demi-page à lire, ou un court appel ?',
    },
    still: {
      long: {
        formal: 'Cela mérite-t-il un court appel, ou vaut-il mieux en rester là ?',
        casual: 'Ça mérite un court appel, ou vaut-il mieux en rester là ?',
      },
      brief: 'Un court appel, ou en rester là ?',
    },
    spoken: {
      long: {
        formal: 'Avez-vous deux minutes maintenant, ou un autre moment vous conviendrait-il mieux ?',
        casual: 'Tu as deux minutes maintenant, ou un autre moment t’irait mieux ?',
      },
      brief: 'Deux minutes maintenant, ou un autre moment ?',
    },
    objection: {
      long: {
        formal: 'Cela répond-il à votre question, ou y a-t-il autre chose qui vous retient ?',
        casual: 'Ça répond à ta question, ou il y a autre chose qui te retient ?',
      },
      brief: 'Cela répond-il à la question, ou reste-t-il autre chose ?',
    },
    early: {
      long: {
        formal: 'Qu’est-ce qui faciliterait votre décision : une demi-page à lire, ou un court appel ?',
        casual: 'Qu’est-ce qui faciliterait ta décision : une demi-page à lire, ou un court appel ?',
      },
      brief: 'Une demi-page à lire, ou un court appel ?',
    },
    repeat: {
      long: {
        formal: 'Un appel de 15 minutes vous conviendrait-il, ou préférez-vous me l’écrire en une ligne ?',
        casual: 'Un appel de 15 minutes t’irait, ou tu préfères me l’écrire en une ligne ?',
      },
      brief: 'Un court appel, ou une ligne en réponse ?',
    },
    'at-risk': {
      long: {
        formal: 'Pouvez-vous m’écrire en une ligne ce qui manque, ou préférez-vous un appel ?',
        casual: 'Tu peux m’écrire en une ligne ce qui manque, ou tu préfères un appel ?',
      },
      brief: 'Une ligne sur ce qui manque, ou un court appel ?',
    },
  },
  answerEasily: {
    long: {
      formal: 'Une ligne en réponse suffit, ou nous en parlons 15 minutes.',
      casual: 'Une ligne en réponse suffit, ou on en parle 15 minutes.',
    },
    brief: 'Une ligne suffit, ou on en parle.',
  },
  closing: { formal: 'Cordialement', casual: 'Bonne journée' },
  subjects: {
    learn: [
      'Une question : {pain}',
      'Une question pour {company}',
      'Comment cela se passe-t-il chez {company} ?',
      'Puis-je poser une question ?',
      'J’aimerais comprendre',
    ],
    problem: [
      '{pain}',
      '{pain} : un sujet chez {company} ?',
      'Est-ce un sujet chez {company} ?',
      'Un problème peut-être familier',
      'Un problème, et une demi-page à ce sujet',
    ],
    proof: ['{proof}', '{pain} : un résultat', 'Un résultat, à juger par {company}', 'Un résultat à regarder', 'Un résultat vérifiable'],
    event: [
      '{company} : pourquoi j’écris maintenant',
      'Pourquoi maintenant : {pain}',
      'Ce que dit la page {company}',
      'Pourquoi j’écris maintenant',
      'Une raison d’écrire',
    ],
    objection: ['À propos de ce qui retient', 'Une réponse à l’objection', 'Ce qui fait hésiter'],
    're-engage': [
      'Une question pour {company}',
      'Aidons-nous encore {company} ?',
      'Une courte question sur notre travail',
      'Ce qui aide, et ce qui n’aide pas',
    ],
  },
} satisfies PhraseSet;
