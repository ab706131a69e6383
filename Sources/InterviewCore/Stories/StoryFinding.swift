import TextBasics

extension [Story] {
  /// The story that is meant: by its number, by `latest`, or by the beginning of a title that names one.
  ///
  /// - Throws: ``StoryError/unknown(found:nearest:)`` or ``StoryError/several(found:numbers:)``.
  package func story(_ typed: String) throws(StoryError) -> Story {
    let key = typed.trimmed.lowercased()
    if key == "latest", let last = self.max(by: { $0.number < $1.number }) { return last }
    if let number = Int(key), let story = first(where: { $0.number == number }) { return story }
    let matches = key.isEmpty ? [] : filter { $0.title.lowercased().hasPrefix(key) }
    let whole = matches.filter { $0.title.lowercased() == key }
    if let only = (whole.isEmpty ? matches : whole).first, Swift.max(whole.count, 1) == 1,
      whole.count == 1 || matches.count == 1
    {
      return only
    }
    guard matches.isEmpty else { throw .several(found: typed, numbers: matches.map(\.number)) }
    throw .unknown(found: typed, nearest: nearest(to: typed, among: map(\.title)))
  }
}
