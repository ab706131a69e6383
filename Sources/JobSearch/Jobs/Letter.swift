package import TextBasics

package import struct Foundation.UUID

/// A letter that was written for a job and kept with it.
package struct Letter: Equatable, Sendable {
  /// What a letter is for.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case thankYou = "thank-you"
    case askFeedback = "ask-feedback"
    case afterRejection = "after-rejection"
    case stayInTouch = "stay-in-touch"
    case withdraw
  }

  /// Tells it from every other, in every copy of the record.
  package var id: UUID
  /// What it is for.
  package var kind: Kind
  /// The day it was written.
  package var on: Day
  /// Its words.
  package var text: String

  /// Creates a letter.
  package init(id: UUID, _ kind: Kind, on day: Day, text: String) {
    self.id = id
    self.kind = kind
    on = day
    self.text = text
  }
}
