/// What stands between the bytes of a file and a parser that trusts them.
enum SourceReading {
  /// The most bytes a file may have.
  static let mostBytes = 8 << 20
  /// The most items and keys, together, before they are counted exactly.
  static let mostStructure = 500_000
  /// The most keys among these: Yams hashes every one, and each takes up to 750 bytes. A bank of
  /// 10,000 questions that say everything has 120,006.
  static let mostKeys = 125_000
  /// The most anchors: they are refused one by one where they are few, and Yams takes half a kilobyte
  /// for each.
  static let mostAnchors = 10_000
  /// The most that ``ByteScan/weightedStructure`` may be: libyaml looks at every open bracket for
  /// every token.
  static let mostWeightedStructure = 30_000_000
  /// The most of what hashing keys that are not text may cost.
  static let mostKeyCost = 20_000_000

  /// A text that is safe to parse, with what is known of it.
  struct Accepted {
    var source: SourceText
    var scan: ByteScan
  }

  /// Why a file was refused before it was parsed.
  struct Refusal: Error {
    var problem: Finding
    /// What there is of the text, for an excerpt.
    var source: SourceText
  }

  /// Checks the bytes.
  ///
  /// - Throws: a ``Refusal`` that says what is wrong with them.
  static func accept(_ bytes: [UInt8], file: String) throws(Refusal) -> Accepted {
    let nothing = SourceText(file: file, bytes: [], lineStarts: [0])
    func refuse(_ code: Problem.Code, _ message: String, _ hint: String?) -> Refusal {
      Refusal(problem: Finding(code, message, hint: hint), source: nothing)
    }
    if bytes.count > mostBytes {
      throw refuse(
        .tooLarge,
        "the file is larger than 8 MiB, expected at most \(mostBytes) bytes, found \(bytes.count)",
        "split it into several files")
    }
    if isUTF16(bytes) {
      throw refuse(.wrongEncoding, "the file is in UTF-16, expected UTF-8", "save it as UTF-8")
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let place = InvalidUTF8.firstOffset(in: text) {
      throw InvalidUTF8.refusal(text, at: place, file: file)
    }
    let scan = ByteScan(text)
    let source = SourceText(file: file, bytes: text, lineStarts: scan.lineStarts)
    if let problem = problem(scan, source) {
      throw Refusal(problem: problem, source: source)
    }
    return Accepted(source: source, scan: scan)
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    let nulls = bytes.prefix(4).map { $0 == 0 }
    return nulls == [false, true, false, true] || nulls == [true, false, true, false]
  }

  private static func problem(_ scan: ByteScan, _ source: SourceText) -> Finding? {
    if let offset = scan.firstUnwanted {
      return Finding(
        .controlCharacter,
        "found \(name(ofCharacterAt: offset, source.bytes)), expected plain text",
        at: source.mark(ofByteAt: offset),
        hint: "remove it")
    }
    if let offset = scan.firstTagDirective {
      return Finding(
        .tag, "found a `%TAG` directive, expected no tags",
        at: source.mark(ofByteAt: offset), hint: "remove the line")
    }
    if scan.structure > mostStructure {
      return Finding(
        .tooMuch,
        "found \(scan.structure) list items and keys, expected at most \(mostStructure)",
        hint: "split the file into several")
    }
    if scan.keys > mostKeys {
      return Finding(
        .tooMuch, "found \(scan.keys) keys, expected at most \(mostKeys)",
        hint: "split the file into several")
    }
    if scan.anchors > mostAnchors {
      return Finding(
        .anchor, "found \(scan.anchors) anchors, expected values written out",
        hint: "write the values again where they are meant")
    }
    // A key in brackets is at most 1024 characters long; one behind a `?` can be the whole file.
    let keyCost =
      scan.explicitKeys * (scan.structure + source.bytes.count / 16) + scan.bracketKeys * 1024
    if scan.weightedStructure > mostWeightedStructure || keyCost > mostKeyCost {
      return Finding(
        .tooDeep, "the lists and mappings are nested too deeply, expected a handful of levels")
    }
    return nil
  }

  private static func name(ofCharacterAt offset: Int, _ bytes: [UInt8]) -> String {
    if bytes[offset] == 0 { return "a NUL character" }
    let text = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "no character" }
    return scalar.value == 0xFEFF
      ? "a byte order mark (U+FEFF) inside the text"
      : "the control character \(Wording.codePoint(scalar))"
  }
}
