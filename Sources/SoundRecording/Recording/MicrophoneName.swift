import Glibc

/// Asks the sound server which microphone is the usual one.
package enum MicrophoneName {
  /// The microphone's name; nil where no server tells within a second.
  package static func usual() -> String? {
    guard let name = line(of: ["pactl", "get-default-source"]) else { return nil }
    guard let list = output(of: ["pactl", "list", "sources"]) else { return name }
    // The description stands some lines below the name.
    var isWanted = false
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let (key, value) = (trimmed(parts.first ?? ""), trimmed(parts.count > 1 ? parts[1] : ""))
      if key == "Name" { isWanted = value == name }
      if isWanted, key == "Description", !value.isEmpty { return value }
    }
    return name
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return String(String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
  }

  private static func line(of words: [String]) -> String? {
    let first = output(of: words)?.split(separator: "\n").first
    return first.map(trimmed).flatMap { $0.isEmpty || $0.hasPrefix("@") ? nil : $0 }
  }

  private static func output(of words: [String]) -> String? {
    guard case .ended(let text, .status(0)) = ChildOutput.read(words, limit: 1 << 18, seconds: 1)
    else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}
