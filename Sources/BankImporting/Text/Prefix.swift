/// Looks at how a text begins, sign by sign. Patterns would be parsed again for each of very many lines.
struct Prefix {
  /// What has not been looked at.
  private(set) var rest: Substring

  /// Begins at the start of a text.
  init(_ text: some StringProtocol) { rest = Substring(text) }

  /// Goes over blanks, and says how many there were.
  @discardableResult mutating func blanks() -> Int { skip(\.isWhitespace, atMost: .max) }

  /// Goes over digits, and says how many there were.
  mutating func digits(atMost most: Int) -> Int {
    skip({ $0.isASCII && $0.isNumber }, atMost: most)
  }

  /// Goes over one of the signs.
  mutating func take(oneOf signs: String) -> Bool {
    guard let first = rest.first, signs.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Goes over a word.
  mutating func take(_ word: String) -> Bool {
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }

  private mutating func skip(_ isSkipped: (Character) -> Bool, atMost most: Int) -> Int {
    var count = 0
    while count < most, let first = rest.first, isSkipped(first) {
      rest = rest.dropFirst()
      count += 1
    }
    return count
  }

  /// Goes over the point of `Q.12)`.
  mutating func pointBeforeNumber() {
    guard rest.first == ".", rest.dropFirst().first?.isNumber == true else { return }
    rest = rest.dropFirst()
  }

  /// Goes over a few words in brackets.
  mutating func remark() {
    guard take("(") else { return }
    _ = skip({ $0 != ")" }, atMost: 20)
    _ = take(")")
  }

  /// What comes after a mark such as `Q:`, `Question 3.`, `A)` or, with a remark, `A (short):`; nil where the
  /// text does not begin so.
  static func after(
    _ words: [String], in text: String, needsBlank: Bool, remark: Bool = false,
    needsNumber: Bool = false
  ) -> Substring? {
    var prefix = Prefix(text)
    prefix.blanks()
    guard words.contains(where: { prefix.take($0) }) else { return nil }
    prefix.blanks()
    prefix.pointBeforeNumber()
    // `Q-12 Why`
    var dash = prefix
    if dash.take(oneOf: "-"), dash.digits(atMost: 4) > 0 {
      _ = dash.take(oneOf: ".:)")
      return dash.blanks() > 0 ? dash.rest : nil
    }
    // `题型一：`
    let digits =
      prefix.digits(atMost: 4) + prefix.skip({ "一二三四五六七八九十".contains($0) }, atMost: 3)
    if needsNumber, digits == 0 { return nil }
    prefix.blanks()
    if remark { prefix.remark() }
    if prefix.take(oneOf: "：．、）") { return prefix.rest }
    guard prefix.take(oneOf: ".:)-–—") else { return nil }
    // Between the signs of some scripts stands no blank.
    let isOtherScript = prefix.rest.first.map { !$0.isASCII && $0.isLetter } ?? false
    return prefix.blanks() > 0 || !needsBlank || isOtherScript ? prefix.rest : nil
  }

  /// What comes after a number such as `12.`, `3)`, `(4)`, `2.1.`, `#5:`, `A2.` or `3 -`; nil where the text does
  /// not begin so.
  static func afterNumber(in text: String) -> Substring? {
    var prefix = Prefix(text)
    prefix.blanks()
    let isMarked = prefix.take("#")
    // A bracket has to close: `[03/03/2025` is a day.
    if !isMarked { _ = prefix.take(oneOf: "([【（") }
    _ = prefix.take(oneOf: "`")
    let isLettered = prefix.takesLetter()
    guard prefix.digits(atMost: 4) > 0 else { return nil }
    var parts = 1
    while parts < 6 {
      var next = prefix
      guard next.take(oneOf: ".-"), next.digits(atMost: 4) > 0 else { break }
      prefix = next
      parts += 1
    }
    // `25번`, `3题`
    _ = prefix.take(oneOf: "번题題番")
    _ = prefix.take(oneOf: "`")
    let gap = prefix.blanks()
    // In Chinese and Japanese no blank follows.
    if prefix.take(oneOf: "、．）】：。，") {
      prefix.blanks()
      return prefix.rest
    }
    var dash = prefix
    if gap > 0, dash.take(oneOf: "-–—"), dash.blanks() > 0, !isDecimal(dash.rest.first) {
      return dash.rest
    }
    // `1- What is it?`
    if gap == 0, dash.take(oneOf: "-–"), dash.blanks() > 0,
      dash.rest.first?.isLetter ?? false
        || dash.rest.first == "¿"
    {
      return dash.rest
    }
    var isEnded = prefix.take(oneOf: ".:)]")
    if isEnded { isEnded = prefix.blanks() > 0 || !isLettered && prefix.startsWord }
    if isEnded || isMarked { return isDecimal(prefix.rest.first) ? nil : prefix.rest }
    // `2.1 What is it?`
    guard parts > 1, !isLettered, gap > 0,
      prefix.rest.first.map({ $0.isUppercase || !$0.isASCII }) == true
    else { return nil }
    return prefix.rest
  }

  /// The number that a text begins with, as a list counts it; nil where it begins otherwise.
  static func number(in text: String) -> Int? {
    guard afterNumber(in: text) != nil else { return nil }
    return Int(text.drop { !($0.isASCII && $0.isNumber) }.prefix { $0.isASCII && $0.isNumber })
  }

  /// Goes over the letter of a chapter before a number: `B12.`.
  private mutating func takesLetter() -> Bool {
    guard let first = rest.first, first.isASCII, first.isUppercase,
      let second = rest.dropFirst().first, second.isASCII, second.isNumber
    else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Whether a text begins right here, without a blank behind the number: `4)tell me`, `1.What`, but not `2.x`.
  private var startsWord: Bool {
    guard let first = rest.first else { return false }
    if !first.isASCII { return true }
    return rest.prefix { $0.isLetter }.count > 2
      || first.isLetter && rest.contains { $0 == " " || !$0.isASCII && $0.isLetter }
  }

  /// Whether a character is a digit; in Chinese some letters count as numbers too.
  private static func isDecimal(_ character: Character?) -> Bool {
    character?.unicodeScalars.first?.properties.generalCategory == .decimalNumber
  }

  /// What comes after a bullet; nil where the text does not begin with one.
  static func afterBullet(in text: String) -> Substring? {
    var prefix = Prefix(text)
    prefix.blanks()
    return prefix.take(oneOf: "-*•–·+") && prefix.blanks() > 0 ? prefix.rest : nil
  }
}
