import TextBasics

/// What somebody means who types a command or an option that there is not, where it is no misspelling.
enum Meant {
  /// Words that people try first, and what does it here.
  private static let commands = [
    "drill": "practice --mode drill", "mock": "practice", "start": "practice",
    "interview": "practice", "continue": "resume", "score": "rate latest", "exit": "quit",
    "/quit": "quit", "/exit": "quit",
    "history": "review list", "sessions": "review list", "last": "review show latest",
    "questions": "banks list", "friend": "debrief export latest --for Sam",
    "share": "debrief export latest --for Sam", "delete": "data purge",
    "recall": "practice --recall",
  ]

  /// Options under the names that other programs give them.
  private static let options = [
    "--to": "--for", "--friend": "--for", "--with": "--for", "--output": "-o", "--out": "-o",
    "--file": "-o", "--count": "--questions", "--number": "--questions", "-n": "--questions",
    "--time": "--minutes",
    "--type": "--kind", "--topic": "--competency",
    "--character": "--interviewer",
  ]

  /// The command that was probably meant by words of which the first names none.
  static func command(by words: [String], below: [String: [String]]) -> String? {
    guard let first = words.first else { return nil }
    if let meant = commands[first] { return meant }
    // `trends` for `review trends`, with whatever follows.
    let groups = below.filter { $0.value.contains(first) }.keys.sorted()
    return groups.first.map { ([$0] + words).joined(separator: " ") }
  }

  /// The command that was probably meant by a session where a command below a group was expected.
  static func below(_ group: String, _ word: String) -> String? {
    if group == "config", ["unset", "remove", "clear"].contains(word) {
      return "config set KEY --unset"
    }
    guard let session = Int(word) == nil ? nearest(to: word, among: ["latest"]) : word else {
      return nil
    }
    switch group {
    case "review": return "review show \(session)"
    case "debrief": return "debrief export \(session) --for Sam"
    default: return nil
    }
  }

  /// The words without an option that `practice` was given, which takes none: all together, and the first.
  static func arguments(in message: String, of words: [String]) -> [String] {
    guard words.first == "practice" else { return [] }
    let found = unexpected(in: message)
    return found.isEmpty ? [] : [found.joined(separator: " ")] + found.prefix(1)
  }

  /// Whether words that the parser's message calls unexpected stand behind others that they may belong to.
  static func lacksQuotes(_ message: String, of words: some Collection<String>) -> Bool {
    unexpected(in: message).first.map { $0 != words.first } ?? false
  }

  /// The words that the parser's message calls unexpected.
  private static func unexpected(in message: String) -> [String] {
    guard message.hasPrefix("Unexpected argument '") || message.contains(" unexpected arguments: '")
    else { return [] }
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false)
    return quoted.indices.filter { $0 % 2 == 1 }.map { String(quoted[$0]) }
  }

  /// The option that was probably meant by one that the parser's message calls unknown, or by one of the
  /// words where it misses another.
  static func option(in message: String, of words: [String]) -> String? {
    let named = message.split(separator: "'").dropFirst().first?.split(separator: " ").first
    guard let named = named.map(String.init) else { return nil }
    if message.hasPrefix("Unknown option '") { return options[named] }
    guard message.hasPrefix("Missing expected argument '") else { return nil }
    return words.contains { options[$0] == named } ? named : nil
  }
}
