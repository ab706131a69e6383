import Foundation
import TextBasics

/// What a page may do: show itself, run its own script where it has one, and nothing else.
struct ContentSecurityPolicy {
  /// The text of the only style sheet.
  var style: String
  /// The text of the only script; nil where there is none.
  var script: String?
  /// Whether the page holds sound of its own.
  var hasSound = false

  /// The policy as the standard has it (W3C, Content Security Policy Level 3).
  var text: String {
    let parts =
      [
        "default-src 'none'", "script-src '\(script.map(Self.source) ?? "none")'",
        "style-src '\(Self.source(style))'", "img-src 'none'",
      ]
      + (hasSound ? ["media-src data:"] : [])
      + [
        "connect-src 'none'",
        "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]
    return parts.joined(separator: "; ")
  }

  private static func source(_ text: String) -> String {
    "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
  }
}
