import TextBasics

extension [Story] {
  /// The story that is meant.
  ///
  /// - Throws: ``StoryError/unknown(found:nearest:)`` or ``StoryError/several(found:numbers:)``.
  package func story(_ typed: String) throws(StoryError) -> Story {
    let named = try map(StoryName.init).story(typed)
    guard let story = first(where: { $0.id == named.id }) else {
      throw .unknown(found: typed, nearest: nil)
    }
    return story
  }
}

extension [StoryName] {
  /// The story that is meant: by its number, by `latest`, by the beginning of a title that names one, or
  /// else by a word in it.
  ///
  /// - Throws: ``StoryError/unknown(found:nearest:)`` or ``StoryError/several(found:numbers:)``.
  package func story(_ typed: String) throws(StoryError) -> StoryName {
    let key = typed.trimmed.lowercased()
    if key == "latest", let last = self.max(by: { $0.number < $1.number }) { return last }
    if let number = Int(key), let story = first(where: { $0.number == number }) { return story }
    let titles = map { (story: $0, title: $0.title.lowercased()) }
    let beginning = key.isEmpty ? [] : titles.filter { $0.title.hasPrefix(key) }
    // In ten seconds a word of it comes to mind rather than its beginning.
    let matches =
      (beginning.isEmpty && !key.isEmpty
      ? titles.filter { " \($0.title)".contains(" \(key)") } : beginning).map(\.story)
    let whole = matches.filter { $0.title.lowercased() == key }
    let meant = whole.isEmpty ? matches : whole
    if meant.count == 1, let only = meant.first { return only }
    guard matches.isEmpty else { throw .several(found: typed, numbers: matches.map(\.number)) }
    throw .unknown(found: typed, nearest: nearest(to: typed, among: map(\.title)))
  }
}
