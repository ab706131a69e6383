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
  /// The story that is meant: by its number, by `latest`, or by the beginning of a title that names one.
  ///
  /// - Throws: ``StoryError/unknown(found:nearest:)`` or ``StoryError/several(found:numbers:)``.
  package func story(_ typed: String) throws(StoryError) -> StoryName {
    let key = typed.trimmed.lowercased()
    if key == "latest", let last = self.max(by: { $0.number < $1.number }) { return last }
    if let number = Int(key), let story = first(where: { $0.number == number }) { return story }
    let matches = key.isEmpty ? [] : filter { $0.title.lowercased().hasPrefix(key) }
    let whole = matches.filter { $0.title.lowercased() == key }
    let meant = whole.isEmpty ? matches : whole
    if meant.count == 1, let only = meant.first { return only }
    guard matches.isEmpty else { throw .several(found: typed, numbers: matches.map(\.number)) }
    throw .unknown(found: typed, nearest: nearest(to: typed, among: map(\.title)))
  }
}
