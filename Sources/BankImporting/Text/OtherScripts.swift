/// Signs of questions in scripts that have no blanks between words, or ask at the end.
enum OtherScripts {
  /// How much a text of one line looks like a question.
  static func degree(of text: String) -> QuestionLikeness.Degree {
    guard text.utf8.contains(where: { $0 >= 0xC3 }) else { return .no }
    var text = Substring(text)
    let endsAsTold = text.hasSuffix("。") || text.hasSuffix(".")
    if endsAsTold || text.hasSuffix("?") || text.hasSuffix("？") { text = text.dropLast() }
    switch script(of: text) {
    case .kana:
      if japaneseAdvice.contains(where: text.hasSuffix) || text.count > 80 && text.contains("。") {
        return .no
      }
      if japaneseEnds.contains(where: text.hasSuffix), text.count > 2 { return .begins }
      return !endsAsTold && japaneseWords.contains(where: text.contains) ? .begins : .no
    case .han:
      if chineseTasks.contains(where: text.hasPrefix) { return .begins }
      if endsAsTold || text.count > 80 || text.contains("：") { return .no }
      if chineseEnds.contains(where: text.hasSuffix) { return .begins }
      return chineseWords.contains(where: text.contains) ? .begins : .no
    case .hangul:
      if koreanEnds.contains(where: text.hasSuffix) { return .begins }
      return !endsAsTold && text.count <= 80 && !text.hasSuffix("다")
        && koreanWords.contains(where: text.contains) ? .begins : .no
    case .other:
      let lower = text.lowercased()
      return !endsAsTold && otherWords.contains(where: lower.contains) ? .begins : .no
    }
  }

  private enum Script { case kana, han, hangul, other }

  private static func script(of text: Substring) -> Script {
    var isHan = false
    for scalar in text.unicodeScalars.prefix(120) {
      switch scalar.value {
      case 0x3041...0x30FA: return .kana
      case 0xAC00...0xD7A3: return .hangul
      case 0x4E00...0x9FFF: isHan = true
      default: break
      }
    }
    return isHan ? .han : .other
  }

  private static let japaneseEnds = [
    "か", "ください", "下さい", "せよ", "述べよ", "とは", "って何", "教えて", "説明しろ", "なさい",
  ]
  /// What is said to whoever reads.
  private static let japaneseAdvice = [
    "参考にしてください", "ご覧ください", "ご確認ください", "てみてください", "お問い合わせください", "勝ち取ってください",
  ]
  private static let japaneseWords = ["なぜ", "どのよう", "どうやって", "どうして", "違い", "とは何", "ですか"]

  private static let chineseTasks = [
    "请", "請", "谈谈", "談談", "谈一谈", "说说", "說說", "说一下", "说一说", "说下", "介绍", "介紹", "讲讲", "讲一下",
    "讲一讲", "描述", "简述", "解释", "解釋", "列举", "列出", "手写", "手动实现", "写一个", "写出", "举例", "比较", "聊聊",
    "实现一个", "设计一个", "对比", "说明", "說明", "阐述", "结合", "用java", "简单说", "遍历", "手撕", "给定", "怎", "如何",
    "为什么", "為什麼", "什么", "什麼", "为何",
    "何时", "哪",
  ]
  private static let chineseEnds = [
    "吗", "嗎", "呢", "区别", "區別", "差别", "差異", "差异", "异同", "哪些", "什么", "多少", "谁", "何",
  ]
  private static let chineseWords = [
    "什么", "什麼", "如何", "怎么", "怎麼", "怎样", "为什么", "为何", "哪些", "哪几", "哪种", "哪个", "是否", "多少",
    "有没有", "能否", "多长", "多久", "能不能", "会不会", "的区别", "的區別", "区别是", "有何",
  ]

  private static let koreanEnds = [
    "까", "나요", "가요", "은가", "는가", "인가", "시오", "세요", "주세요", "하라", "보라", "란",
  ]
  private static let koreanWords = ["무엇", "어떻게", "왜 ", "설명", "차이", "어떤", "이유"]

  /// Vietnamese, Hindi, Turkish and Persian, which ask within a text or at its end.
  private static let otherWords = [
    "là gì", "như thế nào", "tại sao", "vì sao", "khi nào", "bao nhiêu", "phân biệt", "so sánh",
    "giải thích", "sự khác", "trình bày", "nedir", "nelerdir", "क्या", "कैसे", "क्यों", "बताइए",
    "समझाइए", "چیست", "چگونه",
  ]
}
