/** Self-descriptions of companies in Japanese; whom a model describes stands before it with a particle of its own. */
import type { ModelWords } from '../business-models';

export default {
  models: {
    saas: /SaaS(?:プラットフォーム|企業|サービス|プロダクト)|クラウド型(?:サービス|ソフトウェア|システム|プラットフォーム)を(?:提供|開発)/iu,
    marketplace: /マーケットプレイスを(?:運営|提供)/u,
    'e-commerce': /(?:オンラインショップ|通販サイト|ECサイト|ネットショップ)を運営/iu,
    agency: /(?:広告代理店|デジタルエージェンシー|PR会社|制作会社|人材紹介会社|マーケティング会社)(?:です|として)/iu,
    services: /(?:コンサルティング会社|コンサルティングファーム|システムインテグレーター|法律事務所|会計事務所)(?:です|として)/u,
    hardware: /(?:機械|機器|装置|電子部品|半導体|センサー)(?:メーカー|の製造)/u,
  },
  audience: /(?:のための|向けに|様の|支援する)$/u,
  sellsTo: { b2b: /\bB2B\b(?!2)|BtoB|法人向け|企業向け/iu, b2c: /\bB2C\b|BtoC|個人向け|消費者向け/iu },
} satisfies ModelWords;
