import TextBasics

/// What a key of the configuration is set to.
package enum ConfigurationValue: Equatable, Sendable {
  case text(String)
  case texts([String])
  case number(Int)
  case flag(Bool)

  /// The texts it consists of, as they are typed.
  package var typed: [String] {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    case .number(let number): [String(number)]
    case .flag(let flag): [flag ? "true" : "false"]
    }
  }

  /// The value as YAML has it on one line, so that every reader takes it for what it is.
  var written: String {
    switch self {
    case .text(let text): Self.written(text)
    case .texts(let texts): "[" + texts.map(Self.written).joined(separator: ", ") + "]"
    case .number, .flag: typed.joined()
    }
  }

  /// A text that no reader of YAML takes for anything else, within brackets either.
  static func written(_ text: String) -> String {
    let plain = Scalar.written(text)
    guard plain == text, mayMean(text) else { return plain }
    return "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
  }

  /// Whether some reader would take a plain text for a number, a date, a switch or the parts of a list.
  private static func mayMean(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    return (0x30...0x39).contains(first) || text.contains { ",[]{}".contains($0) }
      || ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
  }
}

/// A value with the line of its key.
package struct ConfigurationEntry: Equatable, Sendable {
  /// What the key is set to.
  package var value: ConfigurationValue
  /// The line in the file, counted from 1.
  package var line: Int
}
