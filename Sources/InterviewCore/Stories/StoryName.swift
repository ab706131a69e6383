package import struct Foundation.UUID

/// What a story is called, where nothing else of it is needed.
package struct StoryName: Equatable, Codable, Sendable {
  /// Its identifier.
  package var id: UUID
  /// The number the user knows it by.
  package var number: Int
  /// Its title.
  package var title: String

  /// Takes the name of a story.
  package init(_ story: Story) {
    id = story.id
    number = story.number
    title = story.title
  }
}
