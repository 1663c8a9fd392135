/** Self-descriptions of companies in Korean. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /SaaS ?(?:플랫폼|기업|솔루션|서비스|소프트웨어)|클라우드 기반 (?:플랫폼|솔루션|소프트웨어)를/iu,
    marketplace: /(?:마켓플레이스|오픈마켓)를 운영/u,
    'e-commerce': /(?:온라인 쇼핑몰|온라인 스토어|인터넷 쇼핑몰)(?:을|를) 운영|온라인 쇼핑몰입니다/u,
    agency: /(?:광고|마케팅|디지털|홍보|디자인) ?(?:대행사|에이전시)(?:입니다|로서)/u,
    services: /(?:컨설팅 ?(?:회사|기업|펌)|법무법인|회계법인|시스템 통합 기업)(?:입니다|으로서)/u,
    hardware: /(?:기계|장비|전자부품|반도체|센서|로봇) ?제조(?:업체|기업|사)/u,
  },
  audience: /(?:위한|돕는|고객사인)\s*$/u,
  sellsTo: { b2b: /\bB2B\b(?!2)|기업(?:용|을 위한|고객 대상)/iu, b2c: /\bB2C\b|소비자(?:용|를 위한)/iu },
} satisfies ModelWords;
