/// What more than one place of ours refuses.
extension Diagnostic {
  /// A file without content.
  static let emptyFile = Diagnostic(.emptyFile, "the file is empty, expected a mapping")

  /// An alias, which is mostly a text that starts with an asterisk.
  static func alias(_ name: String, at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      .alias, "found the alias \(UserText.quoted("*" + name)), expected a value written out",
      at: mark, hint: "write the value again, or quote a text that starts with `*`")
  }

  /// An anchor.
  static func anchor(at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      .anchor, "found an anchor, expected a value", at: mark,
      hint: "remove it, or quote a text that starts with `&`")
  }

  /// A tag.
  static func tag(at mark: SourceMark) -> Diagnostic {
    Diagnostic(
      .tag, "found a tag, expected a value", at: mark,
      hint: "remove it, or quote a text that starts with `!`")
  }
}
