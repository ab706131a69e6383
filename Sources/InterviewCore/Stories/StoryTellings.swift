/// In which answers the candidate's stories were told.
///
/// An answer tells the story whose words it shares most of, by the measure of ``SameStory``, where they are
/// enough; or the one that the candidate named. The words stand in an index, so that a thousand stories
/// cost little more than ten.
package struct StoryTellings: Sendable {
  private let sizes: [Int]
  private let stories: [Story]
  private let places: [String: [Int]]

  /// Prepares to look for stories.
  package init(_ stories: [Story]) {
    self.stories = stories
    var places: [String: [Int]] = [:]
    var sizes: [Int] = []
    for (place, story) in stories.enumerated() {
      let words = TellingWords.of(story.text)
      sizes.append(words.count)
      for word in words { places[word, default: []].append(place) }
    }
    (self.places, self.sizes) = (places, sizes)
  }

  /// The story that an answer tells; nil where it tells none of them.
  package func story(toldIn answer: String) -> Story? {
    let words = TellingWords.of(answer)
    guard words.count >= SameStory.fewestWords else { return nil }
    var shared = [Int](repeating: 0, count: stories.count)
    for word in words { for place in places[word] ?? [] { shared[place] += 1 } }
    let found = shared.indices.compactMap { place -> (place: Int, likeness: Double)? in
      let shorter = min(sizes[place], words.count)
      guard shorter >= SameStory.fewestWords else { return nil }
      let likeness = Double(shared[place]) / Double(shorter)
      return likeness >= SameStory.fewestShared ? (place, likeness) : nil
    }
    // The first among equals: they are in the order of their numbers.
    return found.max { ($0.likeness, $1.place) < ($1.likeness, $0.place) }.map { stories[$0.place] }
  }

  /// Where each story was told, oldest first.
  ///
  /// - Parameter answers: What was answered, in any order.
  /// - Returns: The tellings by the identifiers of the stories; none of those that were not told.
  package func tellings(in answers: [ToldStory]) -> [Story.ID: [Telling]] {
    var tellings: [Story.ID: [Telling]] = [:]
    for answer in answers.sorted(by: { ($0.session, $0.turn) < ($1.session, $1.turn) }) {
      guard let id = named(in: answer) else { continue }
      tellings[id, default: []].append(Telling(session: answer.session, turn: answer.turn))
    }
    return tellings
  }

  /// Answers with the story that each tells, so that ``SameStory`` knows two tellings in other words for one.
  package func naming(_ answers: [ToldStory]) -> [ToldStory] {
    answers.map { answer in
      var answer = answer
      answer.named = named(in: answer)
      return answer
    }
  }

  private func named(in answer: ToldStory) -> Story.ID? {
    answer.named ?? story(toldIn: answer.text)?.id
  }
}

extension Story: Identifiable {}
