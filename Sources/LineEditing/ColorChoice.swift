import Glibc

/// When colours are shown, as somebody chose; it goes before what the environment says.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// As the environment says.
  case auto
  case always
  case never
}

/// When colours are shown by the environment: `NO_COLOR` (no-color.org) goes before `CLICOLOR_FORCE`, and that before
/// `CLICOLOR` (bixense.com/clicolors).
enum Color: Equatable {
  case always
  case onTerminals
  case never

  init(_ environment: [String: String]) {
    func isOn(_ name: String) -> Bool? { environment[name].map { !$0.isEmpty && $0 != "0" } }
    if environment["NO_COLOR"]?.isEmpty == false {
      self = .never
    } else if isOn("CLICOLOR_FORCE") == true {
      self = .always
    } else {
      self = environment["CLICOLOR"] == "0" || isDumb(environment) ? .never : .onTerminals
    }
  }

  /// Whether they are shown on a file.
  func isShown(on file: Int32) -> Bool {
    switch self {
    case .always: true
    case .onTerminals: isatty(file) == 1
    case .never: false
    }
  }
}
