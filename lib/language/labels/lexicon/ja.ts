/**
 * Japanese labels and badges of pages. A counter word stands behind its number ("フォロワー1,020人"); the phrases are
 * what is left when the number is taken out, written together.
 */
import type { LabelWords } from '../label-words';

export default {
  tags: 'ja',
  labels: {
    website: 'ウェブサイト|Webサイト|ホームページ|ウェブサイトへ移動|ウェブサイトにアクセス|ウェブサイトを表示',
    phone: '電話|電話番号',
    industry: '業種|業界',
    'company-size': '会社規模|企業規模|従業員数|社員数|会社の規模',
    headquarters: '本社|本社所在地|本部',
    founded: '創立|設立|創業|設立年|創立年',
    type: '種類|タイプ|会社の種類|企業形態',
    specialties: '専門分野|専門|得意分野|専門領域',
    locations: '場所|所在地|拠点|勤務地',
    primary: 'メイン|主要拠点|プライマリ|主な所在地',
    funding: '資金調達|資金|調達状況',
    about: '概要|会社概要|企業概要|自己紹介|について|会社情報',
    overview: '基本データ|紹介|会社紹介',
    'verified-page': '認証済みページ|認証済みのページ|検証済みページ',
    followers: 'フォロワー人|フォロワー名|フォロワー|人のフォロワー|名のフォロワー|フォロワー数|人がフォロー中|人がフォロー',
    connections: 'つながり|つながり人|つながり人以上|人以上のつながり|人のつながり|コネクション|つながり以上',
    'associated-members':
      '関連付けられたメンバー人|関連付けられたメンバー|人の関連付けられたメンバー|関連メンバー人|関連メンバー|所属メンバー人|所属メンバー|名の関連メンバー',
    'employees-on-linkedin':
      '社員人全員を見る|社員人全員を表示|LinkedInの社員人|LinkedInのメンバー人|LinkedInの従業員人|LinkedInの社員名|社員全員を見る|社員全員を表示|従業員を全員見る|従業員人全員を見る|すべての従業員を表示',
    'open-roles': '求人件|件の求人|求人|件の求人情報|求人情報件|件の募集|募集中の求人件|求人をすべて見る|すべての求人を見る|すべての求人を表示',
    rounds: '合計ラウンド|ラウンド合計|件の合計ラウンド|資金調達ラウンド合計|合計回|回の資金調達|計回のラウンド|合計回のラウンド|ラウンド',
    experience: '職歴|経験|職務経歴',
    education: '学歴',
    skills: 'スキル|主なスキル|トップスキル',
    languages: '言語|語学',
    licenses: '資格|資格・認定証|ライセンスと認定資格|ライセンスと資格|認定資格',
    volunteering: 'ボランティア経験|ボランティア|ボランティア活動',
    interests: '興味・関心|興味|関心',
    projects: 'プロジェクト',
    publications: '出版物|著書・論文|著作',
    courses: 'コース|履修科目',
    honors: '受賞歴|受賞・栄誉|表彰|受賞',
    organizations: '所属団体|団体|組織',
    recommendations: '推薦|推薦文',
    featured: '注目|おすすめ|ハイライト表示',
    services: 'サービス|提供サービス',
    highlights: 'ハイライト',
    activity: 'アクティビティ|活動',
    'contact-info': '連絡先情報|連絡先|コンタクト情報',
    'similar-pages': '類似ページ|似ているページ|他の人はこちらのページも見ています|他のメンバーが見たページ|こちらのページも閲覧されています',
    'affiliated-pages': '関連ページ|関連会社ページ|提携ページ|系列ページ',
    'people-also-viewed':
      '他の人はこちらも閲覧|他の人はこちらも見ています|こちらのプロフィールも閲覧されています|他のメンバーがチェックしたプロフィール|あなたにおすすめのプロフィール|その他のプロフィール',
    'people-you-may-know': '知り合いかもしれない人|知り合いかも',
    'show-all': 'すべて表示|すべて見る|もっと見る|さらに表示|続きを見る|詳細をすべて表示|もっと表示',
    'not-found': 'このページは存在しません|ページが見つかりません|このページは利用できません|ページが見つかりませんでした',
  },
  employment:
    '正社員|パートタイム|パート|アルバイト|パート・アルバイト|自営業|個人事業主|フリーランス|契約社員|契約|業務委託|インターン|インターンシップ|見習い|実習生|季節雇用|季節労働|派遣社員|派遣|臨時|嘱託|フルタイム',
  workModes: 'リモート|リモートワーク|ハイブリッド|オンサイト|在宅勤務|出社|オフィス勤務',
  degree: '次のつながり|次',
} satisfies LabelWords;
