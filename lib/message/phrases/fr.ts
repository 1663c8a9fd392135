/** French. « vous » unless the persona's tone is casual; no adjective or participle agrees with whoever reads it or with what is sold. */
import { spellFrench } from '../french-spelling';
import type { PhraseSet } from '../phrase-set';

export default {
  language: 'fr',
  name: 'Français',
  smallAfterGreeting: [],
  smallAfterColon: ['Un', 'Une', 'Le', 'La', 'Les', 'Des', 'Du', 'Trop', 'Pas', 'Personne', 'Chaque', 'Aucun', 'Aucune', 'Plus', 'Moins'],
  spell: spellFrench,
  greeting: { formal: 'Bonjour {name},', casual: 'Bonjour {name},' },
  greetingUnnamed: { formal: 'Bonjour,', casual: 'Bonjour,' },
  opening: {
    'company-words': { formal: 'Sur la page de {company}, on lit : « {quote} ».', casual: 'Sur la page de {company}, on lit : « {quote} ».' },
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
      formal: 'D’après votre profil, vous occupez ce poste chez {company} depuis {when} : {title}.',
      casual: 'D’après ton profil, tu occupes ce poste chez {company} depuis {when} : {title}.',
    },
    growth: {
      formal: 'D’après la page de {company}, l’effectif a augmenté de {percent} % en {months} mois.',
      casual: 'D’après la page de {company}, l’effectif a augmenté de {percent} % en {months} mois.',
    },
    funding: {
      formal: 'Au sujet du financement, on lit sur la page de {company} : « {quote} ».',
      casual: 'Au sujet du financement, on lit sur la page de {company} : « {quote} ».',
    },
    tool: { formal: 'La page de {company} mentionne {tool}.', casual: 'La page de {company} mentionne {tool}.' },
    specialty: {
      formal: 'Parmi les spécialités, la page de {company} cite : « {specialty} ».',
      casual: 'Parmi les spécialités, la page de {company} cite : « {specialty} ».',
    },
    'title-at-company': {
      formal: 'D’après votre profil, voici votre poste chez {company} : {title}. C’est pourquoi je m’adresse à vous.',
      casual: 'D’après ton profil, voici ton poste chez {company} : {title}. C’est pourquoi je m’adresse à toi.',
    },
    title: {
      formal: 'D’après votre profil, voici votre poste : {title}. C’est pourquoi je m’adresse à vous.',
      casual: 'D’après ton profil, voici ton poste : {title}. C’est pourquoi je m’adresse à toi.',
    },
  },
  quoted: 'Une phrase m’est restée en tête : « {quote} ».',
  noFact: {
    formal: 'Nous ne nous connaissons pas, et je ne sais pas si ce sujet vous concerne.',
    casual: 'On ne se connaît pas, et je ne sais pas si ce sujet te concerne.',
  },
  spokenIntro: { formal: 'Vous ne me connaissez pas, je ferai donc court.', casual: 'Tu ne me connais pas, alors je fais court.' },
  followUpIntro: {
    formal: 'Je vous ai écrit récemment ; une seule chose à ajouter.',
    casual: 'Je t’ai écrit récemment ; juste une chose à ajouter.',
  },
  whyNow: { formal: 'C’est pourquoi je vous écris maintenant.', casual: 'C’est pour ça que je t’écris maintenant.' },
  whyNowSpoken: { formal: 'C’est pourquoi je vous appelle maintenant.', casual: 'C’est pour ça que je t’appelle maintenant.' },
  topic: {
    formal: 'Voici un problème que je cherche à mieux comprendre : {pain}.',
    casual: 'Voici un problème que je cherche à mieux comprendre : {pain}.',
  },
  topicBrief: { formal: 'Cela m’aiderait de savoir comment vous vous y prenez.', casual: 'Ça m’aiderait de savoir comment tu t’y prends.' },
  topicThere: {
    formal: 'Cela m’aiderait de savoir ce qui vous prend le plus de temps de ce côté.',
    casual: 'Ça m’aiderait de savoir ce qui te prend le plus de temps de ce côté.',
  },
  topicOpen: {
    formal: 'Cela m’aiderait de savoir quels problèmes vous prennent le plus de temps.',
    casual: 'Ça m’aiderait de savoir quels problèmes te prennent le plus de temps.',
  },
  share: {
    formal: 'Rien à vendre dans ce message ; en échange, vous saurez ce que d’autres en disent.',
    casual: 'Rien à vendre ici ; en échange, tu sauras ce que d’autres en disent.',
  },
  painFrame: { formal: 'Nous travaillons sur le problème suivant.', casual: 'Nous travaillons sur le problème suivant.' },
  painFrameEvent: {
    formal: 'Cela m’a fait penser à un problème sur lequel nous travaillons.',
    casual: 'Ça m’a fait penser à un problème sur lequel nous travaillons.',
  },
  painBrief: { formal: 'Nous travaillons sur ce problème : {pain}.', casual: 'Nous travaillons sur ce problème : {pain}.' },
  perhapsNot: { formal: 'C’est peut-être très différent chez {company}.', casual: 'C’est peut-être très différent chez {company}.' },
  perhapsNotHere: { formal: 'C’est peut-être très différent chez vous.', casual: 'C’est peut-être très différent chez vous.' },
  outcome: {
    formal: 'Une fois le problème résolu : {outcome}',
    casual: 'Une fois le problème résolu : {outcome}',
    technical: 'À quoi se mesure la réussite : {outcome}',
  },
  product: { formal: '{product} sert à cela : {use}', casual: '{product} sert à ça : {use}' },
  proofFrame: { formal: 'Voici un résultat, à vous de juger.', casual: 'Voici un résultat, à toi de juger.' },
  proofAbout: { formal: 'Le problème de départ : {pain}.', casual: 'Le problème de départ : {pain}.' },
  proofSource: { formal: 'À vérifier ici : {where}.', casual: 'À vérifier ici : {where}.' },
  proofFigure: { formal: 'En un chiffre : {figure}.', casual: 'En un chiffre : {figure}.' },
  thanks: {
    formal: 'Merci de m’avoir dit franchement ce qui vous retient.',
    casual: 'Merci de m’avoir dit franchement ce qui te retient.',
  },
  stage: {
    early: {
      formal: 'Nous avons déjà été en contact, et vous êtes peut-être encore en train de réfléchir.',
      casual: 'Nous avons déjà été en contact, et tu es peut-être encore en train de réfléchir.',
    },
    repeat: {
      formal: 'Nous travaillons déjà ensemble, et j’aimerais savoir ce qui vous aide et ce qui ne vous aide pas.',
      casual: 'On travaille déjà ensemble, et j’aimerais savoir ce qui t’aide et ce qui ne t’aide pas.',
    },
    'at-risk': {
      formal: 'Plutôt que de le deviner, je préfère vous demander si nous vous aidons encore.',
      casual: 'Plutôt que de le deviner, je préfère te demander si on t’aide encore.',
    },
  },
  noPressure: {
    formal: 'Un simple non me convient aussi ; dans ce cas, je ne vous écrirai plus.',
    casual: 'Un simple non me va aussi ; dans ce cas, je ne t’écrirai plus.',
    light: 'Un non en trois lettres me va aussi ; dans ce cas, je ne t’écrirai plus.',
  },
  asks: {
    learn: {
      long: {
        formal: 'Un appel de 15 minutes vous conviendrait-il, ou préférez-vous répondre en une ou deux lignes ?',
        casual: 'Un appel de 15 minutes t’irait, ou tu préfères répondre en une ou deux lignes ?',
      },
      brief: 'Un court appel, ou une ligne de réponse ?',
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
        casual: 'Ça vaut un petit appel, ou on en reste là ?',
      },
      brief: 'Un court appel, ou vaut-il mieux en rester là ?',
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
        formal: 'Cela répond-il à votre objection, ou y a-t-il autre chose qui vous retient ?',
        casual: 'Ça répond à ton objection, ou il y a autre chose qui te retient ?',
      },
      brief: 'Cela répond-il à l’objection, ou reste-t-il autre chose ?',
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
      brief: 'Un court appel, ou une ligne de réponse ?',
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
      formal: 'Une ligne de réponse suffit, ou parlons-en 15 minutes.',
      casual: 'Une ligne de réponse suffit, ou on en parle 15 minutes.',
    },
    brief: 'Une ligne suffit, ou parlons-en.',
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
    proof: ['{proof}', '{pain} : un résultat', 'Un résultat que {company} peut vérifier', 'Un résultat à regarder', 'Un résultat vérifiable'],
    event: [
      '{company} : pourquoi j’écris maintenant',
      'Pourquoi maintenant : {pain}',
      'Ce que dit la page de {company}',
      'Pourquoi j’écris maintenant',
      'Une raison d’écrire',
    ],
    objection: [
      { formal: 'À propos de ce qui vous retient', casual: 'À propos de ce qui te retient' },
      'Une réponse à l’objection',
      'Ce qui fait hésiter',
    ],
    're-engage': [
      'Une question pour {company}',
      'Aidons-nous encore {company} ?',
      'Une courte question sur notre travail',
      'Ce qui aide, et ce qui n’aide pas',
    ],
  },
} satisfies PhraseSet;
