/** Arabic names of company types on LinkedIn. */
import type { CompanyTypeWords } from '../company-type';

export default {
  public: 'شركة عامة|شركة مساهمة عامة|شركة مدرجة',
  private: 'شركة خاصة|شركة ذات ملكية خاصة|ملكية خاصة|مملوكة ملكية خاصة|شركة يملكها عدد قليل من الأشخاص|خاصة',
  nonprofit: 'منظمة غير ربحية|غير ربحية|مؤسسة غير ربحية|مؤسسة غير هادفة للربح|غير هادفة للربح|منظمة غير هادفة للربح',
  government: 'وكالة حكومية|جهة حكومية|هيئة حكومية|مؤسسة حكومية',
  educational: 'مؤسسة تعليمية|تعليمية|مؤسسات تعليمية|تعليمي',
  partnership: 'شراكة|شركة تضامن|شركة تضامنية',
  'self-employed': 'عمل حر|أعمال حرة|موظف لحسابه الخاص|شخص يعمل لحسابه الخاص|مهن حرة',
  'sole-proprietorship': 'ملكية فردية|مؤسسة فردية|شركة فردية',
} satisfies CompanyTypeWords;
