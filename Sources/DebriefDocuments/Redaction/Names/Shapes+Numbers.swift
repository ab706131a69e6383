// MARK: Accounts

extension Shapes {
  /// An IBAN, a card number, or the number of an account.
  func account(at index: Int) -> Int? {
    if let length = iban(at: index) { return length }
    let isSortCode =
      tokens[index].text.utf8.count == 8 && isAnnounced(index, by: ["sort"], within: 3)
    if isSortCode { return 1 }
    let (groups, digits) = digitGroups(at: index)
    guard groups > 0 else { return nil }
    if groups == 4, digits == 16 { return 4 }
    return digits >= 6
      && isAnnounced(index, by: ["account", "iban", "card", "a/c", "konto"], within: 4)
      ? groups : nil
  }

  /// Whether one of the words before a place announces what stands there.
  func isAnnounced(_ index: Int, by cues: Set<String>, within reach: Int) -> Bool {
    words(before: index, reach).contains { cues.contains($0.folded) }
  }

  private func digitGroups(at index: Int) -> (groups: Int, digits: Int) {
    var groups = 0
    var digits = 0
    for token in tokens[index...].prefix(6) {
      guard token.text.allSatisfy(\.isNumber) else { break }
      groups += 1
      digits += token.digits
      if token.endsPhrase { break }
    }
    return (groups, digits)
  }

  /// Two letters, two digits, and groups of four: 15 to 34 characters in all (ISO 13616).
  private func iban(at index: Int) -> Int? {
    let first = Array(tokens[index].text.utf8)
    guard first.count >= 4, first.prefix(4).isShaped("aa99") else { return nil }
    var characters = 0
    var length = 0
    for token in tokens[index...].prefix(10) {
      let text = token.text.utf8
      let isGroup = length == 0 || text.count == 4 || (text.count < 4 && characters > 8)
      guard isGroup, text.allSatisfy(\.isLetterOrDigit), characters + text.count <= 34,
        token.hasDigit || token.isShouted
      else { break }
      characters += text.count
      length += 1
      if token.endsPhrase || (length > 1 && text.count < 4) { break }
    }
    return characters >= 15 ? length : nil
  }
}

// MARK: Tickets, staff, vehicles

extension Shapes {
  private static let numbered: Set<String> = [
    "employee", "staff", "personnel", "personal", "payroll", "badge", "ticket", "case", "order",
    "incident", "invoice", "claim", "policy", "customer", "client", "account", "reference", "ref",
    "serial", "passport", "licence", "license", "tax", "insurance", "contract", "booking",
    "patient", "member", "membership", "student", "matriculation", "docket", "change", "job",
    "file", "personalnummer", "vehicle", "shipment", "consignment", "batch", "crime", "id",
  ]
  private static let numberWords: Set<String> = [
    "number", "numbers", "no", "nr", "id", "ids", "ref", "reference", "#", "code", "nummer",
  ]
  private static let plateCues: Set<String> = [
    "plate", "plates", "reg", "regs", "registration", "numberplate", "kennzeichen", "licence",
    "license", "van", "car", "lorry", "truck", "trailer",
  ]
  /// What such forms are also the names of: standards, codes, models.
  private static let standards: Set<Substring> = [
    "UTF", "SHA", "AES", "ISO", "COVID", "GPT", "RS", "TLS", "SSL", "IPV", "RFC", "HTTP", "DIN",
    "EN", "IEC", "IEEE", "RSA", "WPA", "ES", "PEP", "MPEG", "CVE", "ASCII", "USB", "MP", "RTX",
    "GTX", "FY", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "SARS", "MIG", "BS", "WCAG", "PCI", "PM", "CO",
  ]
  private static let units: Set<Substring> = ["GB", "MB", "KB", "TB", "MHZ", "GHZ", "KW", "K", "M"]

  /// The number of a ticket, a person on the payroll, a parcel or a car.
  func reference(at index: Int) -> Int? {
    if let length = plate(at: index) { return length }
    let token = tokens[index]
    if isCode(token.text) { return 1 }
    guard !token.text.contains("%"), token.text.allSatisfy({ !$0.isLetter || $0.isUppercase })
    else { return nil }
    return isNumbered(index, hasLetters: token.text.contains(where: \.isLetter)) ? 1 : nil
  }

  /// Whether the words before say that a number of somebody or something follows.
  private func isNumbered(_ index: Int, hasLetters: Bool) -> Bool {
    let before = words(before: index, 5).map(\.folded).prefix {
      Self.numbered.contains($0) || Self.numberWords.contains($0)
        || ["is", "was", "the", "and", "my", "her", "his", "under", ":"].contains($0)
    }
    guard before.contains(where: Self.numbered.contains) else { return false }
    let isNumber = before.contains(where: Self.numberWords.contains)
    return isNumber || (tokens[index].digits >= (hasLetters ? 2 : 5))
  }

  /// `HAL-2217`, `P-004817`, `BX-47-RT`, `INC0012345`, `E20931`.
  private func isCode(_ text: Substring) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = groups.first, !groups.contains(""),
      text.utf8.allSatisfy({ $0.isUppercaseOrDigit || $0 == UInt8(ascii: "-") })
    else { return false }
    let letters = text.count(where: \.isLetter)
    let digits = text.count(where: \.isNumber)
    let head = first.prefix(while: \.isLetter)
    guard letters > 0, !Self.standards.contains(head), !Self.standards.contains(first),
      let last = groups.last, !Self.units.contains(last)
    else { return false }
    if groups.count > 1 { return digits >= 3 || (digits == 2 && letters > 1) }
    return digits >= 5 && (letters <= 5 && !head.isEmpty || text.count >= 10)
      || (digits >= 4 && head.count == 3)
  }

  private func plate(at index: Int) -> Int? {
    let text = Array(tokens[index].text.utf8)
    let next = index + 1 < tokens.count && !tokens[index].endsPhrase ? tokens[index + 1] : nil
    let isAnnounced = isAnnounced(index, by: Self.plateCues, within: 2)
    let isUpper = text.allSatisfy { !$0.isLowercase }
    guard isUpper || isAnnounced else { return nil }
    if text.isShaped("aa99aaa") { return 1 }
    if text.isShaped("aa99"), let next, Array(next.text.utf8).isShaped("aaa") {
      return next.isShouted || isAnnounced ? 2 : nil
    }
    return isAnnounced && isUpper && text.contains(where: \.isLetter) && text.count > 3 ? 1 : nil
  }
}

// MARK: The letters and digits of a form

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isLowercase: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || isLetter }
  fileprivate var isUppercaseOrDigit: Bool { isDigit || (isLetter && !isLowercase) }
}

extension Collection<UInt8> {
  /// Whether it has a letter where the form has `a`, and a digit where it has `9`.
  func isShaped(_ form: StaticString) -> Bool {
    count == form.utf8CodeUnitCount
      && form.withUTF8Buffer { zip(self, $0).allSatisfy { $1 == 0x39 ? $0.isDigit : $0.isLetter } }
  }
}
