package import TextBasics

package import struct Foundation.UUID

/// Something that happened to an application, or that is agreed to happen.
package struct JobEvent: Equatable, Sendable {
  /// What can happen, in the order in which it usually does.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// The position was put aside to apply to.
    case saved
    /// The application was sent.
    case applied
    /// The first contact: a call, a test, a mail that is no automatic reply.
    case screen
    /// A conversation about the work.
    case interview
    /// The last round.
    case final
    /// They want the person.
    case offer
    /// The person wants them.
    case accepted
    /// They said no.
    case rejected
    /// The person said no.
    case withdrew
    /// Nobody said anything, and nobody is expected to.
    case noAnswer = "no-answer"
    /// Anything else; it changes no stage.
    case note

    /// Whether it closes an application.
    package var isClosing: Bool {
      switch self {
      case .rejected, .withdrew, .noAnswer: true
      default: false
      }
    }

    /// Whether it may lie ahead: what may be agreed on for a day to come.
    package var isAppointment: Bool {
      switch self {
      case .screen, .interview, .final: true
      default: false
      }
    }

    /// Its place among the stages, from 0; nil for what is no stage.
    package var stage: Int? {
      switch self {
      case .saved: 0
      case .applied: 1
      case .screen: 2
      case .interview: 3
      case .final: 4
      case .offer: 5
      case .accepted: 6
      case .rejected, .withdrew, .noAnswer, .note: nil
      }
    }
  }

  /// Tells it from every other, in every copy of the record.
  package var id: UUID
  /// What happened.
  package var kind: Kind
  /// When; nil where a list did not say.
  package var on: Day?
  /// The time of an appointment.
  package var at: TimeOfDay?
  /// What the round is called: `panel`.
  package var round: String?
  /// With whom.
  package var with: [String]
  /// What else there is to say.
  package var note: String?

  /// Creates an event.
  package init(
    id: UUID, _ kind: Kind, on day: Day?, at time: TimeOfDay? = nil, round: String? = nil,
    with people: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    on = day
    at = time
    self.round = round
    with = people
    self.note = note
  }
}
