/// Judges whether the letters of a text are such as people write in a language: from about 2 where they are, to
/// below 0 where bytes were taken for those of another character set.
enum LetterScore {
  /// The letters a text is expected to have beside those of ASCII.
  enum Alphabet {
    case japanese, chinese, korean, cyrillic, western, central, turkish, greek, hebrew, arabic, thai
    case vietnamese, rareKorean

    /// Whether its letters stand among those of ASCII.
    var isLatin: Bool {
      switch self {
      case .western, .central, .turkish, .vietnamese: true
      default: false
      }
    }
  }

  /// The mean over all that is not ASCII, each sign weighed by its length in bytes.
  static func score(of text: String, in alphabet: Alphabet) -> Double {
    let scalars = Array(text.unicodeScalars.prefix(60_000))
    var (sum, weight) = (0.0, 0.0)
    for (index, scalar) in scalars.enumerated() where !scalar.isASCII {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      // A character of two or more bytes counts as much as two letters of one.
      let size: Double = scalar.value >= 0x2E80 ? 2 : 1
      sum += size * value(of: scalar, before, after, alphabet)
      weight += size
    }
    return weight > 0 ? sum / weight : 0
  }

  private static func value(
    of scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar,
    _ alphabet: Alphabet
  ) -> Double {
    switch scalar.value {
    case 0x80..<0xA0, 0xE000...0xF8FF, 0xFFFD: return -6
    case 0xA0: return 0.5
    case 0x2500...0x259F: return -2
    case 0x2010...0x2026, 0xAB, 0xBB, 0xA1, 0xBF, 0x2022, 0x20AC, 0xA7, 0xB0, 0xA3, 0xA9, 0xAE,
      0xB1...0xB3, 0xB7, 0xBD, 0xD7, 0x2122:
      return mark(scalar, before, after)
    case 0x3001...0x3011, 0xFF01...0xFF0F, 0xFF1A...0xFF20: return alphabet.isEastern ? 1.5 : -1
    case 0xFF61...0xFF9F: return -1
    default: break
    }
    guard scalar.properties.isAlphabetic else {
      return isLetter(before) || isLetter(after) ? -2 : -0.5
    }
    switch alphabet {
    case .japanese: return japanese(scalar)
    case .chinese: return isHan(scalar) ? (common.contains(scalar) ? 3 : 0.3) : -0.5
    case .korean: return (0xAC00...0xD7A3).contains(scalar.value) ? 2 : -2
    case .rareKorean: return (0xAC00...0xD7A3).contains(scalar.value) ? 1.2 : -2
    case .cyrillic: return cased(scalar, before, after, 0x400...0x45F, common: commonCyrillic)
    case .greek: return cased(scalar, before, after, 0x370...0x3FF, common: nil)
    case .hebrew:
      let isFinalWithin = finals.contains(scalar) && isLetter(after)
      return isFinalWithin ? -3 : apart(scalar, before, after, 0x5D0...0x5EA, 2.2)
    case .arabic: return apart(scalar, before, after, 0x600...0x6FF, 1.5)
    case .thai: return apart(scalar, before, after, 0xE00...0xE7F, 1.5)
    case .western:
      return latin(scalar, before, after, westernLetters, commonWestern.contains(scalar) ? 2 : 1.2)
    case .central: return latin(scalar, before, after, centralLetters, 2)
    case .turkish: return latin(scalar, before, after, turkishLetters, 2)
    case .vietnamese: return latin(scalar, before, after, vietnameseLetters, 1.5)
    }
  }

  /// Quotes, dashes and bullets stand at the edge of words; an apostrophe within them or behind.
  private static func mark(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    switch scalar.value {
    case 0x2018, 0x201C, 0x201E, 0xAB, 0xA1, 0xBF:
      return !isLetter(before) && after.value > 0x20 ? 1.5 : -2
    case 0x2019, 0x201D, 0xBB, 0x2026: return before.value > 0x20 ? 1.5 : -2
    case 0x2013, 0x2014: return 1.5
    default: return isLetter(before) && isLetter(after) ? -2 : 1
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  private static func japanese(_ scalar: Unicode.Scalar) -> Double {
    if (0x3041...0x30FC).contains(scalar.value) { return 2.5 }
    return isHan(scalar) ? (common.contains(scalar) ? 2.5 : 0.3) : -1
  }

  /// Hebrew letters as they are written at the end of a word.
  private static let finals = Set("ךםןףץ".unicodeScalars)

  /// Letters of a script that stand in no word with Latin ones.
  private static func apart(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar,
    _ range: ClosedRange<UInt32>, _ best: Double
  ) -> Double {
    guard range.contains(scalar.value), !isLatin(before), !isLatin(after) else { return -2 }
    return range.contains(before.value) || range.contains(after.value) ? best : -1
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
  }

  /// Small letters follow others; a capital after a letter is the sign of a wrong table.
  private static func cased(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar,
    _ range: ClosedRange<UInt32>, common: Set<Unicode.Scalar>?
  ) -> Double {
    guard range.contains(scalar.value) else { return -2 }
    if isLatin(before) || isLatin(after) { return -1 }
    if scalar.properties.isUppercase {
      if isLetter(before) { return before.properties.isUppercase ? 0.3 : -2 }
      return after.properties.isLowercase ? 1.5 : 0.3
    }
    return common?.contains(scalar) != false ? 2 : 0.8
  }

  /// In Latin scripts a letter with a mark stands between plain ones.
  private static func latin(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar,
    _ letters: Set<Unicode.Scalar>, _ best: Double
  ) -> Double {
    let isAmongPlain =
      (before.isASCII || !isLetter(before)) && (after.isASCII || !isLetter(after))
    if scalar.properties.isUppercase, before.properties.isLowercase { return -2 }
    if scalar.properties.isLowercase, after.properties.isUppercase { return -2 }
    guard letters.contains(scalar) else { return -1 }
    let touches = isLetter(before) || isLetter(after)
    // `ĄQué` begins no word; `ÉTÉ` may be one.
    if scalar.properties.isUppercase, after.properties.isUppercase { return min(best, 1) }
    if isAmongPlain { return touches ? best : 0.3 }
    guard before.isASCII || after.isASCII else { return -1 }
    // Two in a row, as in `situação`.
    return best > 1.5 && letters.contains(before.isASCII ? after : before) ? 1.2 : 0.2
  }

  private static func set(_ text: String) -> Set<Unicode.Scalar> { Set(text.unicodeScalars) }

  private static let westernLetters = set(
    "éèêëàâáäãåæçñíìîïóòôöõøœúùûüßÉÈÀÂÁÄÃÅÆÇÑÍÓÔÖÕØÚÜÿº ª".filter { $0 != " " })
  private static let commonWestern = set("äöüßéèêëàâçñáíóúãôîïùåæøœÉÄÖÜÇÅØ")
  private static let centralLetters = set(
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüŐŰÖÜäßăâîșțşţôĺľŕ")
  private static let turkishLetters = set("ğışçöüİĞŞÇÖÜâî")
  private static let vietnameseLetters = set("ăâđêôơưàảãáạĂÂĐÊÔƠƯèéìíòóùúýÀÁÈÉ")
  private static let commonCyrillic = set("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїєґъ")

  /// Signs that are frequent in Chinese, in both scripts, and in Japanese, and those of questions.
  private static let common = set(
    """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事\
    成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此\
    已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代\
    内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安\
    少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光\
    放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运请解释\
    述谈区别优缺点原理项目面试官自我介绍职业框架线程锁缓存异步调数据库网络协议算法设计模式语言函数对象变量布局样式盒圆画\
    這個們來為國說時會對發後裡過還進樣開從實無與長機經關點間問應戰頭體見產結別變總電數報給務場計統區決馬書聽達強難權設\
    記類據邊張該規萬覺術領確傳師觀請識帶導爭運釋談優項試職業線緩異調庫網絡協議語變佈樣麼嗎呢吗谁哪怎\
    仕事何質問面接志望動機理由長所短所教下入社会経験今後自分夢部屋外国語話聞読書見行来食飲買物店員学校先生友達電車駅前後\
    気持働業務課題解決目標達成退転職給与希望説明違開発環境設計実装言語配列関数変数型値文字列処理例外継承比較品
    """)
}

extension LetterScore.Alphabet {
  /// Whether it is written with wide characters.
  fileprivate var isEastern: Bool {
    self == .japanese || self == .chinese || self == .korean || self == .rareKorean
  }
}
