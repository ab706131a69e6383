package import struct Foundation.UUID

/// Where the candidate's stories are kept.
///
/// Each operation is one transaction, durable when the call returns, and throws ``StoreError``.
package protocol StoryStore: Sendable {
  /// All that is kept, as it is at one moment.
  func storyBook() throws -> StoryBook
  /// Keeps a story, in place of the one with its identifier, and returns its number, which is never given again.
  func keep(_ story: Story) throws -> Int
  /// Keeps what another machine adds, or nothing of it.
  func keep(_ merge: StoryMerge) throws
  /// Takes a story out.
  func removeStory(_ id: UUID) throws
  /// Keeps that an answer tells a story.
  func keep(_ story: UUID, toldIn turn: Int, of session: Int) throws
}
