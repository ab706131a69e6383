/// What a YAML file of ours is.
package enum FileSort: String, CaseIterable, Sendable {
  case bank
  case rubric
  case interviewer
  case roles
  case vocabulary
  case configuration

  /// The keys at the start of a line that only a file of this sort has.
  private var ownKeys: [String] {
    switch self {
    case .bank: ["bank", "questions"]
    case .rubric: ["rubric", "dimensions"]
    case .interviewer: ["interviewer", "greetings"]
    case .roles: ["roles"]
    case .vocabulary: ["sections", "terms"]
    case .configuration:
      [
        "hints", "redact", "role", "level", "practice", "recorder", "player", "transcriber",
        "speaker", "microphone",
      ]
    }
  }

  /// How far into a file a telling key is looked for, in bytes.
  private static let reach = 1 << 16

  /// The sort that the first telling key of a file names; nil where there is none in its first 64 KiB.
  package static func named(in bytes: [UInt8]) -> FileSort? {
    let keys = allCases.flatMap { sort in sort.ownKeys.map { (Array("\($0):".utf8), sort) } }
    let head = bytes.prefix(reach)
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    var start = text.startIndex
    while start < text.endIndex {
      let line = text[start...]
      if let key = keys.first(where: { line.starts(with: $0.0) }) { return key.1 }
      guard let end = line.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
      start = end + 1
    }
    return nil
  }
}
