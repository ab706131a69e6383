/// A value of a YAML file with the place where it starts.
struct Node {
  /// What it is.
  var content: Content
  /// Where it starts.
  var mark: SourceMark
  /// Whether it is an alias or has an anchor or a tag, which has been reported: its text or items mean
  /// something else than they say.
  var isRefused = false

  /// What a value can be.
  enum Content {
    case scalar(String, Style)
    case sequence([Node])
    case mapping([Pair])
    case alias
  }

  /// How a scalar is written.
  enum Style {
    case plain
    /// In quotes, or as a block behind `|` or `>`.
    case quoted
  }

  /// A key, which may be anything until a reader asks for its text, with its value.
  struct Pair {
    var key: Node
    var value: Node
  }

  /// What it says, where it is a scalar.
  var string: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Its items, where it is a list.
  var sequence: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// Its keys and values, where it is a mapping.
  var mapping: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Whether it is YAML's null: unquoted and empty, or one of its names.
  var isNull: Bool {
    guard case .scalar(let text, .plain) = content, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// What it is, for a message.
  var kind: String {
    switch content {
    case .scalar: isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }
}
