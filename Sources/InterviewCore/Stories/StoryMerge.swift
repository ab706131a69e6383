package import struct Foundation.UUID

/// All that is kept of stories, as it was at one moment.
package struct StoryBook: Equatable, Sendable {
  /// The stories, by number.
  package var stories: [Story]
  /// The identifiers of those that were taken out, which are to stay away.
  package var gone: Set<UUID>

  /// Creates a book.
  package init(stories: [Story] = [], gone: Set<UUID> = []) {
    self.stories = stories
    self.gone = gone
  }
}

/// What the stories on another machine add to those here, by the same rules on either side: of two versions of a
/// story the one that was changed last stays, and what was taken out on either stays out.
package struct StoryMerge: Equatable, Sendable {
  /// The stories that are new here or changed.
  package private(set) var stories: [Story] = []
  /// How many of them are new.
  package private(set) var added = 0
  /// How many stories are as they were.
  package private(set) var unchanged = 0
  /// What was taken out elsewhere.
  package let gone: Set<UUID>

  /// How many stories are changed.
  package var changed: Int { stories.count - added }

  /// Works out what one book adds to another.
  package init(_ other: StoryBook, into book: StoryBook) {
    gone = other.gone.subtracting(book.gone)
    let out = book.gone.union(other.gone)
    let mine = Dictionary(book.stories.map { ($0.id, $0) }) { first, _ in first }
    for theirs in other.stories where !out.contains(theirs.id) {
      guard let known = mine[theirs.id] else {
        stories.append(theirs)
        added += 1
        continue
      }
      if known.isBefore(theirs) { stories.append(theirs) } else { unchanged += 1 }
    }
  }
}

extension Story {
  /// Whether another version of it takes its place.
  fileprivate func isBefore(_ other: Story) -> Bool {
    (changed, facts) < (other.changed, other.facts)
  }

  /// What decides between two of the same moment.
  private var facts: String {
    ([title, text] + competencies).joined(separator: "\u{0}")
  }
}
