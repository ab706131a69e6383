/// What can fill a hole of a template: a text, a truth value, a list, or a group of named values.
package protocol TemplateValue: Sendable {
  /// The value as a template sees it.
  var filling: Filling { get }
}

/// A value as a template sees it.
package enum Filling: Sendable {
  /// Stands where its name does; a section of it is shown unless it is empty.
  case text(String)
  /// Whether a section is shown.
  case flag(Bool)
  /// A section is shown for each of them.
  case list([any TemplateValue])
  /// A section is shown once, and knows their names.
  case group([String: any TemplateValue])

  /// Whether a section of it is shown.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    case .group: true
    }
  }
}

extension String: TemplateValue {
  package var filling: Filling { .text(self) }
}

extension Bool: TemplateValue {
  package var filling: Filling { .flag(self) }
}

extension Array: TemplateValue where Element: TemplateValue {
  package var filling: Filling { .list(map { $0 }) }
}

extension Dictionary: TemplateValue where Key == String, Value == any TemplateValue {
  package var filling: Filling { .group(self) }
}

extension Optional: TemplateValue where Wrapped: TemplateValue {
  package var filling: Filling { self?.filling ?? .flag(false) }
}
