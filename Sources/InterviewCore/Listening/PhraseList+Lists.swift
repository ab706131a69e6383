/// Made by hand from how people speak for a group.
extension PhraseList {
  /// What speaks for a group.
  static let group = PhraseList(
    "we, we'd, we'll, we're, we've, us, our, ours, ourselves, the team")
}
